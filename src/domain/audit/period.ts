import { hours, type Instant } from '../time.ts'
import { foldWidth, trimSpaces } from '../width.ts'

/**
 * The beginning of a day in Japan, which is nine hours ahead of UTC all the year. As a date field gives it
 * (2026-11-22) or as people type it (2026/1/2, full width); undefined for anything else and for days that are none.
 */
export function startOfDay(text: string): Instant | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimSpaces(foldWidth(text)))
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year >= 1970 ? at - hours(9) : undefined
}
