import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { caseLetterTexts } from './case-letter-texts.ts'

/**
 * The code by which a caller proves that they read the administrator's mail: what it is for and to whom alone it may
 * be told. It says nothing of who asked, or for whom: its reader may know nothing of it.
 */
export function callerCodeLetter(
  head: LetterHead,
  {
    number,
    code,
    deadlineAt,
  }: { readonly number: string; readonly code: string; readonly deadlineAt: Instant },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = caseLetterTexts(language)
    const words = text.code
    return {
      subject: words.subject,
      paragraphs: [
        [words.about(head.serviceName), words.why, text.number(number)],
        [
          words.heading,
          `${code.slice(0, 4)} ${code.slice(4)}`,
          words.deadline(unbroken(formatDateTime(deadlineAt, language))),
          words.once,
        ],
        [words.when, words.called, words.calling],
        [words.never],
        [words.notYouHeading, words.notYou, words.danger],
      ],
    }
  })
}

/** To a person for whom a password was issued in a case that is closed now: at their administrator's request or their own. */
export function caseClosedLetter(
  head: LetterHead,
  {
    number,
    issuedAt,
    isOwn,
  }: { readonly number: string; readonly issuedAt: Instant; readonly isOwn: boolean },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = caseLetterTexts(language)
    const words = text.closed
    return {
      subject: words.subject,
      paragraphs: [
        [words.about(head.serviceName), isOwn ? words.ownAsked : words.asked],
        [text.number(number), words.issued(unbroken(formatDateTime(issuedAt, language)))],
        [...(isOwn ? [] : [words.handed]), words.mail, words.why],
        [words.notYouHeading, ...(isOwn ? [words.ownNotYou] : [words.notYou, words.tell])],
      ],
    }
  })
}
