import { type Duration, seconds } from '../../../domain/time.ts'
import { type Db, isPostgres } from '../../../store/database.ts'
import type { UserBatch } from '../../../store/user-batches/batches.ts'
import { setDone } from '../../../store/user-batches/due.ts'

const toldEvery: Duration = seconds(1)

/**
 * How far the batches are that this process stores. On SQLite it is the only one, and nothing else can be written
 * while it does; on PostgreSQL the others look into the database.
 */
const doneHere = new WeakMap<Db, Map<string, number>>()

/** Tells how far one batch is, as often as is handy. */
export class Progress {
  readonly #db: Db
  readonly #id: string
  #rows = 0
  #toldAt = 0

  constructor(db: Db, id: string) {
    this.#db = db
    this.#id = id
  }

  async add(rows: number): Promise<void> {
    this.#rows += rows
    const here = doneHere.get(this.#db) ?? new Map<string, number>()
    doneHere.set(this.#db, here.set(this.#id, this.#rows))
    if (!isPostgres(this.#db) || performance.now() - this.#toldAt < toldEvery) return
    this.#toldAt = performance.now()
    await setDone(this.#db, this.#id, this.#rows)
  }

  end(): void {
    doneHere.get(this.#db)?.delete(this.#id)
  }
}

/** Lines done of a batch that is being stored. */
export function linesDone(db: Db, { id, doneRows }: UserBatch): number {
  return doneHere.get(db)?.get(id) ?? doneRows
}
