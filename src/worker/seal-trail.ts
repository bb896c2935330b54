import { setTimeout as sleep } from 'node:timers/promises'
import type { Head } from '../domain/audit/chain.ts'
import { type Duration, type Instant, minutes, seconds } from '../domain/time.ts'
import { within } from '../patience.ts'
import { sealBatch, sealNext } from '../store/audit-trail/seal.ts'
import type { World } from '../world.ts'
import { backOff, betweenTroubles } from './back-off.ts'

export type SealWorld = Pick<World, 'db' | 'keys' | 'log' | 'now' | 'random'>

/** Twice within the second that a line may be without its seal. */
export const usualSealPause: Duration = 500
/** A backlog, as the first start has, is worked off beside everything else. */
const pauseInBacklog: Duration = 10
const headToldEvery = minutes(10)
const closingPatience = seconds(2)

/**
 * Seals the audit trail, until `signal`. The head goes to the log now and then: whoever keeps the log elsewhere can
 * later prove that the end of the trail was not cut off (`portal audit verify --head`).
 */
export async function sealTrail(world: SealWorld, signal: AbortSignal, pause: Duration): Promise<void> {
  const { db, keys, log, now, random } = world
  const [seal] = keys.auditSeals()
  let toldAt: Instant | null = null
  let untold: Head | undefined
  let troubles = 0
  while (!signal.aborted) {
    let wait = pause
    try {
      const { count, head } = await sealNext(db, seal)
      troubles = 0
      untold = head ?? untold
      if (untold && (toldAt === null || now() - toldAt >= headToldEvery)) {
        tellHead(log, untold)
        toldAt = now()
        untold = undefined
      }
      if (count === sealBatch) wait = pauseInBacklog
    } catch (cause) {
      log.error({ err: cause }, 'the audit trail could not be sealed')
      wait = backOff(++troubles, betweenTroubles, random.fraction())
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined)
  }
}

/** Seals what the last requests left, when no more come. What cannot be sealed now the next start seals. */
export async function sealRest({ db, keys, log }: SealWorld): Promise<void> {
  const [seal] = keys.auditSeals()
  let newest: Head | undefined
  async function seals(): Promise<void> {
    for (;;) {
      const { count, head } = await sealNext(db, seal)
      newest = head ?? newest
      if (count < sealBatch) return
    }
  }
  await within(closingPatience, seals()).catch((cause: unknown) =>
    log.error({ err: cause }, 'the audit trail could not be sealed'),
  )
  if (newest) tellHead(log, newest)
}

function tellHead(log: SealWorld['log'], { seq, hash }: Head): void {
  log.info({ head: `${seq}:${hash}` }, 'the audit trail is sealed up to here')
}
