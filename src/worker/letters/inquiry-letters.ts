import { businessCalendar } from '../../business-calendar.ts'
import { inquiryClosedLetter, inquiryReceivedLetter } from '../../journeys/inquiry/letters/letters.ts'
import { paths } from '../../paths.ts'
import { findReceipt, type Receipt } from '../../store/inquiries/receipt/receipts.ts'
import type { LetterKind, OutboxLetter } from '../../store/outbox/outbox.ts'
import type { MailWorld } from '../mail-world.ts'
import type { Kind } from './letter-kinds.ts'

type InquiryLetter = Extract<LetterKind, 'inquiry-received' | 'inquiry-closed'>

/** M8: what whoever asked is told of their inquiry, at the address they gave. */
export const inquiryLetters: Readonly<Record<InquiryLetter, Kind>> = {
  'inquiry-received': {
    toStranger: true,
    recipient: replyMailOf,
    async write(world, letter, head) {
      const receipt = await receiptOf(world, letter)
      const followKey =
        receipt && world.keys.followKeyOf({ number: receipt.number, keyHash: receipt.followKeyHash })
      if (!receipt || followKey === undefined) return undefined
      const { number, receivedAt } = receipt
      const calendar = await businessCalendar(world.config)
      const answersBy = calendar.afterOpenTime(receivedAt, world.config.deskHours.answerWithin)
      const statusUrl = world.config.publicUrl + paths.inquiryStatus(number, followKey)
      return inquiryReceivedLetter(head, { number, followKey, receivedAt, answersBy, statusUrl })
    },
  },
  'inquiry-closed': {
    toStranger: true,
    recipient: replyMailOf,
    async write(world, letter, head) {
      const receipt = await receiptOf(world, letter)
      const loginUrl = world.config.publicUrl + paths.login()
      return receipt && inquiryClosedLetter(head, { ...receipt, loginUrl })
    },
  },
}

function receiptOf({ db }: MailWorld, { requestId }: OutboxLetter): Promise<Receipt | undefined> {
  return requestId === null ? Promise.resolve(undefined) : findReceipt(db, requestId)
}

async function replyMailOf(world: MailWorld, letter: OutboxLetter): Promise<string | null> {
  return (await receiptOf(world, letter))?.replyMail ?? null
}
