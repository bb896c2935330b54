import { setTimeout as sleep } from 'node:timers/promises'
import type { Duration } from '../domain/time.ts'
import { applyDueBatch, BatchFault } from '../journeys/user-batches/apply/apply-batch.ts'
import { backOff, betweenTroubles } from './back-off.ts'
import type { MailWorld } from './mail-world.ts'

/** Stores files of users that were confirmed, one after the other, each when its time has come, until stopped. */
export async function applyBatches(world: MailWorld, signal: AbortSignal, pause: Duration): Promise<void> {
  let troubles = 0
  while (!signal.aborted) {
    let wait = pause
    try {
      if (await applyDueBatch(world)) wait = 0
      troubles = 0
    } catch (cause) {
      world.log.error({ err: cause }, 'a file of users could not be stored')
      // The next file need not wait for one that is at fault.
      if (!(cause instanceof BatchFault)) wait = backOff(++troubles, betweenTroubles, world.random.fraction())
    }
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined)
  }
}
