import type { Language } from '../i18n/language.ts'
import type { ImportFault } from './import-fault.ts'
import { importTexts } from './import-texts.ts'

/** One fault as a sentence: where, in which column, and why. */
export function describeFault({ line, column, code, detail = '' }: ImportFault, language: Language): string {
  const say = importTexts(language)
  const why = say.faults[code](detail)
  return column === null ? say.atLine(String(line), why) : say.atCell(String(line), column, why)
}

/** The whole refusal: the count first, then a line for each reported fault. */
export function describeRefusal(
  { faults, faultCount }: { faults: readonly ImportFault[]; faultCount: number },
  language: Language,
): string {
  const say = importTexts(language)
  const lines = faults.map((fault) => describeFault(fault, language))
  const more = faultCount > faults.length ? [say.more(String(faultCount - faults.length))] : []
  return [say.nothingStored(String(faultCount)), ...lines, ...more].join('\n')
}
