import { minutes } from '../../domain/time.ts'
import { handedPassword } from '../../issued-password.ts'
import { issuedByDeskLetter, passwordHandedLetter } from '../../journeys/help-desk/letters/issue-letters.ts'
import { findByUserId } from '../../store/accounts.ts'
import { findIssue } from '../../store/inquiries/issue/issues.ts'
import type { LetterKind } from '../../store/outbox/outbox.ts'
import { findAddressee } from '../../store/outbox/outbox-queue.ts'
import type { Kind } from './letter-kinds.ts'

type IssueLetter = Extract<LetterKind, 'password-issued-by-desk' | 'password-handed'>

/** A password whose last moments have begun would be worth nothing when its mail is read. */
const lastMoments = minutes(1)

/** What the desk issued, as its owner hears of it, and as the verified administrator is given it. */
export const issueLetters: Readonly<Record<IssueLetter, Kind>> = {
  'password-issued-by-desk': {
    async write(world, { requestId, userId, createdAt, details }, head) {
      const issue = requestId === null ? undefined : await findIssue(world.db, requestId)
      if (!issue) return undefined
      const askedBy = details['by'] ?? ''
      const by = askedBy === userId ? 'own' : await findAddressee(world.db, askedBy)
      return issuedByDeskLetter(head, { by, number: issue.number, at: createdAt, until: issue.until })
    },
  },
  'password-handed': {
    async write(world, { requestId, userId }, head) {
      const issue = requestId === null ? undefined : await findIssue(world.db, requestId)
      if (!issue?.isGood || issue.draw === null || issue.keyHash === null || userId === null) return undefined
      if (issue.until - world.now() < lastMoments) return undefined
      const administrator = await findByUserId(world.db, userId)
      if (administrator?.role !== 'participantAdministrator') return undefined
      if (administrator.memberId !== issue.memberId) return undefined
      const { id, draw, keyHash, number, until } = issue
      const password = handedPassword(world, { id, draw, keyHash })
      const whom = await findAddressee(world.db, issue.userId)
      return password && whom && passwordHandedLetter(head, { whom, number, until, password })
    },
  },
}
