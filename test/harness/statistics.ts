/** The upper tail of the standard normal distribution, twice: how often chance alone deviates by `z` or more. */
export function twoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2)
}

/** Numerical Recipes 6.2.2; relative error below 1.2e-7 everywhere. */
function erfc(x: number): number {
  const t = 1 / (1 + x / 2)
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ]
  const polynomial = terms.reduceRight((sum, term) => term + t * sum, 0)
  return t * Math.exp(-x * x + polynomial)
}

const bitsOf = (bytes: Uint8Array) =>
  Array.from({ length: bytes.length * 8 }, (_, i) => ((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1)

/** Whether each bit is set in half of the samples: p of the worst position, corrected for their number. */
export function chiSquaredBits(samples: readonly Uint8Array[]): number {
  const width = (samples[0]?.length ?? 0) * 8
  const counts = new Array<number>(width).fill(0)
  for (const sample of samples)
    for (const [at, bit] of bitsOf(sample).entries()) counts[at] = (counts[at] ?? 0) + bit
  const half = samples.length / 2
  const worst = Math.max(...counts.map((count) => Math.abs(count - half) / Math.sqrt(samples.length / 4)))
  return Math.min(1, twoSided(worst) * width)
}

/** Whether a sample says anything of the next: p of the number of bits that two neighbours share. */
export function serialCorrelation(samples: readonly Uint8Array[]): number {
  let same = 0
  let bits = 0
  for (const [i, sample] of samples.entries()) {
    const next = samples[i + 1]
    if (!next) break
    for (const [at, byte] of sample.entries()) {
      const difference = byte ^ (next[at] ?? 0)
      for (let bit = 0; bit < 8; bit++) same += 1 - ((difference >> bit) & 1)
      bits += 8
    }
  }
  return twoSided((same - bits / 2) / Math.sqrt(bits / 4))
}

/** Mann-Whitney U of two samples by the normal approximation with ties averaged. */
export function mannWhitney(
  one: readonly number[],
  other: readonly number[],
): {
  z: number
  p: number
  /** How often a guess by one measurement is right: 0.5 is a coin. */
  auc: number
} {
  const all = [
    ...one.map((value) => ({ value, first: true })),
    ...other.map((value) => ({ value, first: false })),
  ].sort((a, b) => a.value - b.value)
  let ranks = 0
  let ties = 0
  for (let at = 0; at < all.length; ) {
    let end = at
    while (end < all.length && all[end]?.value === all[at]?.value) end++
    const rank = (at + 1 + end) / 2
    for (let i = at; i < end; i++) if (all[i]?.first) ranks += rank
    ties += (end - at) ** 3 - (end - at)
    at = end
  }
  const [n, m] = [one.length, other.length]
  const u = ranks - (n * (n + 1)) / 2
  const variance = ((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1)))
  const z = variance === 0 ? 0 : (u - (n * m) / 2) / Math.sqrt(variance)
  return { z, p: twoSided(z), auc: u / (n * m) }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The 95 % interval of the median of the differences of pairs, by bootstrap with `fraction` as randomness. */
export function bootstrapMedian(
  differences: readonly number[],
  fraction: () => number,
  rounds = 1000,
): [low: number, high: number] {
  const medians = Array.from({ length: rounds }, () =>
    median(differences.map(() => differences[Math.floor(fraction() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b)
  return [medians[Math.floor(rounds * 0.025)] ?? 0, medians[Math.floor(rounds * 0.975)] ?? 0]
}
