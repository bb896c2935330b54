import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { type BatchReason, batchLetterTexts } from './letter-texts.ts'

export function isBatchReason(text: string | undefined): text is BatchReason {
  return text !== undefined && Object.hasOwn(batchLetterTexts('ja').reasons, text)
}

/** Tells whoever confirmed a file of users that it was not stored, and why. Its name is not repeated: anybody chose it. */
export function batchNotStoredLetter(
  head: LetterHead,
  batch: { readonly createdAt: Instant; readonly reason: BatchReason; readonly batchUrl: string },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = batchLetterTexts(language)
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName)],
        [text.what(unbroken(formatDateTime(batch.createdAt, language))), text.notStored, text.nothing],
        text.reasons[batch.reason],
        [text.heading, { url: batch.batchUrl }],
      ],
    }
  })
}
