import { type Done, done, type Refused, refused } from '../../domain/result.ts'
import { type Duration, type Instant, leftOfWindow, minutes } from '../../domain/time.ts'
import type { Db, Tx } from '../../store/database.ts'
import * as counters from '../../store/rate-counters.ts'
import type { World } from '../../world.ts'

/** Failed tries of one source are counted per quarter of an hour (LOCK-08). */
const window = minutes(15)
const keyOf = (source: string) => `sign-in-failure ${source}`

/** Tries of each source that this process has under way, for each portal in it. */
const underWayOf = new WeakMap<Db, Map<string, number>>()

export type SourceRefused = Refused<'signIn.busy'> | (Refused<'signIn.throttled'> & { retryAfter: Duration })

/**
 * Lets one try of a source in, to be disposed of when it has ended. `throttled`: the source has failed so often
 * that it must wait, so long, whichever login IDs it tried. `busy`: were all its tries under way to fail, it would have;
 * so no storm is looked at beyond the limit, and no source takes up the whole queue (LOAD-02).
 */
export async function admitSource(
  { db, config }: World,
  source: string,
  now: Instant,
): Promise<Done<Disposable> | SourceRefused> {
  const underWay = underWayOf.get(db) ?? new Map<string, number>()
  underWayOf.set(db, underWay)
  const leave = () => {
    const left = (underWay.get(source) ?? 0) - 1
    if (left > 0) underWay.set(source, left)
    else underWay.delete(source)
  }
  const place = (underWay.get(source) ?? 0) + 1
  underWay.set(source, place)
  const failures = await counters.find(db, keyOf(source), window, now).catch((cause) => {
    leave()
    throw cause
  })
  if (failures + place <= config.loginFailuresPerSource) return done({ [Symbol.dispose]: leave })
  leave()
  if (failures < config.loginFailuresPerSource) return refused('signIn.busy')
  return { ...refused('signIn.throttled'), retryAfter: leftOfWindow(window, now) }
}

export async function noteSourceFailure(tx: Tx, source: string, now: Instant): Promise<void> {
  await counters.raise(tx, keyOf(source), window, now)
}
