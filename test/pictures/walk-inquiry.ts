import { inquiryLetterTexts } from '../../src/journeys/inquiry/letters/letter-texts.ts'
import { inquiryStatusTexts } from '../../src/journeys/inquiry/status/texts.ts'
import { paths } from '../../src/paths.ts'
import { administrator } from './walk-administration.ts'
import { accountOf, type Walker } from './walker.ts'

/** Locked, and no mail can reach them. */
export const stranded = accountOf('WR012580')
export const memberId = 'EJUUB99001YSD001'
export const memberName = '株式会社 テスト・企業01 大森営業所'
export const requesterName = '大森 そうた'

/** An administrator asks the help desk by the Web form; the number of the case. */
export async function walkInquiry(w: Walker): Promise<string> {
  const { hand, language, word } = w
  await w.begin()
  await w.open(paths.inquiry())
  await w.picture('inquiry-topics', ['main'], { height: 760 })
  await w.open(paths.inquiry('mailMissing'))
  await w.fill({
    ...{ memberId, memberName, requesterLoginId: administrator.loginId, requesterName },
    ...{ telephone: '06-0000-0001', replyMail: 'oomori@example.com', targets: stranded.loginId },
  })
  await w.picture('inquiry-form', ['main form'])
  await w.press(word.send)
  // Before the picture, which shows a sample in its place.
  const number = await hand.textOf('.receipt-number strong')
  await w.picture('inquiry-received', ['.panel', '.hints'])
  await hand.openMail(inquiryLetterTexts(language).received.subject)
  await w.picture('inquiry-mail', ['article'])
  await w.open(await hand.addressWith('inquiry/status'))
  await w.press(inquiryStatusTexts(language).check)
  await w.picture('inquiry-status', ['.steps', '.card.receipt'])
  return number
}
