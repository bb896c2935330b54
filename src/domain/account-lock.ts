import { type Duration, hours, type Instant } from './time.ts'

/** For how long a wrong password typed again is recognised as the same slip. */
export const slipIsRememberedFor = hours(24)
/** How many different wrong passwords are recognised. */
const slipsRemembered = 3

/** The tally of one account as seen from one side (known browser or stranger), with the try under way counted. */
export interface Tally {
  failures: number
  lockedAt: Instant | null
  recentMarks: string[]
  markedAt: Instant | null
}

/** A lock set at or before that moment has ended by time; null where only a new password or a person ends it (R11). */
export function lapsedBefore(
  { lockReleaseAfter }: { lockReleaseAfter: Duration | null },
  now: Instant,
): Instant | null {
  return lockReleaseAfter === null ? null : now - lockReleaseAfter
}

/**
 * Whether the password of this try may be looked at at all (R10). `limit` tries that are not known to be right
 * are the most that are ever evaluated, however many arrive at once. A lock reached from a known browser holds
 * for strangers too; one reached by strangers never stops a known browser (decision T2).
 */
export function mayTry(
  tally: Tally,
  { limit, lockedForKnown }: { limit: number; lockedForKnown: boolean },
): boolean {
  return tally.lockedAt === null && !lockedForKnown && tally.failures <= limit
}

/** Whether the limit is used up and yet nobody has locked: other tries are being looked at, or died with their node. */
export function isUndecided({ failures, lockedAt }: Tally, limit: number): boolean {
  return lockedAt === null && failures > limit
}

export type FailureVerdict = { kind: 'uncounted' } | { kind: 'counted' | 'locks'; marks: string[] }

/**
 * What a failed try does: the same slip again counts no further, the `limit`th different one locks. A password that
 * was not looked at leaves no mark: it would pass for a slip, and be free, once the lock is released.
 */
export function judgeFailure(
  tally: Tally,
  { mark, limit, isTried, now }: { mark: string; limit: number; isTried: boolean; now: Instant },
): FailureVerdict {
  if (!isTried) return judgeUntried(tally, limit)
  const remembered =
    tally.markedAt !== null && now - tally.markedAt < slipIsRememberedFor ? tally.recentMarks : []
  if (remembered.includes(mark)) return { kind: 'uncounted' }
  const marks = [mark, ...remembered].slice(0, slipsRemembered)
  return { kind: tally.failures >= limit ? 'locks' : 'counted', marks }
}

function judgeUntried(tally: Tally, limit: number): FailureVerdict {
  const { lockedAt, recentMarks: marks } = tally
  if (lockedAt !== null) return { kind: 'counted', marks }
  if (isUndecided(tally, limit)) return { kind: 'locks', marks }
  // Only the lock of the known browsers stood in the way.
  return { kind: 'uncounted' }
}
