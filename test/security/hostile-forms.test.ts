import { expect, it } from 'vitest'
import { seed } from '../faults/random.ts'
import { openForms, openToAll, sendHostile } from '../harness/hostile-forms.ts'
import type { Question } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { clerk, english } from '../harness/people.ts'
import { dump } from './dump.ts'

const formType = 'application/x-www-form-urlencoded'
const stolen = 'evil@example.net'

onDatabases('A form that anybody may send', openToAll, (stage) => {
  it('INP-01 is answered in the language of its reader, never with a failure, whatever stands in its fields', async () => {
    const walkers = [await stage.someone(), await stage.someone()] as const
    const seen = await sendHostile(stage.portal, walkers, { count: 240, seed })
    expect(stage.portal.errors()).toEqual([])
    // The forms were there, and were read.
    for (const [name, statuses] of seen)
      if (name !== 'language') expect([name, [...statuses]]).toEqual([name, expect.arrayContaining([422])])
  })

  /** What readers of forms have taken for more than a text, in the place of one field. */
  const bodiesFor = (name: string, others: string) => {
    const part = (field: string) => `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n1\r\n`
    return [
      ...[`${name}[]=a`, `${name}[]=a&${name}[]=b`, `${name}[0]=a`, `${name}[$ne]=`, `${name}[$regex]=.*`],
      ...[
        `${name}.a=1`,
        `${name}[length]=1`,
        `${name}%5B%5D=a`,
        `${name}[toString]=1`,
        `${name}[__proto__]=1`,
      ],
      ...[
        '__proto__[polluted]=1',
        '__proto__.polluted=1',
        '__proto__=1',
        'constructor[prototype][polluted]=1',
      ],
      ...['constructor.prototype.polluted=1', 'prototype[polluted]=1', `${name}[__proto__][polluted]=1`],
      ...[`${name}${'[a]'.repeat(2000)}=1`, `${name}${'.a'.repeat(5000)}=1`, 'hasOwnProperty=1&toString=1'],
      ...['a=1&'.repeat(15_000), '&'.repeat(60_000), '=', '[]=', '{"polluted":1}', '<a/>'],
    ]
      .map((odd): [type: string, body: string] => [formType, `${others}&${odd}`])
      .concat([
        [formType, `${others}&${name}=a&${name}=b`],
        ['application/json', `{"${name}":{"$ne":null},"__proto__":{"polluted":1}}`],
        ['application/json', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
        ['application/json', `{"constructor":{"prototype":{"polluted":1}}}`],
        ['multipart/form-data; boundary=x', `${part('__proto__')}${part(name)}${part(name)}--x--`],
        ['text/plain', `${others}&${name}=a`],
      ])
  }

  /** The tables that tell whether anything was done, to anybody; who failed to sign in is counted elsewhere. */
  const done = () =>
    dump(stage.portal.world, ['audit_events', 'sign_in_failures', 'rate_counters', 'reset_requests'])
  const isPolluted = () => 'polluted' in {} || Object.keys(Object.prototype).length > 0

  it('INP-02 takes no lists, objects and prototypes for its fields: 4xx, nothing done, no mail to anyone', async () => {
    const { forms, visitorOf, keepAlive } = await openForms(stage.portal, [
      await stage.someone(),
      await stage.someone(),
    ])
    await expect
      .poll(async () => (await done()).some((line) => /^outbox .*"ended_at":null/.test(line)))
      .toBe(false)
    const before = await done()
    // An unknown language is none, and leads back to where one was.
    const skipped = ['inquiry, anything', 'language']
    for (const { name: form, path: url, fields } of forms.filter(({ name }) => !skipped.includes(name))) {
      const needed = Object.keys(fields).filter((name) => name !== 'text' && name !== 'returnTo')
      // One field of each form in every shape, the others in one by one.
      for (const [nth, name] of needed.entries()) {
        const others = new URLSearchParams({ ...fields, [name]: '' })
        others.delete(name)
        const bodies = bodiesFor(name, others.toString())
        await keepAlive()
        const answers = await Promise.all(
          bodies.slice(0, nth === 0 ? bodies.length : 4).map(async ([type, body]) => {
            const question: Question = { method: 'POST', url, headers: { 'content-type': type }, body }
            return { body, answer: await visitorOf('ja').send(question) }
          }),
        )
        for (const { body, answer } of answers)
          expect([form, body.slice(0, 80), answer.status]).toEqual([
            form,
            body.slice(0, 80),
            expect.toSatisfy((status) => status >= 400 && status < 500),
          ])
      }
    }
    expect(isPolluted()).toBe(false)
    expect(await done()).toEqual(before)
  })

  it('INP-02 sends its mail to the address on record alone, whatever is said of another one', async () => {
    const person = await stage.someone()
    const { mail, loginId } = person
    const asked = new URLSearchParams({ loginId, mail }).toString()
    const tries = [
      [`${asked}&mail=${stolen}`, 400],
      [`mail=${stolen}&${asked}`, 400],
      [`${asked}&loginId=${english.loginId}`, 400],
      [`loginId=${loginId}&mail[]=${mail}&mail[]=${stolen}`, 422],
      [`loginId=${loginId}&mail=${mail},${stolen}`, 422],
      [`loginId=${loginId}&mail=${mail}%00${stolen}`, 422],
      [`loginId=${loginId}&mail=${mail}%0d%0aBcc:${stolen}`, 422],
      [`loginId[]=${loginId}&mail=${stolen}`, 422],
      [
        `${asked}&__proto__[mail]=${stolen}&constructor[prototype][mail]=${stolen}&mail[]=${stolen}&to=${stolen}`,
        303,
      ],
    ] as const
    for (const [body, status] of tries) {
      const headers = { 'content-type': formType }
      const answer = await stage.portal
        .visitor()
        .send({ method: 'POST', url: '/portal/passwordResetRequest', headers, body })
      expect([body, answer.status]).toEqual([body, status])
    }
    await stage.portal.smtp.waitForMail((one) => one.envelope.to.includes(mail))
    expect(stage.portal.smtp.mailsTo(mail)).toHaveLength(1)
    expect(stage.portal.smtp.mailsTo(stolen)).toEqual([])
    expect(isPolluted()).toBe(false)
  })

  it('INP-02 takes nothing from odd addresses and cookies: the page is the plain one, and nobody is signed in', async () => {
    const odd = [
      '__proto__[polluted]=1',
      'constructor[prototype][polluted]=1',
      'language[]=en',
      'language=en&language=ja',
    ]
    const queries = [
      ...odd,
      '__proto__=1',
      `a${'[b]'.repeat(2000)}=1`,
      'message[]=x',
      'message=__proto__',
      'returnTo[]=x',
    ]
    for (const query of queries) {
      const answer = await stage.portal.visitor().get(`/portal/login/?${query}`)
      expect([query, answer.status, answer.heading]).toEqual([query, 200, expect.any(String)])
      // What a form needs stands in its body alone.
      const fields = `loginId=${clerk.loginId}&password=${clerk.password}`
      expect((await stage.portal.visitor().post(`/portal/login/?${fields}&${query}`, {})).status).toBe(422)
    }
    for (const cookie of [
      ...[
        '__proto__=x',
        'constructor=x',
        '__Host-session[]=a',
        '__Host-session=__proto__',
        'toString=1; valueOf=2',
      ],
      ...[
        '__Host-session=j:{"a":1}',
        '__Host-session=a; __Host-session=b',
        '__Host-device=..........',
        '='.repeat(3000),
      ],
      ...[
        `__Host-device=${'a.'.repeat(3000)}`,
        '__Host-browser=j:["x"]',
        '__Host-language=__proto__',
        ';;;,,,===',
      ],
    ]) {
      const answer = await stage.portal.visitor().get('/portal/menu', { cookie })
      expect([cookie.slice(0, 40), answer.status]).toEqual([cookie.slice(0, 40), 303])
      expect((await stage.portal.visitor().get('/portal/login/', { cookie })).status).toBe(200)
    }
    expect(isPolluted()).toBe(false)
  })
})
