import { hours, type Instant } from '../time.ts'
import { foldWidth } from '../width.ts'

const shape = /^(\d{8})(\d{6})$/

/**
 * An inquiry number (受付番号): the day in Japan and six random digits, `20261123-048213`. Read out and typed with
 * ease; it tells neither how many inquiries there are nor anything without its key. `fraction` is in [0, 1).
 */
export function makeInquiryNumber(at: Instant, fraction: number): string {
  const day = new Date(at + hours(9)).toISOString().slice(0, 10).replaceAll('-', '')
  return `${day}-${String(Math.floor(fraction * 1_000_000)).padStart(6, '0')}`
}

/** The number somebody typed or read out, in its one spelling; null when it cannot be one. Width, blanks and dashes do not matter. */
export function readInquiryNumber(text: string): string | null {
  const digits = foldWidth(text.slice(0, 100)).replace(/[\s\p{Pd}ーｰ−]/gu, '')
  const parts = shape.exec(digits)
  return parts ? `${parts[1]}-${parts[2]}` : null
}
