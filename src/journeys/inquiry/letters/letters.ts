import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { buildLetter, type Letter, type LetterHead } from '../../../mail/letter.ts'
import { unbroken } from '../../../mail/line-width.ts'
import { inquiryLetterTexts } from './letter-texts.ts'

/**
 * M8, received. Goes to an address that anybody may have typed: it holds the number, the key and what happens next,
 * and nothing of what was entered.
 */
export function inquiryReceivedLetter(
  head: LetterHead,
  receipt: {
    readonly number: string
    readonly followKey: string
    readonly receivedAt: Instant
    readonly answersBy: Instant
    readonly statusUrl: string
  },
): Letter {
  return buildLetter(head, (language) => {
    const text = inquiryLetterTexts(language).received
    const time = (at: Instant) => unbroken(formatDateTime(at, language))
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.taken],
        [text.number(receipt.number), text.at(time(receipt.receivedAt)), text.by(time(receipt.answersBy))],
        [text.nextHeading, ...text.next],
        [text.statusHeading, { url: receipt.statusUrl }],
        [text.key(groups(receipt.followKey)), { under: text.press }],
        [text.notYou, text.notYouDo],
      ],
    }
  })
}

/** M8, closed. How it ended is told by telephone; here stands only that it has. */
export function inquiryClosedLetter(
  head: LetterHead,
  receipt: { readonly number: string; readonly receivedAt: Instant; readonly loginUrl: string },
): Letter {
  return buildLetter(head, (language) => {
    const text = inquiryLetterTexts(language).closed
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.done],
        [text.number(receipt.number), text.at(unbroken(formatDateTime(receipt.receivedAt, language)))],
        [...text.goOn],
        [text.loginHeading, { url: receipt.loginUrl }],
        [text.stillHeading, text.still],
      ],
    }
  })
}

/** A key in fours, as it is typed. */
function groups(key: string): string {
  return key.match(/.{1,4}/g)?.join('-') ?? key
}
