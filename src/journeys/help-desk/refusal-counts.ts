/** How often an act of the help desk was refused since this process began, by reason: for `/metrics` (S11). */
const counts = new Map<string, number>()

export function countRefusal(reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1)
}

export function refusalCounts(): ReadonlyMap<string, number> {
  return counts
}
