import { batchNotStoredLetter, isBatchReason } from '../../journeys/user-batches/letters/letters.ts'
import { paths } from '../../paths.ts'
import type { LetterKind } from '../../store/outbox/outbox.ts'
import { find } from '../../store/user-batches/batches.ts'
import type { Kind } from './letter-kinds.ts'

/** What became of a file of users, as the administrator who confirmed it hears of it. */
export const batchLetters: Readonly<Record<Extract<LetterKind, 'user-batch-not-stored'>, Kind>> = {
  'user-batch-not-stored': {
    write: async ({ db, config }, { requestId, details }, head) => {
      const { outcome: reason, memberId = '' } = details
      if (!isBatchReason(reason)) throw new Error(`no letter tells of ${reason}`)
      const batch = requestId === null ? undefined : await find(db, requestId, memberId)
      // Forgotten by now, so there is nothing to look at any more.
      if (!batch) return undefined
      const batchUrl = config.publicUrl + paths.userBatch(batch.id)
      return batchNotStoredLetter(head, { createdAt: batch.createdAt, reason, batchUrl })
    },
  },
}
