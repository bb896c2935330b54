import { type Duration, hours, type Instant, minutes, seconds } from '../domain/time.ts'
import { maskAddress } from '../mail/mask-address.ts'
import { sendTimeout } from '../mail/post.ts'
import { failureOf } from '../mail/post-failure.ts'
import {
  claimDue,
  drop,
  giveUp,
  type OutboxLetter,
  postpone,
  release,
  renewLease,
} from '../store/outbox/outbox.ts'
import { noteRefusedAddress, noteTakenAddress } from './address-standing.ts'
import { backOff } from './back-off.ts'
import { writeLetter } from './letters/write-letter.ts'
import type { MailWorld } from './mail-world.ts'
import { SentMarks } from './sent-marks.ts'

export const batchSize = 100
/** With a poll on top, letters of a node that died are taken over within a minute (FLT-08). */
export const usualLease = seconds(50)
/**
 * To a relay that answers at once three letters at a time are as fast as eight, and fewer stand between its 250
 * and our mark, which is where a crash sends a letter twice. Once a send takes this long, all lanes open.
 */
const quickLanes = 3
const quickSend = 25
const letterLife = hours(24)
const betweenTries = { first: seconds(10), cap: minutes(15) }

/** What has become of letters since the start of this worker. */
export type DeliveryCounts = { sent: number; dropped: number; failed: number; postponed: number }

/** Takes one batch of due letters from the outbox and sends it. Several may run, here and on other nodes. */
export class Delivery {
  readonly counts: DeliveryCounts = { sent: 0, dropped: 0, failed: 0, postponed: 0 }
  readonly #world: MailWorld
  readonly #owner: string
  readonly #lease: Duration
  readonly #marks: SentMarks
  #relayCheck: Promise<boolean> | undefined

  constructor(world: MailWorld, owner: string, lease = usualLease) {
    this.#world = world
    this.#owner = owner
    this.#lease = lease
    this.#marks = new SentMarks(world, owner)
  }

  /**
   * One batch. `stopping` ends it early: what is being sent may finish, the rest is given back untried.
   * `relayFailed` says that the relay takes no letters at all; then too the rest is given back.
   */
  async turn(stopping: AbortSignal): Promise<{ claimed: number; relayFailed: boolean }> {
    const { db, now, post } = this.#world
    const leaseUntil = now() + this.#lease
    const letters = await claimDue(db, { now: now(), leaseUntil, owner: this.#owner, limit: batchSize })
    const batch = new Batch(letters, leaseUntil)
    const giveBack = async () => {
      await this.#giveBack([...batch.takeRest(), ...batch.untried.splice(0)])
    }
    const giveBackEarly = () => void giveBack().catch((cause: unknown) => this.#complain(cause))
    stopping.addEventListener('abort', giveBackEarly, { once: true })
    try {
      batch.openLanes(Math.min(quickLanes, post.parallel), () => this.#lane(batch, stopping))
      for (const lane of batch.lanes) await lane
      await Promise.all([giveBack(), this.#drop(batch.dropped)])
    } finally {
      stopping.removeEventListener('abort', giveBackEarly)
    }
    return { claimed: letters.length, relayFailed: batch.relayFailed }
  }

  async #lane(batch: Batch, stopping: AbortSignal): Promise<void> {
    // A batch that a slow relay drags out is given back while it is still ours to give.
    const late = batch.leaseUntil - this.#lease / 2
    while (!stopping.aborted && !batch.relayFailed && this.#world.now() < late) {
      const letter = batch.next()
      if (!letter) return
      const slow = setTimeout(
        () => batch.openLanes(this.#world.post.parallel, () => this.#lane(batch, stopping)),
        quickSend,
      )
      await this.#deliver(letter, batch).catch((cause: unknown) => this.#complain(cause))
      clearTimeout(slow)
    }
  }

  /** Most likely of the database. The lease of what could not be settled runs out and it is taken up again. */
  #complain(cause: unknown): void {
    this.#world.log.error({ err: cause }, 'letters could not be settled in the outbox')
  }

  async #deliver(letter: OutboxLetter, batch: Batch): Promise<void> {
    const { id, createdAt } = letter
    if (this.#world.now() - createdAt >= letterLife) return this.#giveUp(letter, 'too old')
    const sent = await this.#send(letter, batch)
    if (!sent) return
    this.counts.sent++
    await this.#marks.note({ id, recipientMasked: maskAddress(sent.recipient) })
    if (sent.wasRefusedBefore)
      await noteTakenAddress(this.#world, letter, sent.recipient).catch((cause: unknown) =>
        // The next letter that the address takes notes it.
        this.#world.log.warn(
          { letter: id, err: cause },
          'an address that takes mail again could not be noted',
        ),
      )
  }

  /** What the relay has taken; undefined when it has not, which is then settled. */
  async #send(
    letter: OutboxLetter,
    batch: Batch,
  ): Promise<{ recipient: string; wasRefusedBefore: boolean } | undefined> {
    const { log, post } = this.#world
    const { id } = letter
    let recipient: string | undefined
    try {
      const written = await writeLetter(this.#world, letter)
      if ('dropped' in written) {
        if (written.dropped === 'dead link') log.warn({ letter: id }, 'a link died before it was sent')
        batch.dropped.push({ id, reason: written.dropped })
        return undefined
      }
      recipient = written.recipient
      if (!(await this.#isStillOurs(letter, batch))) return undefined
      await post.send({ id, recipient, letter: written.letter, writtenAt: letter.createdAt })
      return written
    } catch (cause) {
      await this.#settleFailure(letter, batch, { cause, recipient })
      return undefined
    }
  }

  async #settleFailure(
    letter: OutboxLetter,
    batch: Batch,
    { cause, recipient }: { cause: unknown; recipient: string | undefined },
  ): Promise<void> {
    const { db, log, now } = this.#world
    const { id, kind } = letter
    const failure = failureOf(cause)
    const facts = { letter: id, kind, failure: failure.kind, reason: failure.message }
    if (failure.kind === 'unclear') log.error({ ...facts, err: cause }, 'a letter was not sent')
    else log.warn(facts, 'a letter was not sent')
    if (failure.refusesAddress && recipient) await noteRefusedAddress(this.#world, letter, recipient)
    if (failure.kind === 'never') return this.#giveUp(letter, failure.message)
    if (failure.kind === 'sender' || (failure.kind === 'connection' && !(await this.#isRelayReachable()))) {
      batch.relayFailed = true
      batch.untried.push(letter)
      return
    }
    this.counts.postponed++
    const dueAt = now() + backOff(letter.attempts, betweenTries, this.#world.random.fraction())
    await postpone(db, { id, owner: this.#owner, dueAt, error: failure.message })
  }

  /** A node that was asleep must not send what another has taken over meanwhile (FLT-08). */
  async #isStillOurs({ id }: OutboxLetter, batch: Batch): Promise<boolean> {
    const now = this.#world.now()
    if (batch.leaseUntil - now > sendTimeout) return true
    return renewLease(this.#world.db, { id, owner: this.#owner, now, leaseUntil: now + this.#lease })
  }

  /** One question at a time: eight letters that fail together ask once. */
  #isRelayReachable(): Promise<boolean> {
    this.#relayCheck ??= this.#world.post.isReachable().finally(() => {
      this.#relayCheck = undefined
    })
    return this.#relayCheck
  }

  async #giveUp({ id }: OutboxLetter, error: string): Promise<void> {
    this.counts.failed++
    await giveUp(this.#world.db, { id, owner: this.#owner, now: this.#world.now(), error })
  }

  async #drop(letters: { id: string; reason: string }[]): Promise<void> {
    if (letters.length === 0) return
    this.counts.dropped += letters.length
    await drop(this.#world.db, { letters, owner: this.#owner, now: this.#world.now() })
  }

  async #giveBack(letters: readonly OutboxLetter[]): Promise<void> {
    if (letters.length === 0) return
    const ids = letters.map(({ id }) => id)
    await release(this.#world.db, { ids, owner: this.#owner, dueAt: this.#world.now() })
  }
}

class Batch {
  readonly leaseUntil: Instant
  /** Given back because the relay, not the letter, is to blame. */
  readonly untried: OutboxLetter[] = []
  readonly dropped: { id: string; reason: string }[] = []
  /** Each sends one letter after the other; none rejects. */
  readonly lanes: Promise<void>[] = []
  relayFailed = false
  #rest: OutboxLetter[]

  constructor(letters: readonly OutboxLetter[], leaseUntil: Instant) {
    this.#rest = [...letters]
    this.leaseUntil = leaseUntil
  }

  openLanes(count: number, lane: () => Promise<void>): void {
    while (this.lanes.length < count) this.lanes.push(lane())
  }

  next(): OutboxLetter | undefined {
    return this.#rest.shift()
  }

  takeRest(): readonly OutboxLetter[] {
    return this.#rest.splice(0)
  }
}
