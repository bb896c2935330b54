import type { TypedInquiry } from '../../src/domain/inquiry/entry.ts'
import type { HandOver } from '../../src/domain/inquiry/inquiry.ts'
import { paths } from '../../src/paths.ts'
import { setPassword } from '../../src/store/accounts.ts'
import type { UserRow } from '../../src/store/schema.ts'
import { deskWalk, type Office } from './desk-walk.ts'
import type { Answer, Visitor } from './http-client.ts'
import type { TestWorld } from './world.ts'

type OfficeOfThree = Office & { colleague: Office['clerk'] }

/** Verified cases, and what the help desk issues in them. */
export function deskIssueWalk(portal: TestWorld) {
  const { db, now } = portal.world
  const walk = deskWalk(portal)
  return {
    ...walk,

    /** A case of an office of its own, taken by the help desk, its administrator called back. */
    async verified(
      fields: Partial<UserRow> = {},
      typed: Partial<TypedInquiry> | ((office: OfficeOfThree) => Partial<TypedInquiry>) = {},
    ) {
      const office = await officeOfThree(fields)
      const number = await walk.inquiry(office, typeof typed === 'function' ? typed(office) : typed)
      const desk = await walk.signedIn()
      await walk.press(desk, number, '担当する')
      const answer = await walk.callBack(desk, number, office.administrator, 'passed')
      if (answer.status !== 303) throw new Error(`not verified: ${answer.text}`)
      return { office, number, desk }
    },

    /** Ticks these targets on the page of the case and presses its button. */
    async issue(
      visitor: Visitor,
      number: string,
      loginIds: readonly string[],
      handOver: HandOver = 'reading',
    ): Promise<Answer> {
      const page = await visitor.get(paths.case(number))
      const seen = page.root
        .querySelectorAll('input[name^=seen-]')
        .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
      const ticks = loginIds.map((loginId) => [`target-${loginId}`, 'yes'])
      return walk.post(visitor, number, 'issue', { handOver, ...Object.fromEntries([...seen, ...ticks]) })
    },

    /** Answers a request for approval as the page that showed it does; declines where a reason is given. */
    decide(
      visitor: Visitor,
      number: string,
      { id, asked_at }: { id: string; asked_at: number },
      reason?: string,
    ): Promise<Answer> {
      return walk.post(visitor, number, 'approval', {
        issue: id,
        askedAt: String(asked_at),
        decision: reason === undefined ? 'approve' : 'decline',
        [`reason-${id}`]: reason ?? '',
      })
    },

    /** The one request for approval that waits in the case. */
    async request(number: string): Promise<{ id: string; asked_at: number }> {
      const [request] = await this.waiting(number)
      if (!request) throw new Error('nothing waits')
      return request
    },

    /** Approves whatever waits in the case. */
    async approve(visitor: Visitor, number: string): Promise<void> {
      const answer = await visitor.submit(await visitor.get(paths.case(number)), {}, '承認する')
      if (answer.status !== 303) throw new Error(`not approved: ${answer.text}`)
    },

    issues: (number: string) =>
      db
        .selectFrom('case_issues')
        .innerJoin('inquiries', 'inquiries.id', 'case_issues.inquiry_id')
        .selectAll('case_issues')
        .where('inquiries.number', '=', number)
        .orderBy('case_issues.asked_at')
        .execute(),

    waiting: (number: string) =>
      db
        .selectFrom('case_issues')
        .innerJoin('inquiries', 'inquiries.id', 'case_issues.inquiry_id')
        .selectAll('case_issues')
        .where('inquiries.number', '=', number)
        .where('decided_by', 'is', null)
        .where('issued_at', 'is', null)
        .execute(),

    hashes: () =>
      db.selectFrom('credentials').select(['user_id', 'password_hash']).orderBy('user_id').execute(),

    /** The person has a password of their own again. */
    choosesOwn: (userId: string) =>
      db.transaction().execute((tx) => setPassword(tx, { userId, passwordHash: 'own', changedAt: now() })),
  }

  async function officeOfThree(fields: Partial<UserRow>): Promise<OfficeOfThree> {
    const office = await walk.office(fields)
    const colleague = await walk.add({ member_id: office.memberId, family_name: '青木', given_name: '海' })
    return { ...office, colleague }
  }
}
