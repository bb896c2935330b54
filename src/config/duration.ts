import { type Duration, days, hours, minutes, seconds } from '../domain/time.ts'

const units = { s: seconds, m: minutes, h: hours, d: days } as const
/** More than this can only be a slip, and would lead to dates that no page can show. */
const longest = days(3650)

/** Reads `60m`, `3s`, `12h`, `30d`; undefined when it is none of these, zero, or more than ten years. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^([1-9][0-9]{0,8})([smhd])$/.exec(text)
  if (!match) return undefined
  const duration = units[match[2] as keyof typeof units](Number(match[1]))
  return duration <= longest ? duration : undefined
}
