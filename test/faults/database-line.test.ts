import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { postgres } from '../harness/databases.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { type Line, openLine } from './line.ts'
import { openSite, type Person, type Site } from './site.ts'
import { ask, choose, keyOf, linkFor, prove, signIn } from './steps.ts'

describe.skipIf(portalMissing || postgres.missing)('the portal on a bad line to PostgreSQL (FLT-04)', () => {
  let line: Line
  let site: Site & { people: Person[] }
  let node: PortalProcess

  beforeAll(async () => {
    const direct = await postgres.create()
    const address = new URL(direct)
    line = await openLine(Number(address.port || 5432))
    site = await openSite(direct, { people: 6 })
    address.host = `127.0.0.1:${line.port}`
    node = await site.start({ DATABASE_URL: address.href })
  })
  afterAll(async () => {
    await site?.close()
    await line?.close()
  })
  const visitor = () => site.visitor(() => node)
  const next = () => site.people.pop() ?? expect.fail('too few people')

  it('calls neither done nor failed what it cannot know: the answer to COMMIT was lost', async () => {
    const person = next()
    const browser = visitor()
    await ask(browser, person)
    const link = await linkFor(site.smtp, person)
    await browser.get(link)
    const proved = await prove(browser, keyOf(link), person)
    line.loseAnswerTo('commit')
    const chosen = await choose(browser, proved.location ?? '', 'Hoshizora7919')
    line.loseAnswerTo(null)
    expect(chosen.status).toBe(503)
    expect(chosen.text).toContain('完了したかどうか、確認できません')
    // The words are true: here it was done.
    await expect.poll(async () => (await signIn(visitor(), person.loginId, 'Hoshizora7919')).status).toBe(303)
    expect((await signIn(visitor(), person.loginId, person.password)).status).toBe(422)
    expect((await browser.get(link)).status).toBe(410)
  })
})

describe.skipIf(postgres.missing)('a connection to PostgreSQL that fell silent', () => {
  it('is cut and not used again, and the pool makes another', async () => {
    const address = new URL(await postgres.create())
    const line = await openLine(Number(address.port || 5432))
    address.host = `127.0.0.1:${line.port}`
    const db = openDatabase(address.href, { connections: 1, answerTimeout: 300 })
    const ask = () => db.selectNoFrom((make) => make.lit(1).as('one')).executeTakeFirst()
    try {
      expect(await ask()).toEqual({ one: 1 })
      line.freeze()
      await expect(ask()).rejects.toThrow('Query read timeout')
      line.thaw()
      expect(await ask()).toEqual({ one: 1 })
    } finally {
      await db.destroy()
      await line.close()
    }
  })
})
