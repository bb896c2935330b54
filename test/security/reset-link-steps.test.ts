import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { play, steps } from '../harness/reset-model.ts'
import { keyIn, seen, withoutLimits } from '../harness/reset-walk.ts'

let people = 100_000

describe.each(['proof', 'visit'])('In the reading "%s"', (access) => {
  onDatabases('the reset', { ...withoutLimits, RESET_LINK_ACCESS: access }, (stage) => {
    it('RST-12 answers every sequence of steps of three browsers as the state machine says', async () => {
      await fc.assert(
        fc.asyncProperty(steps, (given) => play(stage.portal, ++people, given)),
        { numRuns: 15, seed: 20160323 },
      )
    })
  })
})

const password = { newPassword: 'Nusunda99', newPasswordAgain: 'Nusunda99' }

onDatabases('A step out of its order', withoutLimits, (stage) => {
  it.each([
    '',
    '0',
    'null',
    'undefined',
    'true',
    'NaN',
    '{"$gt":0}',
    '[]',
    '.*',
    '%',
    '_'.repeat(43),
    '%00',
    `${'A'.repeat(42)}%0a`,
    'A'.repeat(44),
    'A'.repeat(10_000),
    '１'.repeat(43),
  ])('RST-12 with the key %j opens nothing', async (key) => {
    const { portal, walk } = stage
    const person = await stage.someone()
    await walk.link(person)
    const visitor = portal.visitor()
    expect(seen(await visitor.get(`${paths.reset()}?appliKey=${encodeURIComponent(key)}`))).toBe('S5')
    const fields = { appliKey: key, loginId: person.loginId, mail: person.mail }
    expect(seen(await visitor.post(paths.reset(), fields))).toBe('S5')
    expect(seen(await visitor.post(paths.reset(), { ...fields, ...password }))).toBe('S5')
    expect(await walk.signsIn(person.loginId, person.password)).toBe(true)
  })

  it.each([
    'appliKey[]=',
    'appliKey[$gt]=',
    'appliKey[$ne]=x',
    'appliKey.x=',
    'AppliKey=',
    'appliKey%00=',
    'key=',
  ])('RST-12 with the right key under another name (%s) opens nothing', async (name) => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const key = keyIn(await walk.link(person))
    expect(seen(await portal.visitor().get(`${paths.reset()}?${name}${key}`))).toBe('S5')
  })

  it('RST-12 with two keys, the right one among them, opens nothing', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const key = keyIn(await walk.link(person))
    for (const query of [
      `appliKey=${key}&appliKey=${key}`,
      `appliKey=x&appliKey=${key}`,
      `appliKey=${key}&appliKey=`,
    ])
      expect(seen(await portal.visitor().get(`${paths.reset()}?${query}`))).toBe('S5')
    const twice = await portal
      .visitor()
      .post(paths.reset(), { appliKey: [key, key], loginId: person.loginId, mail: person.mail })
    expect(twice.status).toBe(400)
  })

  it.each([
    ['JSON', 'application/json', (key: string) => JSON.stringify({ appliKey: key, loginId: { $gt: '' } })],
    [
      'multipart',
      'multipart/form-data; boundary=x',
      (key: string) => `--x\r\nContent-Disposition: form-data; name="appliKey"\r\n\r\n${key}\r\n--x--`,
    ],
    ['text', 'text/plain', (key: string) => `appliKey=${key}`],
  ])('RST-12 as %s is not even read', async (_, type, body) => {
    const { portal, walk } = stage
    const key = keyIn(await walk.link(await stage.someone()))
    for (const url of [paths.reset(), paths.resetChoose('x')]) {
      const answer = await portal
        .visitor()
        .send({ method: 'POST', url, headers: { 'content-type': type }, body: body(key) })
      expect(answer.status).toBe(415)
    }
  })

  it('RST-12 step 2 without a proof changes no password, whoever sends it and with what', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const link = await walk.link(person)
    const { id } = await walk.row(link)
    const started = portal.visitor()
    await started.get(link)
    const refused = portal.visitor()
    await walk.postProof(link, { ...person, mail: 'wrong@example.com' }, refused)
    const elsewhere = (await walk.open(await stage.someone())).visitor
    for (const visitor of [portal.visitor(), started, refused, elsewhere]) {
      for (const address of [id, '', '0', '*', keyIn(link), encodeURIComponent('../..')]) {
        for (const fields of [password, { ...password, appliKey: keyIn(link), ...person }]) {
          const answer = await visitor.post(paths.resetChoose(address), fields)
          expect([404, 410, 421]).toContain(answer.status)
        }
        expect([404, 410]).toContain((await visitor.get(paths.resetChoose(address))).status)
      }
    }
    expect((await walk.row(link)).opened_at).toBeNull()
    expect(await walk.signsIn(person.loginId, 'Nusunda99')).toBe(false)
    expect(await walk.signsIn(person.loginId, person.password)).toBe(true)
  })

  it('RST-12 with other methods changes nothing', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { link, visitor, step2 } = await walk.open(person)
    const before = await walk.row(link)
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])
      for (const url of [paths.reset(keyIn(link)), step2]) {
        const answer = await visitor.send({
          method,
          url,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-http-method-override': 'POST',
            'x-http-method': 'POST',
          },
          body: new URLSearchParams({ ...password, _method: 'POST' }).toString(),
        })
        expect([404, 405]).toContain(answer.status)
      }
    expect(await walk.row(link)).toEqual(before)
    expect(portal.errors()).toEqual([])
  })
})
