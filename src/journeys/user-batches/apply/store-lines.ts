import type { StatedUser } from '../../../csv/users/read-user.ts'
import { roleWords, standingNames } from '../../../csv/users/user-columns.ts'
import type { Instant } from '../../../domain/time.ts'
import type { ChangeByAdministrator } from '../../../domain/users/act.ts'
import { startMailChange } from '../../../mail-changes/start-mail-change.ts'
import { endAccess } from '../../../store/access.ts'
import * as audit from '../../../store/audit.ts'
import type { Tx } from '../../../store/database.ts'
import * as outbox from '../../../store/outbox/outbox.ts'
import type { BatchLine } from '../../../store/user-batches/batch-lines.ts'
import type { UserBatch } from '../../../store/user-batches/batches.ts'
import { addUsers, changeUsers } from '../../../store/user-batches/store-users.ts'
import { newId, type World } from '../../../world.ts'
import type { ChangedField, Remarks } from '../preview/remarks.ts'
import { type Stored, type Traced, toEvent } from './line-event.ts'

export type StoreWorld = Pick<World, 'random' | 'keys'>
export type LinesStored = 'stored' | 'stale' | 'mailTooMany'

/**
 * Stores some hundreds of lines of one kind, each with its event in the audit trail and what its user is told. When
 * not all of them could be stored as they were confirmed, the caller takes everything back.
 */
export async function storeLines(
  tx: Tx,
  world: StoreWorld,
  { batch, lines, now }: { batch: UserBatch; lines: readonly BatchLine[]; now: Instant },
): Promise<LinesStored> {
  const stored: Stored[] = lines.map((line) => {
    const stated = JSON.parse(line.stated) as StatedUser
    const userId = line.userId ?? newId(world.random, now)
    const user = { ...stated, memberId: batch.memberId, userId, version: line.userVersion }
    return { line, user, remarks: JSON.parse(line.remarks) as Remarks }
  })
  const isNew = lines[0]?.kind === 'added'
  const users = stored.map(({ user }) => user)
  const there = await (isNew ? addUsers(tx, users, now) : changeUsers(tx, users, now))
  if (there.size < users.length) return 'stale'
  await endWhatNoLongerHolds(tx, stored, now)
  const events = stored.map((one) => toEvent(one, { batch, now, id: newId(world.random, now) }))
  await audit.appendAll(tx, events)
  if (isNew) return 'stored'
  const letters = stored.flatMap((one) => toLetter(one, { batch, now, id: newId(world.random, now) }))
  await outbox.addAll(tx, letters)
  return (await startMailChanges(tx, world, { batch, stored, now })) ? 'stored' : 'mailTooMany'
}

/** An address goes the way of every change of one: by its owner's confirmation (F10). */
async function startMailChanges(
  tx: Tx,
  world: StoreWorld,
  { batch, stored, now }: { batch: UserBatch; stored: readonly Stored[]; now: Instant },
): Promise<boolean> {
  const actor = {
    userId: batch.confirmedBy ?? '',
    memberId: batch.memberId,
    role: 'participantAdministrator',
    source: batch.confirmedFrom ?? '',
  } as const
  for (const { user, remarks } of stored) {
    if (!remarks.changes.some(({ field }) => field === 'mail')) continue
    const started = await startMailChange(tx, world, { actor, user, newMail: user.data.mail, now })
    if (!started.ok && started.code === 'mailChange.tooMany') return false
  }
  return true
}

/** At a stop and at its end: a sign-in that was under way when it began leaves nothing that comes alive now. */
async function endWhatNoLongerHolds(tx: Tx, stored: readonly Stored[], now: Instant): Promise<void> {
  const ended = stored
    .filter(({ remarks }) => remarks.changes.some(({ field }) => field === 'standing'))
    .map(({ user }) => user.userId)
  await endAccess(tx, ended, now)
}

/** Told to whoever it is done to, unless they do it themselves (M6). */
function toLetter({ user, remarks }: Stored, { batch, now, id }: Traced): outbox.NewLetter[] {
  const isTold = remarks.changes.some(({ field }) => field !== 'mail') && user.userId !== batch.confirmedBy
  if (!isTold) return []
  const details = { act: actOf(remarks), by: batch.confirmedBy ?? '' }
  const { userId, language } = user
  return [
    { id, kind: 'changed-by-administrator', userId, requestId: null, language, createdAt: now, details },
  ]
}

/** What weighs most of all that changed, as the letter has words for it. */
function actOf({ changes }: Remarks): ChangeByAdministrator {
  const after = (name: ChangedField) => changes.find(({ field }) => field === name)?.after
  switch (after('standing')) {
    case standingNames.abolished:
      return 'endOfUse'
    case standingNames.suspended:
      return 'suspend'
    case standingNames.active:
      return 'resume'
  }
  const role = after('role')
  if (role === undefined) return 'data'
  return role === roleWords.participantAdministrator ? 'promote' : 'demote'
}
