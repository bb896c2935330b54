import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../../test/harness/letter-head.ts'
import { hours } from '../../../../domain/time.ts'
import { languages } from '../../../../i18n/language.ts'
import type { LetterHead } from '../../../../mail/letter.ts'
import { columnsOf } from '../../../../mail/line-width.ts'
import * as letters from './letters.ts'

const requestedAt = Date.UTC(2016, 10, 23, 3, 24)
const key = 'Ab-_'.repeat(10)
const confirm = {
  url: `https://portal.example/portal/mailConfirmation?key=${key}123`,
  requestedAt,
  deadlineAt: requestedAt + hours(24),
}
const object = {
  url: `https://portal.example/portal/mailObjection?key=${key}123`,
  requestedAt,
  changedAt: requestedAt,
  objectUntil: requestedAt + hours(72),
  newMail: 'tegami@click-here.evil.example',
}
const page = 'https://portal.example/portal/passwordResetRequest'

const lettersIn = (language: LetterHead['language']) => [
  { url: confirm.url, letter: letters.confirmationLetter(letterHead(language), { ...confirm, by: 'own' }) },
  {
    url: confirm.url,
    letter: letters.confirmationLetter(letterHead(language), { ...confirm, by: 'administrator' }),
  },
  { url: object.url, letter: letters.changeAskedLetter(letterHead(language), { ...object, by: 'own' }) },
  {
    url: object.url,
    letter: letters.changeAskedLetter(letterHead(language), { ...object, by: 'administrator' }),
  },
  {
    url: object.url,
    letter: letters.changeDoneLetter(letterHead(language), { ...object, by: 'administrator' }),
  },
  {
    url: object.url,
    letter: letters.changeDoneLetter(letterHead(language), { ...object, newMail: null, by: 'own' }),
  },
  {
    url: page,
    letter: letters.objectedLetter(letterHead(language), { objectedAt: requestedAt, resetRequestUrl: page }),
  },
  {
    url: undefined,
    letter: letters.objectedAdministratorLetter(letterHead(language), {
      objectedAt: requestedAt,
      loginId: 'WR012575',
      name: '佐藤 結衣',
    }),
  },
]

describe.each([...languages, null])('the letters of a change of address in %s', (language) => {
  it('end every line with CRLF and need no wrapping: each sentence is a line of 36 full-width characters', () => {
    for (const { letter, url } of lettersIn(language)) {
      expect(letter.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of letter.body
        .split('\r\n')
        .filter((text) => text !== '' && text !== '-- ' && text !== url)) {
        expect(columnsOf(line), line).toBeLessThanOrEqual(72)
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
      }
    }
  })

  it('hold no link but ours, alone on its line, nor a domain that a mail program makes one of (MAIL-02)', () => {
    for (const { letter, url } of lettersIn(language)) {
      expect(new Set(letter.body.match(/\S*(?:\/\/|www\.)\S*/g) ?? [])).toEqual(new Set(url ? [url] : []))
      expect(letter.body).not.toContain('evil.example')
      expect(letter.body).not.toContain('tegami')
    }
  })
})

describe('M4, to a new address', () => {
  it('names nobody, and says until when it holds', () => {
    const { body, subject } = letters.confirmationLetter(letterHead('ja'), { ...confirm, by: 'own' })
    expect(subject).toBe('*ご連絡*メールアドレス確認のお願い')
    expect(body).not.toMatch(/大森|Omori/)
    expect(body).toContain('2016/11/24 (木) 12:24 (日本時間) まで')
  })
})

describe('M5, to the old address', () => {
  it('shows the new one masked and until when an objection is taken', () => {
    const { body } = letters.changeAskedLetter(letterHead('ja'), { ...object, by: 'administrator' })
    expect(body).toContain('大森 そうた 様')
    expect(body).toContain('貴社の管理者')
    expect(body).toContain('t*** @ click-here. evil. example\r\n(一部を伏せて表示しています)')
    expect(body).toContain('2016/11/26 (土) 12:24 (日本時間) まで')
  })
})
