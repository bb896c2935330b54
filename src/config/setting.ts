import { parseMailAddress } from '../domain/mail-address.ts'
import { type Done, done, type Refused, refused } from '../domain/result.ts'
import type { Duration } from '../domain/time.ts'
import { parseDuration } from './duration.ts'
import { isPlainSecret } from './weak-secret.ts'

/**
 * One setting of the environment. Written by hand, not with a library of schemas: one would take a tenth of the
 * memory of an idle portal, for what is read once (docs/benchmarks.md).
 */
export interface Setting<T> {
  /** What applies where nothing is given, as one would write it; undefined where that is nothing. */
  readonly fallback: string | undefined
  /** The value, or the code of a fault, its parameters after colons, which `faults.ts` speaks in words. */
  readonly read: (text: string) => Done<T> | Refused<string>
}

/** A setting that may be left out. */
export function optional<T>({ read }: Setting<T>): Setting<T | undefined> {
  return { fallback: undefined, read }
}

/** A text that is taken as it stands when `isRight`; else `code` is the fault. */
export function text(isRight: (text: string) => boolean, code: string, fallback = ''): Setting<string> {
  return { fallback, read: (text) => (isRight(text) ? done(text) : refused(code)) }
}

/** A line that is shown to people: 1 to 200 characters without the spaces around it. */
export function line(fallback: string): Setting<string> {
  return {
    fallback,
    read: (text) => {
      const trimmed = text.trim()
      if (trimmed === '') return refused('empty')
      return trimmed.length > 200 ? refused('long') : done(trimmed)
    },
  }
}

/** A whole number. */
export function count(fallback: number, { least = 1, most = 1_000_000 } = {}): Setting<number> {
  return {
    fallback: String(fallback),
    read: (text) =>
      /^[0-9]+$/.test(text) && Number(text) >= least && Number(text) <= most
        ? done(Number(text))
        : refused(`whole:${least}:${most}`),
  }
}

/** One word of a closed set. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
  fallback: Words[number] = '',
): Setting<Words[number]> {
  return {
    fallback,
    read: (text) => (words.includes(text) ? done<Words[number]>(text) : refused(`oneOf:${words.join(', ')}`)),
  }
}

/** What `reader` makes of the text; null or undefined stands for the fault `code`. */
export function readBy<T>(
  reader: (text: string) => T | null | undefined,
  code: string,
  fallback: string,
): Setting<T> {
  return {
    fallback,
    read: (text) => {
      const value = reader(text)
      return value === null || value === undefined ? refused(code) : done(value)
    },
  }
}

/** A duration such as `60m`, in ms. */
export function duration(fallback: string): Setting<Duration> {
  return readBy(parseDuration, 'duration', fallback)
}

/** A duration, or `never`, which is null. */
export function durationOrNever(fallback: string): Setting<Duration | null> {
  return {
    fallback,
    read: (text) => {
      const value = text === 'never' ? null : parseDuration(text)
      return value === undefined ? refused('durationOrNever') : done(value)
    },
  }
}

/** One mail address, by the portal's own rule for them. */
export function mail(fallback = ''): Setting<string> {
  return {
    fallback,
    read: (text) => {
      const address = parseMailAddress(text)
      return address.ok ? done(address.value.address) : refused('mail')
    },
  }
}

const shortestSecret = 32 // characters

/** Secrets between commas, the newest first. */
export const secrets: Setting<string[]> = {
  fallback: undefined,
  read: (text) => {
    const list = text.split(',').map((secret) => secret.trim())
    if (list.some((secret) => secret.length < shortestSecret)) return refused('secretShort')
    if (list.some(isPlainSecret)) return refused('secretSample')
    return new Set(list).size === list.length ? done(list) : refused('secretTwice')
  },
}
