import { readInquiry, type TypedInquiry } from '../../src/domain/inquiry/entry.ts'
import type { InquiryTopic } from '../../src/domain/inquiry/inquiry.ts'
import { receiveInquiry } from '../../src/inquiries/receive-inquiry.ts'
import { paths } from '../../src/paths.ts'
import { type CaseEvent, listCaseEvents } from '../../src/store/inquiries/timeline.ts'
import type { UserRow } from '../../src/store/schema.ts'
import type { ActorHere } from '../../src/web/actor.ts'
import type { Answer, Visitor } from './http-client.ts'
import { membersWalk } from './members-walk.ts'
import { helpDesk } from './people.ts'
import type { TestWorld } from './world.ts'

let people = 500_000
export const registeredNumber = '030-000-99999'

type Person = Awaited<ReturnType<TestWorld['people']['add']>>
export interface Office {
  memberId: string
  memberName: string
  administrator: Person
  clerk: Person
}

/** What the help desk meets: members with people of their own, inquiries, and cases with a page. */
export function deskWalk(portal: TestWorld) {
  const { world } = portal
  const walks = membersWalk(portal)
  const walk = {
    /** A browser in which somebody of the desk is signed in. */
    signedIn: (userId: string = helpDesk.userId): Promise<Visitor> => walks.signedIn(userId),

    /** Somebody of the desk as use cases know them. */
    actor: (person: { userId: string; loginId: string } = helpDesk): ActorHere => ({
      userId: person.userId,
      loginId: person.loginId,
      memberId: 'EJUUB00001OPC001',
      role: 'helpDesk',
      sessionHash: 'none',
      source: '192.0.2.1',
    }),

    add: (fields: Partial<UserRow> = {}): Promise<Person> => portal.people.add(++people, fields),

    /** A member of its own: an administrator with a number on record, and a clerk without an address. */
    async office(fields: Partial<UserRow> = {}): Promise<Office> {
      const memberId = await walks.member('試験商会 大森営業所')
      const names = { member_id: memberId, family_name: '大森', given_name: 'そうた' }
      const role = 'participantAdministrator'
      const administrator = await walk.add({ ...names, role, telephone: registeredNumber, ...fields })
      const clerk = await walk.add({
        ...names,
        family_name: '高橋',
        given_name: '実',
        mail: null,
        mail_key: null,
      })
      return { memberId, memberName: '試験商会 大森営業所', administrator, clerk }
    },

    /** An inquiry as the form takes it; gives its number. */
    async inquiry(office: Office, typed: Partial<TypedInquiry> = {}, topic: InquiryTopic = 'mailMissing') {
      const read = readInquiry(topic, {
        memberId: office.memberId,
        memberName: office.memberName,
        requesterLoginId: office.administrator.loginId,
        requesterName: '大森 そうた',
        telephone: '030-000-11111',
        replyMail: `${office.administrator.loginId.toLowerCase()}@reply.example`,
        targets: office.clerk.loginId,
        text: '',
        ...typed,
      })
      if (!read.ok) throw new Error(JSON.stringify(read.faults))
      const { number } = await receiveInquiry(world, {
        inquiry: read.inquiry,
        language: 'ja',
        source: '198.51.100.7',
        sourceGroup: `group ${++people}`,
        channel: 'form',
        registeredBy: null,
      })
      return number
    },

    /** The row of a case, and its story. */
    async caseOf(number: string) {
      const row = await world.db
        .selectFrom('inquiries')
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirstOrThrow()
      return { row, events: await listCaseEvents(world.db, row.id) }
    },

    kinds: async (number: string): Promise<string[]> =>
      (await walk.caseOf(number)).events.map(({ kind }: CaseEvent) => kind),

    /** Lines of the audit trail about a case: what and how it ended, sorted. */
    async trail(number: string): Promise<string[]> {
      const rows = await world.db
        .selectFrom('audit_events')
        .select(['action', 'outcome'])
        .where('details', 'like', `%"${number}"%`)
        .execute()
      return rows.map(({ action, outcome }) => `${action} ${outcome}`).toSorted()
    },

    /** Presses the button of the page of a case. */
    async press(visitor: Visitor, number: string, button: string, fields: Record<string, string> = {}) {
      return visitor.submit(await visitor.get(paths.case(number)), fields, button)
    },

    /** Says in the form of this administrator what came of a call. */
    async callBack(visitor: Visitor, number: string, person: Person, outcome: string): Promise<Answer> {
      await visitor.get(paths.case(number))
      const { version } = await world.db
        .selectFrom('users')
        .select('version')
        .where('id', '=', person.userId)
        .executeTakeFirstOrThrow()
      return walk.post(visitor, number, 'callBack', {
        loginId: person.loginId,
        version: String(version),
        outcome,
      })
    },

    /** Posts a form of the case as its page would. */
    async post(
      visitor: Visitor,
      number: string,
      form: Parameters<typeof paths.caseForm>[1],
      fields: Record<string, string> = {},
    ): Promise<Answer> {
      return visitor.post(paths.caseForm(number, form), fields)
    },
  }
  return walk
}
