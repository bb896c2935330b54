import { lowerCaseAscii } from '../width.ts'

/** Whether a password is among those that everybody tries first. */
export type IsCommon = (password: string) => boolean

const json = { with: { type: 'json' } } as const
let loading: Promise<IsCommon> | undefined

/**
 * The list of common passwords (R8; NIST SP 800-63B-4 3.1.1.2 blocklist), read once, at first use: the 49,000
 * passwords most often found in leaks, Japanese names and words. The whole password is compared, and its simple
 * variants: a common word with a year or other predictable digits at its ends, figures for letters, twice the same.
 */
export function commonPasswords(): Promise<IsCommon> {
  loading ??= load()
  return loading
}

async function load(): Promise<IsCommon> {
  const lists = await Promise.all([
    import('@zxcvbn-ts/language-common/src/passwords.json', json),
    import('@zxcvbn-ts/language-ja/src/firstnames.json', json),
    import('@zxcvbn-ts/language-ja/src/lastnames.json', json),
    import('@zxcvbn-ts/language-ja/src/commonWords.json', json),
  ])
  const known = new Set<string>()
  for (const { default: words } of lists)
    for (const word of words) if (/\D/.test(word)) known.add(lowerCaseAscii(word))
  return (password) => isCommon(lowerCaseAscii(password), known)
}

function isCommon(password: string, known: ReadonlySet<string>): boolean {
  if (known.has(password) || isRepeated(password)) return true
  const squeezed = password.replaceAll(/[^a-z0-9]/g, '')
  if (known.has(squeezed)) return true
  const [, before = '', core = '', after = ''] = /^([^a-z]*)(.*?)([^a-z]*)$/s.exec(password) ?? []
  if (!isPredictable(before) || !isPredictable(after)) return false
  return [core, withLettersForFigures(core), withLettersForFigures(password)].some((word) =>
    isCommonWord(word.replaceAll(/[^a-z0-9]/g, ''), known),
  )
}

function isCommonWord(word: string, known: ReadonlySet<string>): boolean {
  return word.length < 3 || known.has(word) || isRun(word) || isRepeatedWord(word, known)
}

/** What people put before or after a word: up to four figures or signs, a date, 12345678, 77777777, !!!!!!. */
function isPredictable(affix: string): boolean {
  return (affix.match(/\d+|\D+/g) ?? []).every(
    (part) => part.length <= 4 || /^(.)\1*$/s.test(part) || isDate(part) || isRun(part),
  )
}

function isDate(part: string): boolean {
  return /^(?:(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/.test(
    part,
  )
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '0123456789'.repeat(7), 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))]

/** Neighbours in the alphabet, among the figures or on one row of the keyboard, either way. */
function isRun(word: string): boolean {
  return runs.some((run) => run.includes(word))
}

/** One short piece over and over: `abc1abc1abc1`. */
function isRepeated(password: string): boolean {
  return /^(.{1,4}?)\1+$/s.test(password)
}

function isRepeatedWord(word: string, known: ReadonlySet<string>): boolean {
  const half = word.slice(0, word.length / 2)
  return half + half === word && known.has(half)
}

const figures: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}

function withLettersForFigures(word: string): string {
  return word.replace(/[013457@$]/g, (figure) => figures[figure] ?? figure)
}
