import { mailboxKey } from '../domain/mail-address.ts'
import { hours, type Instant } from '../domain/time.ts'
import { hashOf } from '../keys.ts'
import type { Tx } from '../store/database.ts'
import * as counters from '../store/rate-counters.ts'
import type { World } from '../world.ts'
import type { InquiryInput } from './receive-inquiry.ts'
import { noteInquiry } from './traces-of-inquiry.ts'

const sourceWindow = hours(1)
const lettersWindow = hours(1)
/** To one mailbox: that an inquiry was received, and that one is closed. */
const mostLetters = { received: 3, closed: 10 } as const

/** What one more is to a limit. */
export type Counted = 'within' | 'beyond'

const keyOf = (sourceGroup: string) => `inquiry-from ${sourceGroup}`

/** Whether the source is known to be over its limit already: a flood then costs a look, and waits for nobody. */
export async function isFlooding(
  world: World,
  { sourceGroup }: InquiryInput,
  now: Instant,
): Promise<boolean> {
  if (sourceGroup === null) return false
  return (
    (await counters.find(world.db, keyOf(sourceGroup), sourceWindow, now)) > world.config.inquiriesPerSource
  )
}

/**
 * Counts one more of this source. Beyond its limit for the hour a counter is all that is left behind, and one line of
 * the audit trail that says so. Whom it names is not looked at, so there is nothing to hide.
 */
export async function countFromSource(
  tx: Tx,
  world: World,
  input: InquiryInput,
  now: Instant,
): Promise<Counted> {
  const { sourceGroup } = input
  if (sourceGroup === null) return 'within'
  const fromSource = await counters.raise(tx, keyOf(sourceGroup), sourceWindow, now)
  const beyond = fromSource - world.config.inquiriesPerSource
  if (beyond === 1) await noteInquiry(tx, world, { ...input, now }, 'source-limited')
  return beyond > 0 ? 'beyond' : 'within'
}

/**
 * Counts one more letter to an address that anybody can type, which may be a bystander's, however it is spelled: beyond
 * its limit for the hour none goes there. Of several in one transaction, in the order of `mailboxKey`.
 */
export async function countLetterTo(
  tx: Tx,
  address: string,
  letter: keyof typeof mostLetters,
  now: Instant,
): Promise<Counted> {
  const key = `inquiry-${letter} ${hashOf(mailboxKey(address))}`
  return (await counters.raise(tx, key, lettersWindow, now)) > mostLetters[letter] ? 'beyond' : 'within'
}
