import { lapsedBefore } from '../../../domain/account-lock.ts'
import type { Calendar } from '../../../domain/business-hours/calendar.ts'
import { hindranceOfCase } from '../../../domain/inquiry/case-state.ts'
import type { HandOver } from '../../../domain/inquiry/inquiry.ts'
import { readInquiryNumber } from '../../../domain/inquiry/number.ts'
import type { Secret } from '../../../domain/secret.ts'
import type { HashingPlace } from '../../../hashing/hasher.ts'
import { derivePassword, drawPassword } from '../../../issued-password.ts'
import { findByUserId } from '../../../store/accounts.ts'
import { findCase } from '../../../store/inquiries/cases.ts'
import { listIssues } from '../../../store/inquiries/issue/issues.ts'
import { newId, type World } from '../../../world.ts'
import type { CaseInput } from '../act-on-case.ts'
import { judgeTarget } from './judge-target.ts'

/** A password for one target, hashed before the transaction that puts it into force. */
export interface PreparedPassword {
  /** Of the issue. */
  id: string
  /** The issue that was asked for before; null for one that begins now. */
  rowId: string | null
  password: Secret
  passwordHash: string
  /** What a letter makes it from; null for one that is shown. */
  draw: number | null
  keyHash: string | null
}

/** By the person's id, for each target that a password can be issued for as things stand; decides nothing. */
export async function preparePasswords(
  world: World,
  {
    actor,
    number,
    chosen,
    handOver,
    calendar,
    place,
  }: CaseInput & {
    chosen: readonly string[]
    handOver: HandOver
    calendar: Calendar
    place: HashingPlace
  },
): Promise<Map<string, PreparedPassword>> {
  const { db } = world
  const now = world.now()
  const prepared = new Map<string, PreparedPassword>()
  const deskCase = await findCase(db, readInquiryNumber(number) ?? '')
  if (!deskCase || hindranceOfCase('issue', deskCase, actor.userId, now) !== null) return prepared
  const issues = await listIssues(db, deskCase.id)
  const judging = {
    deskCase,
    actorId: actor.userId,
    isDeskOpen: calendar.isOpen(now),
    handOver,
    lapsedBefore: lapsedBefore(world.config, now),
    now,
  }
  for (const loginId of chosen.filter((one) => deskCase.targets.includes(one))) {
    const { record, hindrance, step } = await judgeTarget(db, loginId, issues, judging)
    if (!record || hindrance !== null || step.kind !== 'issue') continue
    const owner = await findByUserId(db, record.userId)
    if (!owner) continue
    const rowId = step.row?.id ?? null
    const id = rowId ?? newId(world.random, now)
    const made =
      handOver === 'mail'
        ? await derivePassword(world, owner, id)
        : { password: await drawPassword(world, owner), draw: null, keyHash: null }
    const passwordHash = await place.hash(made.password.reveal())
    prepared.set(record.userId, { id, rowId, passwordHash, ...made })
  }
  return prepared
}
