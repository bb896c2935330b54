import type { RedCode } from '../domain/registered-data/registered-data.ts'
import type { Refused } from '../domain/result.ts'
import { CsvFault, type CsvFaultCode } from './csv-fault.ts'

export type ImportFaultCode =
  | CsvFaultCode
  | RedCode
  | 'cellCount'
  | 'duplicate'
  | 'notId'
  | 'notRole'
  | 'notLanguage'
  | 'notStanding'
  | 'notHash'
  | 'damagedHash'
  | 'dearHash'
  | 'unknownMember'
  | 'notUsable'
  | 'abolished'
  | 'ownStanding'
  | 'lastAdministrator'
  | 'tooManyOfMail'

/** What keeps a file from being imported: where, and why. `detail`: a limit, a character, a line or the words allowed, never the cell. */
export interface ImportFault {
  /** In the file, from 1. */
  line: number
  /** The header of the column; null when it is about the whole line or file. */
  column: string | null
  code: ImportFaultCode
  detail?: string | undefined
}

/** Nothing was stored. `faults` are the first thousand of `faultCount`. */
export type ImportRefused = Refused<'faulty'> & { faults: ImportFault[]; faultCount: number }

const mostReported = 1000

export class FaultList {
  readonly faults: ImportFault[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  add(fault: ImportFault): void {
    this.#count++
    if (this.faults.length < mostReported) this.faults.push(fault)
  }

  /** A file that cannot be read on: what was found before stands beside it. Any other failure is thrown on. */
  addFailure(cause: unknown): void {
    if (!(cause instanceof CsvFault)) throw cause
    this.add({ line: cause.line, column: cause.column, code: cause.code })
  }

  refusal(): ImportRefused {
    return { ok: false, code: 'faulty', faults: this.faults, faultCount: this.#count }
  }
}
