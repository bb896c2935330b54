import { type Duration, days, hours, minutes, seconds } from '../domain/time.ts'

const units = { s: seconds, m: minutes, h: hours, d: days } as const

/** Reads `60m`, `3s`, `12h`, `30d`; undefined when it is none of these or zero. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^([1-9][0-9]{0,8})([smhd])$/.exec(text)
  return match ? units[match[2] as keyof typeof units](Number(match[1])) : undefined
}
