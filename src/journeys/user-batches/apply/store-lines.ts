import type { StatedUser } from '../../../csv/users/read-user.ts'
import type { AuditChanges } from '../../../domain/audit/action.ts'
import type { Instant } from '../../../domain/time.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import * as audit from '../../../store/audit.ts'
import type { Tx } from '../../../store/database.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import * as sessions from '../../../store/sessions.ts'
import type { BatchLine } from '../../../store/user-batches/batch-lines.ts'
import type { UserBatch } from '../../../store/user-batches/batches.ts'
import { addUsers, changeUsers, type StoredUser } from '../../../store/user-batches/store-users.ts'
import { newId, type World } from '../../../world.ts'
import type { LineChange, Remarks } from '../preview/remarks.ts'

type Stored = { line: BatchLine; user: StoredUser; remarks: Remarks }

/**
 * Stores some hundreds of lines of one kind, each with its event in the audit trail. False when not all of them could
 * be stored as they were confirmed: the caller takes everything back.
 */
export async function storeLines(
  tx: Tx,
  world: Pick<World, 'random'>,
  { batch, lines, now }: { batch: UserBatch; lines: readonly BatchLine[]; now: Instant },
): Promise<boolean> {
  const stored: Stored[] = lines.map((line) => {
    const stated = JSON.parse(line.stated) as StatedUser
    const userId = line.userId ?? newId(world.random)
    const user = { ...stated, memberId: batch.memberId, userId, version: line.userVersion }
    return { line, user, remarks: JSON.parse(line.remarks) as Remarks }
  })
  const { kind } = lines[0] ?? {}
  const store = kind === 'added' ? addUsers : changeUsers
  const users = stored.map(({ user }) => user)
  if ((await store(tx, users, now)).size < users.length) return false
  await endWhatNoLongerHolds(tx, stored, now)
  await audit.appendAll(
    tx,
    stored.map((one) => toEvent(one, { batch, now, id: newId(world.random) })),
  )
  return true
}

async function endWhatNoLongerHolds(tx: Tx, stored: readonly Stored[], now: Instant): Promise<void> {
  const ended = stored
    .filter(({ remarks }) => remarks.changes.some(({ field }) => field === 'standing'))
    .map(({ user }) => user)
  if (ended.length === 0) return
  await resetRequests.endAllOf(
    tx,
    ended.map(({ userId }) => userId),
    now,
  )
  const stopped = ended.filter(({ standing }) => standing !== 'active')
  if (stopped.length === 0) return
  await sessions.endAllOf(
    tx,
    stopped.map(({ userId }) => userId),
  )
}

function toEvent(
  { line, user, remarks }: Stored,
  { batch, now, id }: { batch: UserBatch; now: Instant; id: string },
): audit.AuditEvent {
  return {
    id,
    at: now,
    actorUserId: batch.confirmedBy,
    actorRole: 'participantAdministrator',
    action: 'user-changed-by-batch',
    targetUserId: user.userId,
    memberId: batch.memberId,
    source: batch.confirmedFrom ?? '',
    outcome: 'done',
    details: { batch: batch.id, line: line.line, kind: line.kind },
    changes: Object.fromEntries(remarks.changes.map(maskedChange)) as AuditChanges,
  }
}

function maskedChange({ field, before, after }: LineChange) {
  const kept = (text: string) => (field === 'mail' && text !== '' ? maskAddress(text) : text)
  return [field, { before: kept(before), after: kept(after) }] as const
}
