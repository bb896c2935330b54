import { bootstrapMedian, mannWhitney, median } from './statistics.ts'

/** One kind of request, prepared so that every call does the same; the time of the call alone is taken. */
export type Measured = {
  readonly name: string
  readonly ask: () => Promise<unknown>
  /** What has to be put back before each call; not timed. */
  readonly before?: () => Promise<unknown>
}

export type Comparison = {
  readonly pair: string
  readonly n: number
  /** Milliseconds. */
  readonly medians: readonly [number, number]
  readonly difference: readonly [low: number, high: number]
  readonly p: number
  readonly auc: number
}

async function timeOf({ ask, before }: Measured): Promise<number> {
  await before?.()
  const begin = performance.now()
  await ask()
  return performance.now() - begin
}

/** Asks both in pairs of random order after 50 warm-ups, `n` times each. */
export async function compare(
  one: Measured,
  other: Measured,
  { n, fraction, warmUps = 50 }: { n: number; fraction: () => number; warmUps?: number },
): Promise<Comparison> {
  for (let i = 0; i < warmUps; i++) {
    await timeOf(one)
    await timeOf(other)
  }
  const times: [number[], number[]] = [[], []]
  for (let i = 0; i < n; i++) {
    if (fraction() < 0.5) {
      times[0].push(await timeOf(one))
      times[1].push(await timeOf(other))
    } else {
      const second = await timeOf(other)
      times[0].push(await timeOf(one))
      times[1].push(second)
    }
  }
  const { p, auc } = mannWhitney(...times)
  const differences = times[1].map((time, i) => time - (times[0][i] ?? 0))
  return {
    pair: `${one.name} / ${other.name}`,
    n,
    medians: [median(times[0]), median(times[1])],
    difference: bootstrapMedian(differences, fraction),
    p,
    auc,
  }
}

/**
 * A leak: not by chance, and larger than `tolerance` (ms). With `single` also one that a guess by one measurement
 * can use: an AUC further from a coin than chance brings about (4.4 standard errors; 0.04 for n = 2,000).
 */
export function leaks(
  { n, p, difference: [low, high], auc }: Comparison,
  { tolerance, single = false }: { tolerance: number; single?: boolean },
): boolean {
  const isReal = p < 1e-5 && (low < -tolerance || high > tolerance)
  const byChance = 4.4 * Math.sqrt((2 * n + 1) / (12 * n * n))
  return isReal || (single && Math.abs(auc - 0.5) > byChance)
}

export function describe({ pair, n, medians, difference, p, auc }: Comparison): string {
  const ms = (value: number) => value.toFixed(3)
  return (
    `${pair}: n=${n}, medians ${medians.map(ms).join(' and ')} ms, ` +
    `difference ${difference.map(ms).join(' to ')} ms, p=${p.toExponential(1)}, AUC ${auc.toFixed(3)}`
  )
}
