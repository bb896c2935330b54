import { type Duration, minutes, seconds } from '../domain/time.ts'

/** How long a loop of the worker waits when what it needs is away. */
export const betweenTroubles = { first: seconds(1), cap: minutes(1) }

/**
 * How long to wait after the nth failure (from 1): `first`, doubled each time up to `cap`, of which a random
 * half is jitter, so that nodes and letters that failed together do not come back together.
 * `fraction` is random, from 0 up to 1.
 */
export function backOff(
  failures: number,
  { first, cap }: { first: Duration; cap: Duration },
  fraction: number,
): Duration {
  const longest = Math.min(cap, first * 2 ** (failures - 1))
  return Math.round(longest * (0.5 + fraction / 2))
}
