import { caseKeyOf, telephoneDigits } from '../domain/inquiry/case-search.ts'
import type { Inquiry } from '../domain/inquiry/entry.ts'
import type { InquiryChannel } from '../domain/inquiry/inquiry.ts'
import { makeInquiryNumber } from '../domain/inquiry/number.ts'
import type { Role } from '../domain/role.ts'
import { days, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { hashOf } from '../keys.ts'
import type { Tx } from '../store/database.ts'
import * as receipts from '../store/inquiries/receipt/receipts.ts'
import * as cases from '../store/inquiries/receipt/receive.ts'
import * as counters from '../store/rate-counters.ts'
import { newId, type World } from '../world.ts'
import { countFromSource, countLetterTo, isFlooding } from './limits.ts'
import { noteInquiry, tellRequester, tellTimeline } from './traces-of-inquiry.ts'

export interface InquiryInput {
  inquiry: Inquiry
  language: Language
  source: string
  /** Of the form: what counts as one source, see web/request/source. Null where the help desk registers it. */
  sourceGroup: string | null
  channel: InquiryChannel
  /** Who of the help desk registers what came by telephone or mail. */
  registeredBy: { readonly userId: string; readonly role: Role } | null
}

export interface InquiryReceived {
  /** The receipt number (受付番号) of this very inquiry. It is also one by which its case is found. */
  number: string
  receivedAt: Instant
  /** The same is being worked on already: the number leads to the case that is open. */
  isRepeated: boolean
}

/** What is done with an inquiry while it is taken in. */
export interface Receiving extends InquiryInput {
  now: Instant
  number: string
  /** The administrator of the named member, if that is who asks. */
  known: { userId: string; memberId: string } | undefined
}

/** Asked again within that time, and not closed meanwhile, it is the same case. */
const foldedWithin = days(7)
/**
 * Of one requester for one member, from the form: what goes beyond is added to the newest of them. Of a member alone,
 * a stranger could fill it up in any name, and its administrator would have no case of their own.
 */
const mostOpenOfRequester = 20
const mostReceipts = 50
const mostRepetitions = 10
/** Never ends: what is counted in it is of no use, but those who count one thing wait for each other. */
const ever = Number.POSITIVE_INFINITY

/**
 * Takes an inquiry (S10), or registers one for the help desk. It does the same work and writes the same rows whether
 * or not there is such a member, such a person or such a 対象ログインID. The same asked again makes no second case.
 * Beyond a limit nothing is kept, and the answer is a number still (decision 0013).
 */
export async function receiveInquiry(world: World, input: InquiryInput): Promise<InquiryReceived> {
  const now = world.now()
  const unkept = { number: drawNumber(world, now), receivedAt: now, isRepeated: false }
  if (await isFlooding(world, input, now)) return unkept
  return world.db.transaction().execute(async (tx) => {
    if ((await countFromSource(tx, world, input, now)) === 'beyond') return unkept

    const { memberId, requesterLoginId: loginId } = input.inquiry
    // Of inquiries that name one member, each waits here for the one before and sees what it wrote.
    await counters.raise(tx, `inquiry-of ${memberId}`, ever, now)
    const number = await chooseNumber(tx, world, now)
    const known = await cases.findAskingAdministrator(tx, { memberId, loginId })
    const isRepeated = await keep(tx, world, { ...input, now, number, known })
    return { number, receivedAt: now, isRepeated }
  })
}

/** Makes a case of it, or adds it to the one that is open. */
async function keep(tx: Tx, world: World, receiving: Receiving): Promise<boolean> {
  const { inquiry, now, registeredBy } = receiving
  const foldKey = foldKeyOf(inquiry)
  const equal = await cases.findEqualCase(tx, { foldKey, since: now - foldedWithin })
  const { memberId, requesterLoginId } = inquiry
  const crowded = await cases.findNewestOfMany(tx, { memberId, requesterLoginId, most: mostOpenOfRequester })
  const open = equal ?? (registeredBy ? undefined : crowded)
  if (open !== undefined && (await cases.raiseRepeats(tx, { id: open, at: now }))) {
    await repeat(tx, world, { ...receiving, inquiryId: open, isEqual: open === equal })
    return true
  }
  const id = newId(world.random, now)
  await cases.addCase(tx, {
    id,
    number: receiving.number,
    channel: receiving.channel,
    language: receiving.language,
    inquiry,
    source: receiving.source,
    createdBy: registeredBy?.userId ?? null,
    foldKey,
    searchKey: caseKeyOf(inquiry),
    telephoneDigits: telephoneDigits(inquiry.telephone),
    receivedAt: now,
    isKnown: receiving.known !== undefined,
  })
  await giveNumber(tx, world, { ...receiving, inquiryId: id })
  await tellTimeline(tx, { ...receiving, inquiryId: id, kind: 'received' })
  await noteInquiry(tx, world, receiving)
  return false
}

async function repeat(
  tx: Tx,
  world: World,
  receiving: Receiving & { inquiryId: string; isEqual: boolean },
): Promise<void> {
  const { receipts: given, repetitions } = await receipts.countReceipts(tx, receiving.inquiryId)
  if (given >= mostReceipts && !receiving.registeredBy) return
  await giveNumber(tx, world, receiving)
  if (repetitions < mostRepetitions || receiving.registeredBy)
    await tellTimeline(tx, { ...receiving, kind: 'repeated' })
  await noteInquiry(tx, world, receiving)
}

/** Keeps the number, and mails it with its key while the address has not had its fill. */
async function giveNumber(tx: Tx, world: World, receiving: Receiving & { inquiryId: string }): Promise<void> {
  const { number, inquiry, now } = receiving
  await receipts.addReceipt(tx, {
    number,
    inquiryId: receiving.inquiryId,
    replyMail: inquiry.replyMail?.address ?? null,
    telephone: inquiry.telephone,
    source: receiving.source,
    language: receiving.language,
    followKeyHash: hashOf(world.keys.followKey(number)),
    receivedAt: now,
  })
  if (!inquiry.replyMail) return
  const letters = await countLetterTo(tx, inquiry.replyMail.address, 'received', now)
  if (letters === 'within') await tellRequester(tx, world, receiving)
}

const triesAtOnce = 8

/** A number nobody has: of a million a day it is rarely the first that is taken, and all of eight hardly ever. */
async function chooseNumber(tx: Tx, world: World, now: Instant): Promise<string> {
  for (;;) {
    const numbers = Array.from({ length: triesAtOnce }, () => drawNumber(world, now))
    const free = await receipts.findFreeNumber(tx, numbers)
    if (free !== undefined) return free
  }
}

function drawNumber({ random }: World, now: Instant): string {
  return makeInquiryNumber(now, random.bytes(4).readUInt32BE() / 2 ** 32)
}

/** The same for the same question: who asks, of which member, for whom and why. All of it is folded already. */
function foldKeyOf({ memberId, requesterLoginId, targets, topic }: Inquiry): string {
  return hashOf(JSON.stringify([memberId, requesterLoginId, [...targets].sort(), topic]))
}
