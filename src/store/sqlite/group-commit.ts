import { setImmediate as afterThisTurn, setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'

const savepointsPerCommit = 256
/**
 * A COMMIT costs as much as twenty statements. So transactions wait for company: after a COMMIT that took so long, the
 * next comes no sooner than three times that long for each transaction that shared it, nine times at most: in a crowd
 * no more than a tenth of the time goes into them. Those of an idle portal hardly wait: after a lone one three times
 * its length, and not at all when that has passed.
 */
const pausesEach = 3
const mostPauses = 9
const longestPauseMs = 20
const busyRetryMs = 5
/** Whoever waits this long for another process's write, an import say, is told so; and so are those behind, at once. */
const usualBusyLimitMs = 10_000

/**
 * Lets transactions that arrive together share one COMMIT, so that one sync of the disk serves them all.
 * Each stands in its own savepoint: one that fails takes only its own writes back, and none is acknowledged
 * before the sync (`synchronous=FULL`) that holds it is done.
 */
export class GroupCommit {
  readonly #writer: Sqlite.Database
  readonly #busyLimitMs: number
  readonly #queue: (() => void)[] = []
  #held = false
  #commitPlanned = false
  #pauseUntil = 0
  #busySince: number | undefined
  #acknowledge: { resolve: () => void; reject: (cause: unknown) => void }[] = []

  constructor(writer: Sqlite.Database, { busyLimitMs = usualBusyLimitMs } = {}) {
    this.#writer = writer
    this.#busyLimitMs = busyLimitMs
  }

  /** Waits for the turn to write and opens a savepoint. One transaction writes at a time. */
  async begin(): Promise<void> {
    if (this.#held) await new Promise<void>((resolve) => this.#queue.push(resolve))
    this.#held = true
    try {
      if (!this.#writer.inTransaction) {
        // A full disk lets SQLite take back the whole transaction, and with it those that only wait for the COMMIT.
        if (this.#acknowledge.length > 0) this.#settle(takenBack())
        await this.#beginWhenFree()
      }
      this.#writer.exec('SAVEPOINT one')
    } catch (cause) {
      this.#passOn()
      throw cause
    }
  }

  /** Closes the savepoint and resolves when the shared COMMIT has reached the disk. */
  commit(): Promise<void> {
    this.#writer.exec('RELEASE one')
    const durable = new Promise<void>((resolve, reject) => this.#acknowledge.push({ resolve, reject }))
    this.#passOn()
    return durable
  }

  /** Takes back what this transaction wrote; those it shares the COMMIT with are not touched. */
  rollback(): void {
    // After a disk error SQLite may have rolled the whole transaction back by itself.
    try {
      if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK TO one; RELEASE one')
    } finally {
      this.#passOn()
    }
  }

  /** Another process may hold the one write lock of the file: wait without blocking this one's event loop. */
  async #beginWhenFree(): Promise<void> {
    const since = this.#busySince ?? performance.now()
    this.#busySince = since
    for (;;) {
      try {
        this.#writer.exec('BEGIN IMMEDIATE')
        this.#busySince = undefined
        return
      } catch (cause) {
        const isBusy = cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY')
        if (!isBusy || performance.now() - since >= this.#busyLimitMs) throw cause
        await sleep(busyRetryMs)
      }
    }
  }

  #passOn(): void {
    const isFull = this.#acknowledge.length >= savepointsPerCommit
    if (isFull) this.#commitNow()
    const next = this.#queue.shift()
    if (next) next()
    else {
      this.#held = false
      void this.#commitSoon()
    }
  }

  /** Whatever else arrives in this turn of the event loop, or close upon the last COMMIT, joins before the sync. */
  async #commitSoon(): Promise<void> {
    if (this.#commitPlanned) return
    this.#commitPlanned = true
    const wait = this.#pauseUntil - performance.now()
    await (wait > 0 ? sleep(wait) : afterThisTurn())
    this.#commitPlanned = false
    if (!this.#held) this.#commitNow()
  }

  #commitNow(): void {
    const begin = performance.now()
    try {
      if (this.#writer.inTransaction) this.#writer.exec('COMMIT')
      else if (this.#acknowledge.length > 0) throw takenBack()
    } catch (cause) {
      this.#settle(cause)
      this.#rollbackAll()
      return
    }
    const end = performance.now()
    const pauses = Math.min(this.#acknowledge.length * pausesEach, mostPauses)
    this.#pauseUntil = end + Math.min((end - begin) * pauses, longestPauseMs)
    this.#settle(undefined)
  }

  /** What cannot even be taken back is told to the next who wants to write: nobody waits for this one any more. */
  #rollbackAll(): void {
    try {
      if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK')
    } catch {
      return
    }
  }

  /** Answers everybody who waits for the COMMIT: it is done, or `cause` says why not. */
  #settle(cause: unknown): void {
    const group = this.#acknowledge
    this.#acknowledge = []
    for (const { resolve, reject } of group) cause === undefined ? resolve() : reject(cause)
  }
}

const takenBack = () =>
  new Sqlite.SqliteError('SQLite took the transaction back by itself', 'SQLITE_ABORT_ROLLBACK')
