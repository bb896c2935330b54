import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { postgres } from '../harness/databases.ts'
import { type PortalProcess, portalMissing, startPortal } from '../harness/processes.ts'
import { startSmtp } from '../harness/smtp-server.ts'
import { expectAuditMatchesChanges, expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { putLetters } from './letters.ts'
import { openSite, type Person, publicUrl, type Site, secret } from './site.ts'
import { ask, choose, keyOf, linkFor, prove, signIn } from './steps.ts'

let site: (Site & { people: Person[] }) | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

describe.skipIf(portalMissing || postgres.missing)('two nodes on one PostgreSQL', () => {
  it('are one portal: sessions, locks, links and letters are of both', async () => {
    site = await openSite(await postgres.create(), { people: 4 })
    const [one, two] = await Promise.all([site.start(), site.start()])
    const [inside, victim, forgetful, halfway] = site.people
    if (!inside || !victim || !forgetful || !halfway) expect.fail('too few people')
    let current: PortalProcess = one
    const visitor = () => site?.visitor(() => current) ?? expect.fail()

    const session = visitor()
    expect((await signIn(session, inside.loginId, inside.password)).status).toBe(303)
    current = two
    expect((await session.get('/portal/menu')).status).toBe(200)
    expect((await session.post('/portal/logout', {})).status).toBe(303)
    current = one
    expect((await session.get('/portal/menu')).status).toBe(303)

    for (let count = 0; count < 5; count++) {
      current = count % 2 ? one : two
      await signIn(visitor(), victim.loginId, `Chigau${count}desu`)
    }
    for (current of [one, two])
      expect((await signIn(visitor(), victim.loginId, victim.password)).status).toBe(422)

    for (const person of [forgetful, halfway]) {
      const browser = visitor()
      current = one
      await ask(browser, person)
      const link = await linkFor(site.smtp, person)
      current = two
      await browser.get(link)
      current = one
      const proved = await prove(browser, keyOf(link), person)
      current = two
      expect((await choose(browser, proved.location ?? '', 'Hoshizora7919')).status).toBe(303)
      current = one
      expect((await signIn(visitor(), person.loginId, 'Hoshizora7919')).status).toBe(303)
      expect((await browser.get(link)).status).toBe(410)
    }
    await untilOutboxIsEmpty(site.db)
    expect(await expectMailsMatchOutbox(site.db, site.smtp)).toBe(0)
    await expectAuditMatchesChanges(site.db)
  })

  it('send every letter of one outbox once (FLT-08)', async () => {
    site = await openSite(await postgres.create(), { people: 10 })
    const nodes = await Promise.all([site.start(), site.start()])
    const letters = 600
    await putLetters(site, site.people, letters)
    await site.smtp.waitForCount(letters, 20_000)
    await untilOutboxIsEmpty(site.db)
    expect(await expectMailsMatchOutbox(site.db, site.smtp)).toBe(0)
    expect(site.smtp.mails).toHaveLength(letters)
    await Promise.all(nodes.map((node) => node.stop()))
  })

  it('may start at the same moment on an empty database (LOAD-05)', async () => {
    const smtp = await startSmtp()
    const DATABASE_URL = await postgres.create()
    const env = {
      NODE_ENV: 'production',
      PUBLIC_URL: publicUrl,
      SMTP_URL: smtp.url,
      MAIL_FROM: 'portal@example.com',
      PORTAL_SECRET: secret,
      DATABASE_URL,
    }
    const nodes = await Promise.all([1, 2, 3].map(() => startPortal({ env, patience: 20_000 })))
    for (const { url } of nodes) expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const db = openDatabase(DATABASE_URL)
    expect(await db.selectFrom('users').selectAll().execute()).toEqual([])
    await db.destroy()
    await Promise.all(nodes.map((node) => node.kill()))
    await smtp.stop()
  })
})
