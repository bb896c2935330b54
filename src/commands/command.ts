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
  /** One sentence for `--help`, in the operator's language. */
  summary: Record<Language, string>
  /** Ends with the exit code: 0 done, 1 refused or failed, 2 wrong use or wrong settings. */
  run(terminal: Terminal): Promise<number>
}

/** A failure that an operator can act on: told in one sentence, without a stack. */
export class CommandFailure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
