import { setTimeout as sleep } from 'node:timers/promises'
import type { Duration } from '../domain/time.ts'
import { applyDueBatch } from '../journeys/user-batches/apply/apply-batch.ts'
import type { MailWorld } from './mail-world.ts'

/** Stores files of users that were confirmed, one after the other, each when its time has come, until stopped. */
export async function applyBatches(world: MailWorld, signal: AbortSignal, pause: Duration): Promise<void> {
  while (!signal.aborted) {
    const hasStored = await applyDueBatch(world).catch((cause: unknown) => {
      world.log.error({ err: cause }, 'a file of users could not be stored')
      return false
    })
    if (!hasStored) await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}
