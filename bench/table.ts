/** One number as it was taken: once a round. */
export type Sample = readonly number[]

export interface Row {
  what: string
  sample: Sample
  unit: string
  /** Undefined for what is only told, such as the speed of the bare hash. */
  limit?: { least: number } | { most: number }
  note?: string
}

export function median(sample: Sample): number {
  const sorted = [...sample].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return (low + high) / 2
}

/** The value below which this part of the sample lies, by the nearest rank. */
export function percentile(sample: Sample, part: number): number {
  const sorted = [...sample].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

/** Whether the median keeps the limit. */
export function isKept({ sample, limit }: Row): boolean | undefined {
  if (!limit) return undefined
  return 'least' in limit ? median(sample) >= limit.least : median(sample) <= limit.most
}

/** The table as Markdown: it is pasted into docs/benchmarks.md as it stands. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { what, sample, unit, limit, note = '' } = row
    const spread = sample.length > 1 ? `${shown(Math.min(...sample))}–${shown(Math.max(...sample))}` : ''
    const wanted = !limit ? '' : 'least' in limit ? `≥ ${shown(limit.least)}` : `≤ ${shown(limit.most)}`
    const verdict = { true: 'pass', false: '**miss**', undefined: '' }[`${isKept(row)}`]
    return [what, `${shown(median(sample))} ${unit}`.trim(), spread, wanted, verdict, note]
  })
  const lines = [['what', 'median', 'min–max', 'limit', '', ''], ...cells]
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(3, ...lines.map((line) => [...(line[column] ?? '')].length)),
  )
  const written = lines.map(
    (line) => `| ${line.map((cell, column) => padded(cell ?? '', widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [written[0], rule, ...written.slice(1)].join('\n')
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - [...text].length)
}

function shown(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
