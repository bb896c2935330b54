import { callerCodeLetter, caseClosedLetter } from '../../journeys/help-desk/letters/case-letters.ts'
import { findCodeToSend } from '../../store/inquiries/case/caller-codes.ts'
import { findClosedCase } from '../../store/inquiries/closing.ts'
import type { LetterKind } from '../../store/outbox/outbox.ts'
import type { Kind } from './letter-kinds.ts'

type CaseLetter = Extract<LetterKind, 'caller-code' | 'case-closed'>

/** What a case itself says: the code for its caller, and that it is closed. */
export const caseLetters: Readonly<Record<CaseLetter, Kind>> = {
  'caller-code': {
    write: async (world, { requestId }, head) => {
      const code = requestId && (await findCodeToSend(world.db, { id: requestId, now: world.now() }))
      return code ? callerCodeLetter(head, { ...code, code: world.keys.callerCode(requestId) }) : undefined
    },
  },
  'case-closed': {
    write: async ({ db }, { requestId, userId }, head) => {
      if (requestId === null || userId === null) return undefined
      const closed = await findClosedCase(db, { inquiryId: requestId, userId })
      return closed && caseClosedLetter(head, closed)
    },
  },
}
