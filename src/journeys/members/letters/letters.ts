import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { memberLetterTexts } from './letter-texts.ts'

/**
 * Invites an administrator. Unlike a reset link (M1) it names the login ID: its reader has no other source of it, and
 * the address is not written in it either (decision 0010). Never a password.
 */
export function invitationLetter(
  head: LetterHead,
  invitation: { readonly loginId: string; readonly url: string; readonly deadlineAt: Instant },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = memberLetterTexts(language).invitation
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.invited],
        [text.loginId(invitation.loginId)],
        [text.open, text.prepare],
        [text.heading, { url: invitation.url }],
        [
          text.deadline(unbroken(formatDateTime(invitation.deadlineAt, language))),
          text.once,
          { under: text.onceMeans },
          text.newest,
        ],
        [text.late],
        [text.notYou, text.passOn],
      ],
    }
  })
}

/** Tells the administrators whom a member has already that the operator invited one more. */
export function administratorInvitedLetter(
  head: LetterHead,
  { loginId, at }: { readonly loginId: string; readonly at: Instant },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = memberLetterTexts(language).another
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName)],
        [text.what(unbroken(formatDateTime(at, language))), text.who(loginId)],
        [text.means],
        [text.surprised],
      ],
    }
  })
}

/** Tells the administrators of a member that it was stopped. */
export function memberSuspendedLetter(head: LetterHead, { at }: { readonly at: Instant }): Letter {
  return buildLetter(head, (language: Language) => {
    const text = memberLetterTexts(language).suspended
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.what(unbroken(formatDateTime(at, language)))],
        [text.means, text.ended, text.kept],
        [text.ask],
      ],
    }
  })
}

/** Tells the administrators of a member that it may go on. Its link leads to the request page. */
export function memberResumedLetter(
  head: LetterHead,
  { at, resetRequestUrl }: { readonly at: Instant; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = memberLetterTexts(language).resumed
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.what(unbroken(formatDateTime(at, language)))],
        [text.means, text.forgotten],
        [text.heading, { url: resetRequestUrl }],
      ],
    }
  })
}
