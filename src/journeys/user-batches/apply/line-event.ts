import { roleWords, standingNames } from '../../../csv/users/user-columns.ts'
import type { AuditChanges } from '../../../domain/audit/action.ts'
import type { Instant } from '../../../domain/time.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import type { AuditEvent } from '../../../store/audit.ts'
import type { BatchLine } from '../../../store/user-batches/batch-lines.ts'
import type { UserBatch } from '../../../store/user-batches/batches.ts'
import type { StoredUser } from '../../../store/user-batches/store-users.ts'
import type { ChangedField, Remarks } from '../preview/remarks.ts'

export type Stored = { line: BatchLine; user: StoredUser; remarks: Remarks }
export type Traced = { batch: UserBatch; now: Instant; id: string }

/** What the audit trail tells of one stored line. */
export function toEvent({ line, user, remarks }: Stored, { batch, now, id }: Traced): AuditEvent {
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
    changes: line.kind === 'added' ? registered(user) : changed(remarks),
  }
}

function registered({ loginId, role, standing, data }: StoredUser): AuditChanges {
  const mail = data.mail ? { mail: { before: '', after: maskAddress(data.mail.address) } } : {}
  const from = (after: string) => ({ before: '', after })
  return { loginId: from(loginId), role: from(role), standing: from(standing), ...mail }
}

/** The change of an address has an event of its own. */
function changed({ changes }: Remarks): AuditChanges {
  return Object.fromEntries(
    changes
      .filter(({ field }) => field !== 'mail')
      .map(({ field, before, after }) => [
        field,
        { before: codeOf(field, before), after: codeOf(field, after) },
      ]),
  )
}

/** The trail holds codes where the file has words, so that each of its readers has them in their language. */
function codeOf(field: ChangedField, word: string): string {
  const words = field === 'role' ? roleWords : field === 'standing' ? standingNames : {}
  return Object.entries(words).find(([, one]) => one === word)?.[0] ?? word
}
