import { parseMailAddress } from '../../src/domain/mail-address.ts'
import type { Actor } from '../../src/domain/permission.ts'
import { startMailChange } from '../../src/mail-changes/start-mail-change.ts'
import { readMail } from './mailbox.ts'
import type { TestWorld } from './world.ts'

export const memberId = 'EJUUB99001YSD001'

/** Changes of mail address as people begin them and as their links are used; the worker has to run. */
export function mailChangeWalk(portal: TestWorld) {
  const { world, smtp } = portal
  const walk = {
    /** As S7 does for oneself, S9 for another. */
    start(userId: string, typed: string | null, actor: Actor = { userId, memberId, role: 'personInCharge' }) {
      const parsed = typed === null ? null : parseMailAddress(typed)
      if (parsed && !parsed.ok) throw new Error(parsed.code)
      const input = { actor: { ...actor, source: '192.0.2.9' }, user: { userId }, now: world.now() }
      return world.db
        .transaction()
        .execute((tx) => startMailChange(tx, world, { ...input, newMail: parsed ? parsed.value : null }))
    },

    /** The newest link of this kind that was sent to an address, from among mails not looked at before. */
    async link(address: string, kind: 'mailConfirmation' | 'mailObjection', subject = ''): Promise<string> {
      let link: string | undefined
      await smtp.waitForMail(async (mail) => {
        if (!mail.envelope.to.includes(address) || seen.has(mail)) return false
        const read = await readMail(mail.raw)
        if (!read.subject.includes(subject)) return false
        link = read.links.find((one) => one.includes(`/${kind}?key=`))
        if (link !== undefined) seen.add(mail)
        return link !== undefined
      })
      return link ?? ''
    },

    /** Opens a mailed page and presses its button, in whatever browser. */
    async press(link: string, visitor = portal.visitor()) {
      const page = await visitor.get(link)
      return page.status === 200 ? visitor.submit(page, {}) : page
    },

    /** The whole way to another address. */
    async change(userId: string, typed: string): Promise<void> {
      const started = await walk.start(userId, typed)
      if (!started.ok) throw new Error(started.code)
      const answer = await walk.press(await walk.link(typed, 'mailConfirmation'))
      if (answer.status !== 303) throw new Error(`not confirmed: ${answer.status}`)
    },

    record: (userId: string) =>
      world.db
        .selectFrom('users')
        .select(['mail', 'mail_key', 'mail_verified_at', 'mail_failed_at', 'version'])
        .where('id', '=', userId)
        .executeTakeFirstOrThrow(),

    changes: (userId: string) =>
      world.db
        .selectFrom('mail_changes')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('number')
        .execute(),

    letters: async (userId: string) =>
      (
        await world.db
          .selectFrom('outbox')
          .select('kind')
          .where('user_id', '=', userId)
          .orderBy('created_at')
          .execute()
      ).map(({ kind }) => kind),

    audit: (userId: string) =>
      world.db
        .selectFrom('audit_events')
        .select(['action', 'details', 'actor_user_id'])
        .where('target_user_id', '=', userId)
        .orderBy('at')
        .execute(),
  }
  return walk
}

const seen = new WeakSet<object>()
