import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { type Names, nameIn } from '../../../mail/addressee.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { ownAccountLetterTexts } from './letter-texts.ts'

/** M2: the person changed the password while logged in. Its link leads to the request page, never to a live reset. */
export function ownPasswordChangedLetter(
  head: LetterHead,
  change: { readonly changedAt: Instant; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language) => {
    const text = ownAccountLetterTexts(language).changed
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.done(unbroken(formatDateTime(change.changedAt, language)))],
        [text.next, text.loggedOut],
        [text.notYouHeading, text.danger, text.act, text.again, text.againMeans],
        [text.pageHeading, { url: change.resetRequestUrl }],
      ],
    }
  })
}

/** To an administrator: one of their people asks for the end of their use, and where it is confirmed. */
export function endRequestedLetter(
  head: LetterHead,
  request: {
    readonly requestedAt: Instant
    readonly names: Names
    readonly loginId: string
    readonly userUrl: string
  },
): Letter {
  return buildLetter(head, (language) => {
    const text = ownAccountLetterTexts(language).endRequested
    const name = nameIn(request.names, language)
    return {
      subject: text.subject,
      paragraphs: [
        [
          text.about(head.serviceName),
          text.asked(unbroken(formatDateTime(request.requestedAt, language))),
          text.byUser,
        ],
        [text.userHeading, ...(name === undefined ? [] : [text.name(name)]), text.loginId(request.loginId)],
        [text.next, text.untilThen, text.withdrawn],
        [text.pageHeading, { url: request.userUrl }],
      ],
    }
  })
}
