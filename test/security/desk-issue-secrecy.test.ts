import { expect } from 'vitest'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import type { Answer } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import type { TestWorld } from '../harness/world.ts'
import { dump } from './dump.ts'
import { onEachDatabase } from './portal.ts'

const shown = (page: Answer) => page.root.querySelectorAll('code.issued').map(({ text }) => text.trim())
const groups = (password: string) => password.match(/.{3}/g) ?? []

/** All that is left of an issue: rows, the log, and every mail but those to `reader`. */
async function left(portal: TestWorld, reader?: string): Promise<string[]> {
  const others = portal.smtp.mails.filter(
    ({ envelope }) => reader === undefined || !envelope.to.includes(reader),
  )
  const mails = await Promise.all(others.map(async ({ raw }) => [raw.toString(), (await readMail(raw)).text]))
  return [
    ...(await dump(portal.world)),
    ...portal.logged.map((line) => JSON.stringify(line)),
    ...mails.flat(),
  ]
}

function expectNowhere(password: string, texts: readonly string[]): void {
  expect(password).toMatch(/^[2-9a-km-np-z]{15}$/)
  for (const text of texts) {
    expect(text).not.toContain(password)
    expect(text).not.toContain(groups(password).join(' '))
  }
}

onEachDatabase(
  'F7 T8 what the help desk reads out or prints is seen on the answer and nowhere else',
  async (portal) => {
    portal.work()
    const walk = deskIssueWalk(portal)
    for (const handOver of ['reading', 'letter'] as const) {
      const { office, number, desk } = await walk.verified({}, (own) => ({ targets: own.colleague.loginId }))
      const page = await walk.issue(desk, number, [office.colleague.loginId], handOver)
      await portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(office.colleague.mail))
      const [password = ''] = shown(page)
      expectNowhere(password, await left(portal))
      for (const path of [paths.case(number), paths.caseTarget(number, office.colleague.loginId)])
        expect((await desk.get(path)).text).not.toContain(password)
    }
  },
)

onEachDatabase(
  'F7 T8 what goes by mail stands in the mail to the verified administrator and nowhere else, before and after',
  async (portal) => {
    const walk = deskIssueWalk(portal)
    const { office, number, desk } = await walk.verified({}, (own) => ({ targets: own.colleague.loginId }))
    const { administrator, colleague } = office
    expect((await walk.issue(desk, number, [colleague.loginId], 'mail')).location).toContain('message=handed')
    const before = await dump(portal.world)
    portal.work()
    const { raw } = await portal.smtp.waitForMail(
      async ({ envelope, raw: body }) =>
        envelope.to.includes(administrator.mail) && (await readMail(body)).text.includes('【仮パスワード】'),
    )
    await portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(colleague.mail))
    const { text, subject } = await readMail(raw)
    const password = /^[2-9a-km-np-z]{15}$/m.exec(text)?.[0] ?? ''
    expectNowhere(password, [...before, ...(await left(portal, administrator.mail)), subject])
    expect(text).not.toContain(colleague.loginId)
    expect((await desk.get(paths.case(number))).text).not.toContain(password)
  },
)

onEachDatabase(
  'F7 a letter with a password is dropped once that one is worth nothing any more',
  async (portal) => {
    const walk = deskIssueWalk(portal)
    const sent = async (happens: (userId: string, administratorId: string) => Promise<unknown>) => {
      const { office, number, desk } = await walk.verified()
      await walk.issue(desk, number, [office.clerk.loginId], 'mail')
      await happens(office.clerk.userId, office.administrator.userId)
      return office.administrator.mail
    }
    const { db } = portal.world
    const set = (userId: string, fields: object) =>
      db.updateTable('users').set(fields).where('id', '=', userId).execute()
    const none = [
      await sent((userId) => walk.choosesOwn(userId)),
      await sent((_, administratorId) => set(administratorId, { suspended_at: 1 })),
      await sent((_, administratorId) => set(administratorId, { role: 'personInCharge' })),
      await sent((_, administratorId) => set(administratorId, { mail: null, mail_key: null })),
      await sent((userId) =>
        db.updateTable('case_issues').set({ used_at: 1 }).where('user_id', '=', userId).execute(),
      ),
    ]
    portal.work()
    await expect
      .poll(async () => {
        const rows = await db
          .selectFrom('outbox')
          .select('outcome')
          .where('kind', '=', 'password-handed')
          .execute()
        return rows.map(({ outcome }) => outcome)
      })
      .toEqual(none.map(() => 'dropped'))
  },
)

onEachDatabase('F7 whatever fails while the help desk issues, nothing has happened', async (portal) => {
  const walk = deskIssueWalk(portal)
  const { office, number, desk } = await walk.verified({}, (own) => ({
    targets: `${own.clerk.loginId} ${own.administrator.loginId}`,
  }))
  const press = () => walk.issue(desk, number, [office.clerk.loginId, office.administrator.loginId], 'letter')
  const before = await dump(portal.world)
  const refusing = portal.world.hasher.admit
  portal.world.hasher.admit = () => undefined
  expect((await press()).status).toBe(503)
  portal.world.hasher.admit = refusing
  expect(await dump(portal.world)).toEqual(before)

  for (const word of [
    ...['sign_in_failures', 'credentials', 'case_issues', 'sessions', 'reset_requests'],
    ...['inquiry_events', 'audit_events', 'outbox', 'inquiries'],
  ]) {
    let isBroken = false
    portal.statements.heard = (text) => {
      if (isBroken || !new RegExp(`^(insert into|update|delete from) "${word}"`).test(text)) return
      isBroken = true
      throw new Error('cut off')
    }
    const answer = await press()
    portal.statements.heard = () => {}
    expect([word, isBroken, answer.status]).toEqual([word, true, 500])
    expect(shown(answer)).toEqual([])
    expect(await dump(portal.world), word).toEqual(before)
  }
  portal.logged.splice(0)
  expect(shown(await press())).toHaveLength(1)
})
