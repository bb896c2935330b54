import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { batchLetterTexts } from './letter-texts.ts'
import { batchNotStoredLetter, isBatchReason } from './letters.ts'

const createdAt = Date.UTC(2026, 10, 22, 3, 0)
const batchUrl = 'https://portal.example/portal/admin/userBatches/0123456789abcdef'
const reasons = Object.keys(batchLetterTexts('ja').reasons).filter(isBatchReason)

describe.each([...languages, null])('the letter of a file that was not stored, in %s', (language) => {
  it.each(reasons)('says when, why (%s) and where to look, in lines that need no wrapping', (reason) => {
    const { body } = batchNotStoredLetter(letterHead(language), { createdAt, reason, batchUrl })
    expect(body).toContain('2026/11/22 (')
    for (const line of batchLetterTexts(language ?? 'en').reasons[reason]) expect(body).toContain(line)
    expect(new Set(body.match(/\S*(?:\/\/|www\.)\S*/g))).toEqual(new Set([batchUrl]))
    for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- ')) {
      if (!line.startsWith('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
      expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
    }
  })
})
