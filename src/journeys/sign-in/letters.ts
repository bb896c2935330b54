import type { Instant } from '../../domain/time.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import type { Language } from '../../i18n/language.ts'
import { buildLetter, type Letter, type LetterHead } from '../../mail/letter.ts'
import { unbroken } from '../../mail/line-width.ts'
import { accountLockedLetterTexts } from './letter-texts.ts'

/** M3: the password is locked (R10), and how to get in again (R11). `releasesAt` is null for a lock without end. */
export function accountLockedLetter(
  head: LetterHead,
  lock: { readonly lockedAt: Instant; readonly releasesAt: Instant | null; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = accountLockedLetterTexts(language)
    const wayBack =
      lock.releasesAt === null
        ? [text.untilReset]
        : [text.untilTime(unbroken(formatDateTime(lock.releasesAt, language))), text.sooner]
    return {
      subject: text.subject,
      paragraphs: [
        [
          text.failed(head.serviceName),
          text.locked(unbroken(formatDateTime(lock.lockedAt, language))),
          text.meaning,
        ],
        [...wayBack, text.lifts],
        [text.pageHeading, { url: lock.resetRequestUrl }],
        [text.otherwise],
        [text.notYouHeading, text.danger, text.unchanged, text.tell],
      ],
    }
  })
}
