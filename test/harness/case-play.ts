import { expect } from 'vitest'
import { liveVerification } from '../../src/domain/inquiry/case-state.ts'
import { addNote, releaseCase, takeCase } from '../../src/journeys/help-desk/case/work-on-case.ts'
import { closeCase } from '../../src/journeys/help-desk/closing/close-case.ts'
import { decideIssue } from '../../src/journeys/help-desk/issue/decide-issue.ts'
import { findIssueFacts } from '../../src/journeys/help-desk/issue/issue-facts.ts'
import { issuePasswords } from '../../src/journeys/help-desk/issue/issue-passwords.ts'
import { viewTarget } from '../../src/journeys/help-desk/target/view-target.ts'
import { callBack } from '../../src/journeys/help-desk/verification/call-back.ts'
import { enterCallerCode, sendCallerCode } from '../../src/journeys/help-desk/verification/caller-code.ts'
import { findCase } from '../../src/store/inquiries/cases.ts'
import { isVerifiedInUse } from '../../src/store/inquiries/verification.ts'
import { type ActStep, CaseModel, type Step } from './case-model.ts'
import { deskWalk } from './desk-walk.ts'
import { helpDesk, secondDesk } from './people.ts'
import type { TestWorld } from './world.ts'

/** When each sequence begins: a Wednesday at 10:24 in Japan. */
export const beginning = Date.UTC(2016, 2, 23, 1, 24)
const thirdDesk = { userId: 'u-desk3', loginId: 'OP000004' }

export async function addThirdDesk({ people }: TestWorld): Promise<void> {
  await people.add(900_001, {
    id: thirdDesk.userId,
    login_id: thirdDesk.loginId,
    member_id: 'EJUUB00001OPC001',
    role: 'helpDesk',
  })
}

/** Plays the steps to the portal's own use cases and to the model; every answer and every state is compared. */
export async function play(portal: TestWorld, steps: readonly Step[]): Promise<void> {
  portal.setClock(beginning)
  const { world } = portal
  const { db } = world
  const walk = deskWalk(portal)
  const office = await walk.office()
  const colleague = await walk.add({
    member_id: office.memberId,
    role: 'participantAdministrator',
    telephone: '030-000-88888',
  })
  const elsewhere = await walk.office()
  const staff = [helpDesk, secondDesk, thirdDesk].map((person) => walk.actor(person))
  const callers = [office.administrator, colleague, elsewhere.administrator]
  const targets = [office.clerk, colleague]
  const number = await walk.inquiry(office, { targets: targets.map(({ loginId }) => loginId).join(' ') })
  const model = new CaseModel()
  const at = <T>(list: readonly T[], index: number): T => {
    const one = list[index]
    if (one === undefined) throw new Error(`there is no ${index}`)
    return one
  }

  async function perform(step: ActStep): Promise<string> {
    const input = { actor: at(staff, step.staff), number }
    const result = await (async () => {
      switch (step.do) {
        case 'take':
          return takeCase(world, input)
        case 'release':
          return releaseCase(world, input)
        case 'note':
          return addNote(world, { ...input, text: 'メモ' })
        case 'callBack': {
          const { loginId } = at(callers, step.caller)
          const { version } = await db
            .selectFrom('users')
            .select('version')
            .where('login_id', '=', loginId)
            .executeTakeFirstOrThrow()
          return callBack(world, { ...input, loginId, version, outcome: step.answer })
        }
        case 'sendCode':
          return sendCallerCode(world, { ...input, loginId: at(callers, step.caller).loginId })
        case 'enterCode':
          return enterCallerCode(world, { ...input, code: await codeFor(step.code) })
        case 'view':
          return viewTarget(world, { ...input, loginId: at(targets, step.target).loginId })
        case 'issue': {
          const deskCase = await findCase(db, number)
          if (!deskCase) throw new Error('the case is gone')
          const facts = await findIssueFacts(world, input.actor, deskCase, world.now())
          const seen = new Map(facts.targets.map((one) => [one.loginId, one.seen]))
          const chosen = [at(targets, step.target).loginId]
          return issuePasswords(world, { ...input, chosen, handOver: 'reading', seen })
        }
        case 'approve':
        case 'decline': {
          const asked = await newestAsk(at(targets, step.target).userId)
          if (!asked) return { ok: false, code: model.isClosed ? 'closed' : 'approval.decided' } as const
          return decideIssue(world, { ...input, ...asked, decision: step.do, reason: '理由' })
        }
        case 'close':
          return closeCase(world, { ...input, outcome: step.outcome, cause: 'locked', note: '' })
      }
    })()
    return result.ok ? 'ok' : result.code
  }

  async function codeFor(code: 'right' | 'wrong' | 'malformed'): Promise<string> {
    if (code === 'malformed') return '12345'
    const newest = await db
      .selectFrom('caller_codes')
      .innerJoin('inquiries', 'inquiries.id', 'caller_codes.inquiry_id')
      .select('caller_codes.id as id')
      .where('inquiries.number', '=', number)
      .orderBy('sent_at', 'desc')
      .executeTakeFirst()
    const right = newest ? world.keys.callerCode(newest.id) : '12345678'
    return code === 'right' ? right : String((Number(right) + 1) % 100_000_000).padStart(8, '0')
  }

  /** What was last asked of a second person for this target, decided or not; an issue that needed nobody was not asked. */
  async function newestAsk(userId: string) {
    return db
      .selectFrom('case_issues')
      .select(['id as issueId', 'asked_at as askedAt'])
      .where('user_id', '=', userId)
      .where('reasons', '!=', '')
      .orderBy('asked_at', 'desc')
      .executeTakeFirst()
  }

  /** All of the case that the model knows of too. */
  async function compare(): Promise<void> {
    const deskCase = await findCase(db, number)
    if (!deskCase) throw new Error('the case is gone')
    const live = liveVerification(deskCase, world.now())
    const issues = await db
      .selectFrom('case_issues')
      .select(['user_id', 'issued_at', 'superseded_at'])
      .where('inquiry_id', '=', deskCase.id)
      .where('issued_at', 'is not', null)
      .orderBy('issued_at')
      .execute()
    const row = await db
      .selectFrom('inquiries')
      .select('asked_approval_at')
      .where('id', '=', deskCase.id)
      .executeTakeFirstOrThrow()
    expect({
      isClosed: deskCase.closedAt !== null,
      assignee: deskCase.assigneeId,
      isVerified: live !== null && (await isVerifiedInUse(db, live)),
      isAsking: row.asked_approval_at !== null,
      issued: targets.map(({ userId }) =>
        issues.filter(({ user_id }) => user_id === userId).map(({ issued_at }) => issued_at),
      ),
      told: (await walk.kinds(number)).filter((kind) => kind !== 'refused'),
    }).toEqual({
      isClosed: model.isClosed,
      assignee: model.assignee === null ? null : at(staff, model.assignee).userId,
      isVerified: model.isVerifiedAt(world.now()),
      isAsking: model.isAsking,
      issued: model.issued,
      told: model.told,
    })
    // A former password is worth nothing, so of each person one at most is in force.
    for (const { userId } of targets) {
      const inForce = issues.filter((one) => one.user_id === userId && one.superseded_at === null)
      expect(inForce.length).toBeLessThanOrEqual(1)
    }
  }

  for (const step of steps) {
    portal.pass(1000)
    switch (step.do) {
      case 'wait':
        portal.pass(step.span)
        break
      case 'stop':
      case 'resume': {
        const isStop = step.do === 'stop'
        await db
          .updateTable('users')
          .set({ suspended_at: isStop ? world.now() : null })
          .where('id', '=', at(callers, step.caller).userId)
          .execute()
        model.stopped[isStop ? 'add' : 'delete'](step.caller)
        break
      }
      default: {
        const act: ActStep = { ...step, staff: model.whoIs(step.staff) }
        expect(await perform(act), JSON.stringify(act)).toBe(model.play(act, world.now()))
      }
    }
    await compare()
  }
}
