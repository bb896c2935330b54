import { hours, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { hashOf } from '../keys.ts'
import type { Tx } from '../store/database.ts'
import * as counters from '../store/rate-counters.ts'
import { tell } from '../traces.ts'
import type { World } from '../world.ts'
import { confirmationsOfPersonPerHour, confirmationsToAddressPerHour } from './spans.ts'

const window = hours(1)

export interface ConfirmationLetter {
  changeId: string
  owner: { readonly userId: string; readonly language: Language | null }
  newMailKey: string
  at: Instant
}

/**
 * Has the link sent to the new address (M4). False, and nothing sent, when this person has caused letters enough
 * within the hour, or when enough went to that address, from whomever: nobody's mailbox is to be filled (MAIL-07).
 */
export async function sendConfirmation(
  tx: Tx,
  world: Pick<World, 'keys' | 'random'>,
  { changeId, owner, newMailKey, at }: ConfirmationLetter,
): Promise<boolean> {
  const ofPerson = await counters.raise(tx, `mail-confirmation-by ${owner.userId}`, window, at)
  const toAddress = await counters.raise(tx, `mail-confirmation-to ${hashOf(newMailKey)}`, window, at)
  if (ofPerson > confirmationsOfPersonPerHour || toAddress > confirmationsToAddressPerHour) return false
  await tell(tx, world, { at, kind: 'mail-confirmation', to: owner, about: changeId })
  return true
}
