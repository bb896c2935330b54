import type { World } from '../../world.ts'

type Portal = Pick<World, 'db'>

const countsOf = new WeakMap<World['db'], Map<string, number>>()

/** How often an act of the help desk was refused since this portal was opened, by reason: for `/metrics` (S11). */
export function refusalCounts({ db }: Portal): ReadonlyMap<string, number> {
  return countsOf.get(db) ?? new Map()
}

export function countRefusal({ db }: Portal, reason: string): void {
  const counts = countsOf.get(db) ?? new Map<string, number>()
  countsOf.set(db, counts.set(reason, (counts.get(reason) ?? 0) + 1))
}
