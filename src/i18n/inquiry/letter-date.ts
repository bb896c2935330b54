import { hours, type Instant } from '../../domain/time.ts'
import type { Language } from '../language.ts'

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July'] as const),
  ...(['August', 'September', 'October', 'November', 'December'] as const),
]

/** The day in Japan at the head of a printed letter: `2026年11月24日`, `24 November 2026`. No 和暦 (C6). */
export function formatLetterDate(at: Instant, language: Language): string {
  const date = new Date(at + hours(9))
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  return language === 'en' ? `${day} ${months[month]} ${year}` : `${year}年${month + 1}月${day}日`
}
