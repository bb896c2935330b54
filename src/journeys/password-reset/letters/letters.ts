import type { Instant } from '../../../domain/time.ts'
import { formatDateTime, formatDuration } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { type Names, nameIn } from '../../../mail/addressee.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { passwordResetLetterTexts } from './letter-texts.ts'

/**
 * M1: the reset link. Names the time of the request so that two letters can be told apart, and the deadline
 * as a date. Never holds the login ID, the 会員ID or a password: the page asks for what the letter must not
 * reveal (spec section 5).
 */
export function resetLinkLetter(
  head: LetterHead,
  link: {
    readonly url: string
    readonly requestedAt: Instant
    readonly deadlineAt: Instant
    /** The administrator who asked for it in the person's place; null when their name is not known any more. */
    readonly askedBy?: Names | null
  },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = passwordResetLetterTexts(language).link
    const lifetime = formatDuration(link.deadlineAt - link.requestedAt, language)
    return {
      subject: text.subject,
      paragraphs: [
        [
          text.about(head.serviceName),
          text.asked(unbroken(formatDateTime(link.requestedAt, language))),
          ...askedBy(link.askedBy, language),
        ],
        [text.open, text.prepare],
        [text.heading, { url: link.url }],
        [
          text.deadline(unbroken(formatDateTime(link.deadlineAt, language))),
          { under: text.lifetime(lifetime) },
          text.once,
          { under: text.onceMeans },
          text.newest,
        ],
        [text.notYou, text.unchanged, text.tell],
        [text.garbled, text.garbledTell],
      ],
    }
  })
}

function askedBy(administrator: Names | null | undefined, language: Language): string[] {
  if (administrator === undefined) return []
  const text = passwordResetLetterTexts(language).link
  const name = administrator && nameIn(administrator, language)
  return [name ? text.askedBy(name) : text.askedByAdministrator]
}

/** M2: the password was changed by a reset. Its link leads to the request page, never to a live reset. */
export function passwordChangedLetter(
  head: LetterHead,
  change: { readonly changedAt: Instant; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = passwordResetLetterTexts(language).changed
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.done(unbroken(formatDateTime(change.changedAt, language)))],
        [text.next, text.unlocked, text.loggedOut],
        [text.notYouHeading, text.danger, text.act, text.again, text.againMeans],
        [text.pageHeading, { url: change.resetRequestUrl }],
      ],
    }
  })
}
