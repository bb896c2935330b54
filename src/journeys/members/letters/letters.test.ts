import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import {
  administratorInvitedLetter,
  invitationLetter,
  memberResumedLetter,
  memberSuspendedLetter,
} from './letters.ts'

const at = Date.UTC(2026, 10, 22, 3, 0)
const link = `https://portal.example/portal/passwordReset?appliKey=${'Ab-_'.repeat(10)}123`
const page = 'https://portal.example/portal/passwordResetRequest'
const loginId = 'WR012575'

describe.each([...languages, null])('the letters in %s', (language) => {
  const letters = [
    [invitationLetter(letterHead(language), { loginId, url: link, deadlineAt: at }), [link]],
    [administratorInvitedLetter(letterHead(language), { loginId, at }), []],
    [memberSuspendedLetter(letterHead(language), { at }), []],
    [memberResumedLetter(letterHead(language), { at, resetRequestUrl: page }), [page]],
  ] as const

  it('say when, keep to 36 full-width characters a line, and hold no link but ours', () => {
    for (const [{ body }, urls] of letters) {
      expect(body).toContain('2026/11/22 (')
      expect(new Set(body.match(/\S*(?:\/\/|www\.)\S*/g))).toEqual(new Set(urls))
      for (const line of body.split('\r\n'))
        if (!line.startsWith('https://')) expect(columnsOf(line), line).toBeLessThanOrEqual(72)
    }
  })

  it('need no wrapping with our own names: each sentence is a line', () => {
    for (const [{ body }] of letters)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- '))
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
  })

  it('name the login ID where it is needed, and never an address of the reader', () => {
    const [[invitation], [told]] = letters
    for (const { body } of [invitation, told]) expect(body).toContain(loginId)
  })
})
