import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  bootstrapMedian,
  chiSquaredBits,
  mannWhitney,
  median,
  serialCorrelation,
  twoSided,
} from './statistics.ts'

/** A fixed sequence of numbers that look random, so that no run differs from another. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Roughly normal, as times of a busy machine are around their middle. */
const noisy = (fraction: () => number, mean: number, spread: number) =>
  mean + spread * (Array.from({ length: 12 }, fraction).reduce((a, b) => a + b, 0) - 6)

describe('the statistics of the tests', () => {
  it('know the normal distribution', () => {
    expect(twoSided(0)).toBeCloseTo(1, 6)
    expect(twoSided(1.96)).toBeCloseTo(0.05, 3)
    expect(twoSided(4.42)).toBeLessThan(1e-5)
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  it('see a shift of 2 ms in 500 noisy pairs of a sign-in, and none where there is none', () => {
    const fraction = sequence(7)
    const times = (mean: number) => Array.from({ length: 500 }, () => noisy(fraction, mean, 5))
    const base = times(40)
    const same = times(40)
    const slower = times(42)
    expect(mannWhitney(base, same).p).toBeGreaterThan(1e-5)
    expect(mannWhitney(base, same).auc).toBeGreaterThan(0.46)
    expect(mannWhitney(base, slower).p).toBeLessThan(1e-5)
    const [low, high] = bootstrapMedian(
      slower.map((time, i) => time - (base[i] ?? 0)),
      fraction,
      300,
    )
    expect(low).toBeGreaterThan(1)
    expect(high).toBeLessThan(4)
  })

  it('see a stuck bit, a counter and a repeated key', () => {
    const good = Array.from({ length: 2000 }, () => randomBytes(32))
    expect(chiSquaredBits(good)).toBeGreaterThan(1e-6)
    expect(serialCorrelation(good)).toBeGreaterThan(1e-6)
    const stuck = good.map((key) => Buffer.from(key.map((byte, at) => (at === 5 ? byte | 1 : byte))))
    expect(chiSquaredBits(stuck)).toBeLessThan(1e-6)
    const counted = good.map((key, i) => {
      const copy = Buffer.from(key)
      copy.writeUInt32BE(i)
      return copy
    })
    expect(chiSquaredBits(counted)).toBeLessThan(1e-6)
    const repeated = good.map((_, i) => good[i >> 1] ?? Buffer.alloc(32))
    expect(serialCorrelation(repeated)).toBeLessThan(1e-6)
  })
})
