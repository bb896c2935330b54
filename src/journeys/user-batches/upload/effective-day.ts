import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { days, hours, type Instant } from '../../../domain/time.ts'
import { foldWidth, trimSpaces } from '../../../domain/width.ts'

const aheadOfUtc = hours(9)
const furthest = days(366)

/**
 * Reads the day a change is to begin on, as `2016-04-01` or `2016/4/1`, and gives its beginning in Japan; null for an
 * empty field. Only a day after today, and within a year.
 */
export function readEffectiveDay(
  text: string,
  now: Instant,
): Done<Instant | null> | Refused<'malformed' | 'past' | 'tooFar'> {
  const typed = trimSpaces(foldWidth(text))
  if (typed === '') return done(null)
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed) ?? []
  if (year === undefined) return refused('malformed')
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // The 31st of April would be the 1st of May.
  if (new Date(at).getUTCDate() !== Number(day) || Number(month) > 12) return refused('malformed')
  const beginsAt = at - aheadOfUtc
  if (beginsAt <= now) return refused('past')
  return beginsAt - now > furthest ? refused('tooFar') : done(beginsAt)
}
