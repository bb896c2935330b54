import type { Language } from '../i18n/language.ts'

/** What a command may touch of the process it runs in. */
export interface Terminal {
  arguments: readonly string[]
  environment: Record<string, string | undefined>
  language: Language
  now: () => number
  print: (text: string) => void
  /** For progress and faults, so that what is printed can be piped on. */
  printError: (text: string) => void
}

export interface Command {
  name: string
  usage: string
  /** Options that take a value and may be given several times, as `--head SEQ:HASH`. */
  options?: readonly { readonly name: string; readonly value: string }[]
  /** One sentence for `--help`, in the operator's language. */
  summary: Record<Language, string>
  /** Ends with the exit code: 0 done, 1 refused or failed, 2 wrong use or wrong settings. */
  run(terminal: Terminal): Promise<number>
}

/** The values of an option, in the order given; undefined stands for one whose value is missing. */
export function valuesOf(given: readonly string[], option: string): (string | undefined)[] {
  return given.flatMap((word, at) => (word === option ? [given[at + 1]] : []))
}

/** A failure that an operator can act on: told in one sentence, without a stack. */
export class CommandFailure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
