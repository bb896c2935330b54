import { setTimeout as sleep } from 'node:timers/promises'
import { type Duration, type Instant, minutes, seconds } from '../domain/time.ts'
import { within } from '../patience.ts'
import { forgetSpent } from '../store/forget.ts'
import { newId } from '../world.ts'
import { applyBatches } from './apply-batches.ts'
import { backOff, betweenTroubles } from './back-off.ts'
import { batchSize, Delivery, type DeliveryCounts, usualLease } from './delivery.ts'
import type { MailWorld } from './mail-world.ts'
import { sealTrail, usualSealPause } from './seal-trail.ts'

export type Worker = {
  /** Takes no more letters, lets those under way finish (at most 5 s), gives the others back. */
  stop(): Promise<void>
  /** For /readyz and /metrics. The length of the queue is the store's to tell (`findBacklog`). */
  state(): WorkerState
}

export type WorkerState = DeliveryCounts & {
  /** Since when the relay has taken nothing; null when all is well. */
  relayDownSince: Instant | null
  /** When the outbox was last looked at; null before the first time. */
  lastTurnAt: Instant | null
}

const patience = seconds(5)
/** Files of users are looked for that much more seldom than letters. */
const turnsPerBatch = 4

/**
 * Sends due letters, stores files of users whose time has come, seals the audit trail and forgets what is spent,
 * until stopped. It looks at the outbox by its own clock and is never nudged by a request, so that no answer can
 * tell whether a mail was written (R13).
 */
export function startWorker(
  world: MailWorld,
  {
    poll = 250,
    forget = minutes(10),
    lease = usualLease,
    sealPause = usualSealPause,
  }: { poll?: Duration; forget?: Duration; lease?: Duration; sealPause?: Duration } = {},
): Worker {
  const stopping = new AbortController()
  const { signal } = stopping
  const delivery = new Delivery(world, newId(world.random, world.now()), lease)
  const pause = (span: Duration) => sleep(span, undefined, { signal }).catch(() => undefined)
  let relayDownSince: Instant | null = null
  let lastTurnAt: Instant | null = null
  let troubles = 0

  /** While the relay is away it is asked first, so that no letter is taken up only to be put back. */
  async function turn(): Promise<Duration> {
    lastTurnAt = world.now()
    const isAway = relayDownSince !== null && !(await world.post.isReachable())
    const { claimed, relayFailed } = isAway ? { claimed: 0, relayFailed: true } : await delivery.turn(signal)
    if (relayFailed) {
      if (relayDownSince === null) world.log.error('the mail relay takes no letters; they wait in the outbox')
      relayDownSince ??= world.now()
      return backOff(++troubles, betweenTroubles, world.random.fraction())
    }
    if (relayDownSince !== null) world.log.info('the mail relay takes letters again')
    relayDownSince = null
    troubles = 0
    return claimed === batchSize ? 0 : poll
  }

  async function sendLetters(): Promise<void> {
    while (!signal.aborted) {
      const wait = await turn().catch((cause: unknown) => {
        world.log.error({ err: cause }, 'the outbox could not be worked on')
        return backOff(++troubles, betweenTroubles, world.random.fraction())
      })
      if (wait > 0) await pause(wait)
    }
  }

  async function forgetSpentThings(): Promise<void> {
    // Nodes that start together do not delete together.
    await pause(forget * world.random.fraction())
    while (!signal.aborted) {
      const { sessionIdle, sessionMax } = world.config
      await forgetSpent(world.db, { now: world.now(), sessionIdle, sessionMax }).catch((cause: unknown) =>
        world.log.error({ err: cause }, 'spent rows could not be deleted'),
      )
      await pause(forget)
    }
  }

  let stopped: Promise<void> | undefined
  const running = Promise.all([
    sendLetters(),
    forgetSpentThings(),
    sealTrail(world, signal, sealPause),
    applyBatches(world, signal, poll * turnsPerBatch),
  ])
  return {
    stop() {
      stopping.abort()
      stopped ??= within(patience, running).then(() => undefined)
      return stopped
    },
    state: () => ({ ...delivery.counts, relayDownSince, lastTurnAt }),
  }
}
