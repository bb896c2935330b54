import { memberKeyOf } from '../../src/domain/registered-data/member-names.ts'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import * as sessions from '../../src/store/sessions.ts'
import type { Answer, Visitor } from './http-client.ts'
import { readMail } from './mailbox.ts'
import { operator } from './people.ts'
import type { TestWorld } from './world.ts'

let made = 0

/** What the operator's staff do to members, as a visitor does it; the worker has to run for what reads the mail. */
export function membersWalk(portal: TestWorld) {
  const { world } = portal
  const walk = {
    /** A browser in which this person is signed in. */
    async signedIn(userId: string = operator.userId): Promise<Visitor> {
      const key = world.random.bytes(32).toString('base64url')
      const session = { idHash: hashOf(key), userId, at: world.now(), source: '192.0.2.1', userAgent: '' }
      await world.db.transaction().execute((tx) => sessions.add(tx, session))
      const visitor = portal.visitor()
      visitor.cookies.set('__Host-session', key)
      return visitor
    },

    /** A member whom no other test knows. */
    async member(name = '試験商会'): Promise<string> {
      const memberId = `MEMBER${String(++made).padStart(6, '0')}`
      const at = world.now()
      await world.db
        .insertInto('members')
        .values({
          id: memberId,
          name,
          name_en: '',
          suspended_at: null,
          search_key: memberKeyOf({ name, nameEn: '' }),
          created_at: at,
          updated_at: at,
        })
        .execute()
      return memberId
    },

    /** Answers the confirmation of a stop or its end. */
    async press(visitor: Visitor, memberId: string, act: 'suspend' | 'resume'): Promise<Answer> {
      const page = await visitor.get(paths.memberAct(memberId, act))
      return visitor.submit(page, {})
    },

    invitation: (number: number) => ({
      loginId: `NV${String(number).padStart(6, '0')}`,
      mail: `invited${number}@new.example`,
      familyName: '新任',
      givenName: '管理',
    }),

    /** Sends an invitation as the form and its confirmation do. */
    async invite(visitor: Visitor, memberId: string, fields: Record<string, string>): Promise<Answer> {
      const form = await visitor.get(paths.memberAct(memberId, 'invite'))
      if (form.status !== 200) return form
      const page = await visitor.submit(form, fields)
      return page.status === 200 ? visitor.submit(page, {}, '招待のメールを送る') : page
    },

    /** The newest link that came to this address. */
    async link(mail: string, known: readonly string[] = []): Promise<string> {
      let link: string | undefined
      await portal.smtp.waitForMail(async ({ envelope, raw }) => {
        if (!envelope.to.includes(mail)) return false
        link = (await readMail(raw)).links.find((one) => one.includes('appliKey=') && !known.includes(one))
        return link !== undefined
      })
      return link ?? ''
    },

    letters: async (userId: string) =>
      (await world.db.selectFrom('outbox').select('kind').where('user_id', '=', userId).execute())
        .map(({ kind }) => kind)
        .sort(),

    trail: async (memberId: string) =>
      (
        await world.db
          .selectFrom('audit_events')
          .select(['action', 'actor_user_id as actor', 'target_user_id as target', 'details'])
          .where('member_id', '=', memberId)
          .orderBy('at')
          .execute()
      ).map((event) => ({ ...event, details: JSON.parse(event.details) })),
  }
  return walk
}
