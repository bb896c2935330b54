import { setTimeout as sleep } from 'node:timers/promises'
import { seconds } from '../domain/time.ts'
import * as failures from '../store/sign-in-failures.ts'
import type { World } from '../world.ts'

/** What a full queue before the hashing threads takes (`waitingPerCore` in open-world): a try is counted before it. */
const queued = seconds(2)
/** The dearest hash that an import may bring along (`mostWork` in hashing/stored-hash). */
const dearestHash = seconds(1)
/**
 * Longer than a right password takes on another node from its count to its fall: the queue, a hash from elsewhere, the
 * queue once more to be hashed anew, and a second for the transaction. Tries that died with their node keep us to the
 * end, and those of a node slower than that do: then this try is the one that locks.
 */
const patience = queued + dearestHash + queued + seconds(1)
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
