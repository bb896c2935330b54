import { setTimeout as sleep } from 'node:timers/promises'
import { seconds } from '../domain/time.ts'
import { markSent } from '../store/outbox/outbox.ts'
import { backOff } from './back-off.ts'
import type { MailWorld } from './mail-world.ts'

type Mark = { readonly id: string; readonly recipientMasked: string }

const tries = 6

/**
 * Notes sent letters at once, in one write for those that come while another is written: a letter that is sent
 * and not yet noted is what a crash sends twice, so it must not wait for the end of its batch, and whoever sent it
 * waits for its note before sending another.
 */
export class SentMarks {
  readonly #world: MailWorld
  readonly #owner: string
  #waiting: Mark[] = []
  #next: Promise<void> | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(world: MailWorld, owner: string) {
    this.#world = world
    this.#owner = owner
  }

  /** Resolves when the letter is noted, or cannot be. */
  note(mark: Mark): Promise<void> {
    this.#waiting.push(mark)
    this.#next ??= this.#writing.then(() => this.#writeWaiting())
    return this.#next
  }

  #writeWaiting(): Promise<void> {
    const letters = this.#waiting
    this.#waiting = []
    this.#next = undefined
    this.#writing = this.#writeOnce(letters)
    return this.#writing
  }

  /** A database that is away for a moment must not cost a second mail, so it is asked again for a while. */
  async #writeOnce(letters: Mark[]): Promise<void> {
    const { db, now, random, log } = this.#world
    for (let failures = 1; ; failures++) {
      try {
        return await markSent(db, { letters, owner: this.#owner, now: now() })
      } catch (cause) {
        log.warn({ err: cause, letters: letters.length }, 'sent letters could not be noted')
        if (failures === tries) return
        await sleep(backOff(failures, { first: seconds(1), cap: seconds(10) }, random.fraction()))
      }
    }
  }
}
