import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, unbroken, wrapLine } from './line-width.ts'

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['あア亜', 6],
    ['ｱｲｳ', 3],
    ['か\u3099', 2],
    ['𠮷', 2],
    ['葛\u{e0100}', 2],
    ['é', 1],
    ['～（）', 6],
  ])('%j takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns))
})

describe('a long line', () => {
  const sentence =
    '、再設定のご依頼を「テスト・企業01 大森営業所」で受け付けました。パスワードは変更されていません。'

  it('is cut into lines of at most 72 columns without losing a character', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥ァ-ヶ、。「」A-Za-z0-9]{0,200}$/), (text) => {
        const lines = wrapLine(text)
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(72)
        expect(lines.join('')).toBe(text)
      }),
    )
  })

  it('never begins with a mark that closes and never ends with one that opens', () => {
    for (let length = 0; length < 40; length++) {
      const lines = wrapLine(`${'あ'.repeat(length)}${sentence}`)
      expect(lines.slice(1).filter((line) => /^[、。」]/.test(line))).toEqual([])
      expect(lines.filter((line) => line.endsWith('「'))).toEqual([])
    }
  })

  it('keeps a date together', () => {
    const date = '2016/03/23 (水) 10:24 (日本時間)'
    for (let length = 0; length < 40; length++) {
      const lines = wrapLine(`${'あ'.repeat(length)}${unbroken(date)}${sentence}`)
      expect(lines.filter((line) => line.includes(date))).toHaveLength(1)
    }
  })

  it('goes on under the text of its item', () => {
    const lines = wrapLine(`・${'あ'.repeat(40)}`)
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['・あ', '　あ'])
  })

  it('breaks English between words', () => {
    const lines = wrapLine('word '.repeat(30).trim())
    expect(lines.every((line) => /^(word ?)+$/.test(line))).toBe(true)
  })
})
