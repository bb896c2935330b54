import type { CaseStage } from '../../../domain/inquiry/inquiry.ts'
import { readInquiryNumber } from '../../../domain/inquiry/number.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { type Duration, hours, type Instant, leftOfWindow } from '../../../domain/time.ts'
import { foldWidth, lowerCaseAscii } from '../../../domain/width.ts'
import { hashOf } from '../../../keys.ts'
import { findReceipt } from '../../../store/inquiries/receipt/receipts.ts'
import * as counters from '../../../store/rate-counters.ts'
import type { World } from '../../../world.ts'

const window = hours(1)
const mostTries = 60
/** No number of an inquiry: it is looked up all the same. */
const nobodysNumber = ''

type FollowRefused = Refused<'wrong'> | (Refused<'tooMany'> & { retryAfter: Duration })

/**
 * How far an inquiry is, for whoever has its number and key. `wrong`: one answer for a number that was never given
 * out, one whose key is another, and either malformed; each costs one look-up and one hash. Tries are counted per
 * source, before the look; `tooMany` says how long there is to wait.
 */
export async function followInquiry(
  world: World,
  typed: { number: string; key: string; sourceGroup: string },
): Promise<Done<{ number: string; stage: CaseStage; at: Instant }> | FollowRefused> {
  const now = world.now()
  const tries = await world.db
    .transaction()
    .execute((tx) => counters.raise(tx, `inquiry-follow ${typed.sourceGroup}`, window, now))
  if (tries > mostTries) return { ...refused('tooMany'), retryAfter: leftOfWindow(window, now) }
  const receipt = await findReceipt(world.db, readInquiryNumber(typed.number) ?? nobodysNumber)
  // Of two hashes nobody learns anything by comparing them letter by letter.
  const isRight = hashOf(readKey(typed.key)) === receipt?.followKeyHash
  return receipt && isRight
    ? done({ number: receipt.number, stage: receipt.stage, at: now })
    : refused('wrong')
}

/** As it stands in the mail, whichever way it was copied: width, capitals, blanks and dashes do not matter. */
function readKey(text: string): string {
  return lowerCaseAscii(foldWidth(text.slice(0, 100))).replace(/[\s\p{Pd}]/gu, '')
}
