/**
 * A bounded waiting room before a few counters: at most `atATime` pieces of work run, at most `waiting` more
 * have a place. A place is asked for first and may serve several pieces of work, one after the other.
 */
export class Places {
  readonly #atATime: number
  readonly #most: number
  readonly #queue: (() => void)[] = []
  #taken = 0
  #running = 0

  constructor({ atATime, waiting }: { atATime: number; waiting: number }) {
    this.#atATime = atATime
    this.#most = atATime + waiting
  }

  get taken(): number {
    return this.#taken
  }

  get running(): number {
    return this.#running
  }

  /** False when every place is taken; else the caller must `leave()` once. */
  enter(): boolean {
    if (this.#taken >= this.#most) return false
    this.#taken++
    return true
  }

  leave(): void {
    this.#taken--
  }

  /** Does `work` when its turn comes. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.#atATime) this.#running++
    else await new Promise<void>((begin) => this.#queue.push(begin))
    try {
      return await work()
    } finally {
      this.#next()
    }
  }

  /** Hands the turn straight on, so that `running` never dips and lets a newcomer overtake. */
  #next(): void {
    const begin = this.#queue.shift()
    if (begin) begin()
    else this.#running--
  }
}
