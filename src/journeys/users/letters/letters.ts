import type { Instant } from '../../../domain/time.ts'
import type { ChangeByAdministrator } from '../../../domain/users/act.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { type Names, nameIn } from '../../../mail/addressee.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { userLetterTexts } from './letter-texts.ts'

/** Who did it: undefined for somebody whose record is gone. */
type By = Names | undefined

function administratorIn(by: By, language: Language): string {
  const text = userLetterTexts(language)
  const name = by && nameIn(by, language)
  return name === undefined ? text.nameless : text.administrator(name)
}

/** M6: what the member's administrator did, when, what it means, and what to do if it surprises. */
export function changedByAdministratorLetter(
  head: LetterHead,
  change: { readonly act: ChangeByAdministrator; readonly by: By; readonly at: Instant },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = userLetterTexts(language).changed
    const act = text.acts[change.act]
    return {
      subject: act.subject,
      paragraphs: [
        [text.about(head.serviceName)],
        [
          text.what(act.name),
          text.at(unbroken(formatDateTime(change.at, language))),
          text.by(administratorIn(change.by, language)),
        ],
        act.means,
        [text.surprisedHeading, text.surprised, text.tell],
      ],
    }
  })
}

/** M7: a password was issued, which never stands in a mail (F7): when, by whom, and until when it is good. */
export function passwordIssuedLetter(
  head: LetterHead,
  issue: { readonly by: By; readonly at: Instant; readonly until: Instant },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = userLetterTexts(language)
    const { issued, changed } = text
    return {
      subject: issued.subject,
      paragraphs: [
        [issued.about(head.serviceName), issued.handed, issued.notHere],
        [
          changed.at(unbroken(formatDateTime(issue.at, language))),
          changed.by(administratorIn(issue.by, language)),
          issued.until(unbroken(formatDateTime(issue.until, language))),
          issued.once,
        ],
        [issued.former, issued.loggedOut, issued.unlocked],
        [changed.surprisedHeading, issued.surprised, changed.tell],
      ],
    }
  })
}
