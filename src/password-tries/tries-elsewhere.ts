import { setTimeout as sleep } from 'node:timers/promises'
import { seconds } from '../domain/time.ts'
import * as failures from '../store/sign-in-failures.ts'
import type { World } from '../world.ts'

/** Longer than any hash takes that another node computes; only tries that died with their node keep us so long. */
const patience = seconds(2)
const pause = 25

/**
 * Waits until the tries that used up the limit, on other nodes, have their verdict. True when one was right and the
 * count has fallen, so that this try is due to be looked at after all; false when they locked or were never heard
 * of again. `failures` is the count with this try.
 */
export async function isFreedByOthers(
  { db }: World,
  {
    subject,
    seenFrom,
    failures: counted,
  }: { subject: string; seenFrom: failures.SeenFrom; failures: number },
): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += pause) {
    const standing = await failures.find(db, subject, seenFrom)
    if (!standing || standing.failures < counted) return true
    if (standing.lockedAt !== null) return false
    await sleep(pause)
  }
  return false
}
