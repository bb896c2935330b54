import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { hours, minutes } from '../../../domain/time.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { passwordChangedLetter, resetLinkLetter } from './letters.ts'

const requestedAt = Date.UTC(2016, 2, 23, 1, 24)
const link = {
  url: `https://portal.example/portal/passwordReset?appliKey=${'Ab-_'.repeat(10)}123`,
  requestedAt,
  deadlineAt: requestedAt + hours(1),
}
const page = 'https://portal.example/portal/passwordResetRequest'
const changed = { changedAt: requestedAt, resetRequestUrl: page }

describe.each([...languages, null])('the letters in %s', (language) => {
  const letters = [
    resetLinkLetter(letterHead(language), link),
    passwordChangedLetter(letterHead(language), changed),
  ]

  it('end every line with CRLF and are no wider than 36 full-width characters, but for the link', () => {
    for (const { body } of letters) {
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(body).toMatch(/[^\r\n]\r\n$/)
      for (const line of body.split('\r\n'))
        if (!line.startsWith('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
    }
  })

  it('need no wrapping with our own names: each sentence is a line', () => {
    for (const { body } of letters)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- '))
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
  })

  it('put the link alone on its line, a heading above it and a blank line below', () => {
    const [letter] = letters
    const lines = letter?.body.split('\r\n') ?? []
    const at = lines.indexOf(link.url)
    expect(at).toBeGreaterThan(0)
    expect(lines[at - 1]).toMatch(/^[【[].+[】\]]$/)
    expect(lines[at + 1]).toBe('')
  })

  it('hold no link but ours', () => {
    for (const [letter, url] of [
      [letters[0], link.url],
      [letters[1], page],
    ] as const)
      expect(new Set(letter?.body.match(/\S*(?:\/\/|www\.)\S*/g))).toEqual(new Set([url]))
  })

  it('close with the contact block and a signature', () => {
    for (const { body } of letters) {
      expect(body).toContain('\r\nTel: 0120-000-000\r\nE-mail: helpdesk@portal.example\r\n')
      expect(body).toMatch(/\r\n-- \r\nTWX-21 PORTAL\r\n$/)
    }
  })
})

describe('M1, the reset link', () => {
  it('has the subject of the manual', () => {
    expect(resetLinkLetter(letterHead('ja'), link).subject).toBe('*ご連絡*パスワード再設定URLのご連絡')
  })

  it('says when it was asked for and until when it holds', () => {
    const { body } = resetLinkLetter(letterHead('ja'), link)
    expect(body).toContain('2016/03/23 (水) 10:24 (日本時間) に')
    expect(body).toContain('2016/03/23 (水) 11:24 (日本時間) まで')
    expect(body).toContain('ご依頼から1時間以内')
    expect(body).toContain('【パスワードの再設定URL】')
    expect(body).toContain('【問合せ先】')
  })

  it('tells the lifetime that is configured', () => {
    const short = { ...link, deadlineAt: requestedAt + minutes(90) }
    expect(resetLinkLetter(letterHead('en'), short).body).toContain('within 90 minutes')
  })

  it('is in Japanese and then in English where the language is unknown, with one signature', () => {
    const { subject, body } = resetLinkLetter(letterHead(null), link)
    expect(subject).toMatch(/ご連絡.+ \/ .+reset URL/)
    expect(body.indexOf('大森 そうた 様')).toBeLessThan(body.indexOf('Dear Omori Sota,'))
    expect(body.split('\r\n-- \r\n')).toHaveLength(2)
  })

  it('refuses to be written around a link with a blank or a line break in it', () => {
    for (const url of ['https://portal.example/a b', 'https://portal.example/\r\nx', 'javascript:alert(1)'])
      expect(() => resetLinkLetter(letterHead('ja'), { ...link, url })).toThrow()
  })
})

describe('M2, the password was changed', () => {
  it('says when, and leads to the request page and never to a live reset', () => {
    const { body } = passwordChangedLetter(letterHead('ja'), changed)
    expect(body).toContain('2016/03/23 (水) 10:24 (日本時間) に、パスワードが再設定されました。')
    expect(body).not.toContain('appliKey')
  })
})
