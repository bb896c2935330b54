import type { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { type Names, nameIn } from '../../../mail/addressee.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { issueLetterTexts } from './issue-letter-texts.ts'

/** M7 in the words of the desk: a password was issued, which stands in no mail to its owner (F7). */
export function issuedByDeskLetter(
  head: LetterHead,
  issue: {
    /** The verified administrator; `own` when that is the reader, undefined when the record is gone. */
    readonly by: Names | 'own' | undefined
    readonly number: string
    readonly at: Instant
    readonly until: Instant
  },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = issueLetterTexts(language)
    const words = text.issued
    const isOwn = issue.by === 'own'
    const name = issue.by === undefined || issue.by === 'own' ? undefined : nameIn(issue.by, language)
    return {
      subject: words.subject,
      paragraphs: [
        [words.about(head.serviceName), isOwn ? words.ownRequest : words.request],
        [isOwn ? words.ownHanded : words.handed, words.notHere],
        [
          ...(name === undefined ? [] : [words.by(name)]),
          text.number(issue.number),
          text.at(unbroken(formatDateTime(issue.at, language))),
          text.until(unbroken(formatDateTime(issue.until, language))),
          text.once,
        ],
        [words.former, words.loggedOut, words.unlocked],
        [text.notYouHeading, ...(isOwn ? [words.ownNotYou] : [words.notYou, words.tell])],
      ],
    }
  })
}

/**
 * Hands a password to the verified administrator, for one of their people: the one letter in which a password stands.
 * It names the person and not their login ID, so that it opens nothing for whoever else reads it.
 */
export function passwordHandedLetter(
  head: LetterHead,
  issue: {
    readonly whom: Names
    readonly number: string
    readonly until: Instant
    readonly password: Secret
  },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = issueLetterTexts(language)
    const words = text.handed
    const name = nameIn(issue.whom, language)
    return {
      subject: words.subject,
      paragraphs: [
        [words.about(head.serviceName), words.done, words.please],
        [
          ...(name === undefined ? [] : [words.whom(name)]),
          text.number(issue.number),
          text.until(unbroken(formatDateTime(issue.until, language))),
        ],
        [words.heading, issue.password.reveal(), words.reading],
        [words.noLoginId, words.keep],
        [text.notYouHeading, words.notYou],
      ],
    }
  })
}
