import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concernKinds, concerns, readSearch, searchString, takeSearch } from './search.ts'

const take = (text: string) => takeSearch(new URLSearchParams(text))
const read = (fields: Record<string, string>) => readSearch(takeSearch(new URLSearchParams(fields)))

describe('a search as typed', () => {
  it('is the same again in the address of its next page', () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 })
    const typed = fc.record({ loginId: text, name: text, department: text, mail: text })
    const others = fc.record({
      standing: fc.constantFrom('', 'active', 'suspended', 'abolished', "active' or 1=1"),
      concern: fc.constantFrom(...concerns, 'everything'),
    })
    fc.assert(
      fc.property(typed, others, (texts, rest) => {
        const search = takeSearch(new URLSearchParams({ ...texts, ...rest }))
        expect(take(searchString(search))).toEqual(search)
        expect(readSearch(take(searchString(search)))).toEqual(readSearch(search))
      }),
    )
  })

  it('understands any width, case and kana, spaces, and what cannot be seen', () => {
    const plain = { department: '', mail: '', standing: null, concerns: [] }
    expect(read({ loginId: ' ｗｒ０１\u200b2', name: 'ｵｵ ﾓﾘ' })).toEqual({
      ...plain,
      loginId: 'WR012',
      name: 'オオモリ',
    })
    expect(read({ name: 'オーモリ' })).toEqual(read({ name: 'おもり' }))
    expect(read({ mail: ' Sota\u200b＠EXAMPLE' })).toEqual({
      ...plain,
      loginId: '',
      name: '',
      mail: 'sota@example',
    })
    expect(read({ loginId: '　', name: ' \u200b', department: '\t', mail: '\u00a0' })).toEqual(read({}))
  })

  it('finds nobody, and says so without asking, where nobody can be meant', () => {
    for (const odd of [
      { loginId: 'WR%' },
      { loginId: "' or 1=1 --" },
      { loginId: 'W'.repeat(33) },
      { name: '%' },
      { name: 'ー' },
      { name: '_\\' },
      { name: '大'.repeat(10_000) },
      { mail: '大森' },
      { mail: 'x'.repeat(10_000) },
      { department: '-' },
    ])
      expect([odd, read(odd as Record<string, string>)]).toEqual([odd, null])
  })

  it('is cut off where it cannot find anybody any more', () => {
    const search = take(`name=${'a'.repeat(10_000)}&loginId=${'9'.repeat(10_000)}`)
    expect(searchString(search).length).toBeLessThan(500)
    expect(readSearch(take(searchString(search)))).toBe(null)
  })

  it('takes unknown and repeated values as if they were not there', () => {
    expect(
      take('standing=deleted&concern=all&concern=locked&concern=locked&memberId=OTHER&loginId=A&loginId=B'),
    ).toEqual({ loginId: 'A', name: '', department: '', mail: '', standing: null, concerns: ['locked'] })
  })
})

it('puts every concern under one kind', () => {
  expect(Object.values(concernKinds).flat().sort()).toEqual([...concerns].sort())
})
