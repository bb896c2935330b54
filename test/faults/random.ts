/** Random numbers that a run can be repeated with: `SEED=… npm test`. The seed is printed where they are used. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** From 0 up to 1 (mulberry32). */
export function createRandom(start = seed): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
