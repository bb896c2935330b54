import { describe, expect, it } from 'vitest'
import { letterHead } from '../../../../test/harness/letter-head.ts'
import { Secret } from '../../../domain/secret.ts'
import { hours } from '../../../domain/time.ts'
import { languages } from '../../../i18n/language.ts'
import { columnsOf } from '../../../mail/line-width.ts'
import { issuedByDeskLetter, passwordHandedLetter } from './issue-letters.ts'

const whom = { familyName: '高橋', givenName: '実', familyNameEn: 'Takahashi', givenNameEn: 'Minoru' }
const by = { familyName: '大森', givenName: 'そうた', familyNameEn: 'Omori', givenNameEn: 'Sota' }
const number = '20160323-048213'
const at = Date.UTC(2016, 2, 23, 1, 24)
const until = at + hours(72)
const password = new Secret('k7nw3xqe9fhp2ma')

describe.each([...languages, null])('the letters on a password issued by the desk, in %s', (language) => {
  const head = letterHead(language, whom)
  const issued = issuedByDeskLetter(head, { by, number, at, until })
  const own = issuedByDeskLetter(head, { by: 'own', number, at, until })
  const handed = passwordHandedLetter(letterHead(language), { whom, number, until, password })

  it('name the case and the end, in lines that need no wrapping, and hold no link', () => {
    for (const { body } of [issued, own, handed]) {
      expect(body).toContain(number)
      expect(body).toContain('2016/03/26')
      expect(body).not.toMatch(/\/\/|www\.|undefined/)
      for (const line of body.split('\r\n').filter((text) => text !== '' && text !== '-- ')) {
        expect(columnsOf(line), line).toBeLessThanOrEqual(72)
        expect(columnsOf(line), `leftover: ${line}`).toBeGreaterThan(8)
      }
    }
  })

  it('say who asked for it, and never hold the password where its owner reads', () => {
    expect(issued.body).toMatch(language === 'en' ? /administrator Omori Sota/ : /管理[者员] 大森 そうた/)
    expect(own.body).not.toMatch(/大森|Omori|貴社の管理者|your administrator|贵公司/)
    for (const { body } of [issued, own]) expect(body).not.toContain(password.reveal())
  })

  it('hand it to the administrator on a line of its own, with the name and without the login ID', () => {
    expect(handed.body).toContain(`\r\n${password.reveal()}\r\n`)
    expect(handed.body).toMatch(language === 'en' ? /Takahashi Minoru/ : /高橋 実/)
    expect(handed.body).not.toMatch(/WR\d/)
    expect(handed.subject).not.toContain(password.reveal())
  })
})

it('names nobody where the record of the administrator is gone', () => {
  const { body } = issuedByDeskLetter(letterHead('ja', whom), { by: undefined, number, at, until })
  expect(body).not.toMatch(/undefined|大森/)
})
