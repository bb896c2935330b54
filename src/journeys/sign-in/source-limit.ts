import { type Instant, minutes } from '../../domain/time.ts'
import type { Tx } from '../../store/database.ts'
import * as counters from '../../store/rate-counters.ts'
import type { World } from '../../world.ts'

/** Failed tries of one source are counted per quarter of an hour (LOCK-08). */
const window = minutes(15)
const keyOf = (source: string) => `sign-in-failure ${source}`

/** Whether this source has failed so often that it must wait, whichever login IDs it tried. */
export async function isSourceExhausted(
  { db, config }: World,
  source: string,
  now: Instant,
): Promise<boolean> {
  return (await counters.find(db, keyOf(source), window, now)) >= config.loginFailuresPerSource
}

export async function noteSourceFailure(tx: Tx, source: string, now: Instant): Promise<void> {
  await counters.raise(tx, keyOf(source), window, now)
}
