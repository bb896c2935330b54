/** Why a file cannot be read as a table at all. */
export type CsvFaultCode =
  | 'empty'
  | 'utf16'
  | 'nul'
  | 'encoding'
  | 'quote'
  | 'quoteNotClosed'
  | 'recordTooLong'
  | 'unknownColumn'
  | 'missingColumn'
  | 'repeatedColumn'

/** Ends the reading of a file. `line` counts from 1; `column` is the header the fault is about, where there is one. */
export class CsvFault extends Error {
  readonly code: CsvFaultCode
  readonly line: number
  readonly column: string | null

  constructor(code: CsvFaultCode, line: number, column: string | null = null) {
    super(`the CSV file cannot be read: ${code} in line ${line}`)
    this.code = code
    this.line = line
    this.column = column
  }
}
