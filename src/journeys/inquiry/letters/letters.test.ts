import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { inquiryClosedLetter, inquiryReceivedLetter } from './letters.ts'

const nobody = { familyName: '', givenName: '', familyNameEn: '', givenNameEn: '' }
const receivedAt = Date.UTC(2026, 10, 24, 2, 24)
const receipt = {
  number: '20261124-048213',
  followKey: 'k7nw3xqe9fhp2mab',
  receivedAt,
  answersBy: Date.UTC(2026, 10, 24, 6, 24),
  statusUrl: 'https://portal.example/portal/inquiry/status?number=20261124-048213&key=k7nw3xqe9fhp2mab',
}
const loginUrl = 'https://portal.example/portal/login/'
const closed = { number: receipt.number, receivedAt, loginUrl }

describe.each([...languages, null])('the letters of an inquiry in %s', (language) => {
  const head = letterHead(language, nobody)
  const letters = [inquiryReceivedLetter(head, receipt), inquiryClosedLetter(head, closed)]

  it('end every line with CRLF and are no wider than 36 full-width characters, but for the link', () => {
    for (const { body } of letters) {
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of body.split('\r\n'))
        if (!line.startsWith('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
    }
  })

  it('need no wrapping with our own names: each sentence is a line', () => {
    for (const { body } of letters)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- '))
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(7)
  })

  it('put the link alone on its line, a heading above it and a blank line below, and hold no other', () => {
    for (const [at, url] of [receipt.statusUrl, loginUrl].entries()) {
      const lines = letters[at]?.body.split('\r\n') ?? []
      const where = lines.indexOf(url)
      expect(lines[where - 1]).toMatch(/^[【[].+[】\]]$/)
      expect(lines[where + 1]).toBe('')
      expect(new Set(letters[at]?.body.match(/\S*(?:\/\/|www\.)\S*/g))).toEqual(new Set([url]))
    }
  })

  it('name the number and close with the contact block', () => {
    for (const { body } of letters) {
      expect(body).toContain(receipt.number)
      expect(body).toContain('\r\nTel: 0120-000-000\r\nE-mail: helpdesk@portal.example\r\n')
    }
  })
})

describe('M8', () => {
  it('says when the inquiry was received, by when to expect an answer, and the key in fours', () => {
    const { subject, body } = inquiryReceivedLetter(letterHead('ja', nobody), receipt)
    expect(subject).toBe('*ご連絡*パスワードのお問い合わせ受付のご連絡')
    expect(body).toContain('・受付日時: 2026/11/24 (火) 11:24 (日本時間)')
    expect(body).toContain('・回答の予定: 2026/11/24 (火) 15:24 (日本時間) まで')
    expect(body).toContain('・確認用のキー: k7nw-3xqe-9fhp-2mab')
  })

  it('says of a closed one nothing about how it ended, and has no key', () => {
    const { body } = inquiryClosedLetter(letterHead('ja', nobody), closed)
    expect(body).not.toMatch(/発行しま|key=|キー/)
  })
})
