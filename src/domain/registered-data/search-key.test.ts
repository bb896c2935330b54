import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kanaKeyOf } from './kana-key.ts'
import { departmentsFrom, type Named, searchKey, searchKeyOf } from './search-key.ts'

const nobody: Named = {
  familyName: '',
  givenName: '',
  familyKana: '',
  givenKana: '',
  familyNameEn: '',
  givenNameEn: '',
  department: '',
  departmentEn: '',
}
const sota: Named = {
  familyName: '大森',
  givenName: 'そうた',
  familyKana: 'オオモリ',
  givenKana: 'ソウタ',
  familyNameEn: 'Omori',
  givenNameEn: 'Sota',
  department: '㈱テスト 営業部',
  departmentEn: 'Sales',
}
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'髙﨑邉𠮷ｶﾞﾊﾟか゛カーｰ・･ -−ａBéİßΣΣﬁ①㈱ヶ\u3099\u0301\u{E0100}%_\\\n\f'))
    .map((all) => all.join('')),
)

test.each([
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['渡邊', '渡邉', '渡辺'],
  ['齋藤', '齊藤', '斎藤', '斉藤'],
  ['𠮷田', '吉田'],
  ['葛\u{E0100}城', '葛城'],
  ['神', '神'],
  ['おおもり', 'ｵｵﾓﾘ', 'オオモリ', 'オオモリー'],
  ['パーク', 'ﾊﾟｰｸ', 'ぱく', 'ハ゜ーク'],
  ['アン・マリー', 'アンマリ', 'ｱﾝ･ﾏﾘｰ'],
  ['OMORI Sota', 'omori　sota', 'ｏｍｏｒｉ－ｓｏｔａ'],
  ['José', 'jose', 'JOSE\u0301'],
  ['O’Brien', "o'brien", 'obrien'],
  ['三ヶ島', '三ケ島'],
])('%s is found by any of its spellings', (...spellings) => {
  expect(new Set(spellings.map(searchKey)).size).toBe(1)
})

test('different names stay apart', () => {
  const names = ['大森', '小森', '森', '森口', '𠮷森', 'か', 'が', '一', '二', '阿部', '安部']
  expect(new Set(names.map(searchKey)).size).toBe(names.length)
})

test('a key of a key is the key, and holds nothing that parts fields or that like reads', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const key = searchKey(text)
      expect(searchKey(key)).toBe(key)
      expect(key).not.toMatch(/[\p{Cc}\s%_\\]/u)
    }),
    { numRuns: 2000 },
  )
})

test('no ideograph is folded twice', () => {
  const ideographs = Array.from({ length: 0x9fff - 0x3400 }, (_, at) => String.fromCodePoint(0x3400 + at))
  expect(ideographs.filter((one) => searchKey(searchKey(one)) !== searchKey(one))).toEqual([])
})

test('any run of letters of a name is found in its key', () => {
  const letters = fc.array(fc.constantFrom(...'髙橋邉山𠮷ガぎヴューｱ・ａZéΣ①㈱ '), { minLength: 1 })
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (name, from, length) => {
      const part = name.slice(from % name.length).slice(0, 1 + (length % name.length))
      expect(searchKey(name.join(''))).toContain(searchKey(part.join('')))
    }),
  )
})

describe('the key of a user', () => {
  const key = searchKeyOf(sota)

  test.each([
    '大森',
    'そうた',
    '大森　そうた',
    'おおもり',
    'ｿｳﾀ',
    'Omori Sota',
    'sota omori',
    '営業',
    '(株)テスト',
    'SALES',
  ])('is found by %s', (typed) => {
    expect(key).toContain(searchKey(typed))
  })

  test('is not found across fields', () => {
    expect(key).not.toContain(searchKey('そうたオオモリ'))
    fc.assert(
      fc.property(fc.record(nobodyOf(typed)), (user) => {
        expect(searchKeyOf(user).split(departmentsFrom)).toHaveLength(2)
      }),
    )
  })

  test('tells names from departments', () => {
    const [names, departments] = key.split(departmentsFrom)
    expect(names).not.toContain(searchKey('営業'))
    expect(departments).not.toContain(searchKey('大森'))
  })
})

describe('a list of users', () => {
  const sorted = (users: Partial<Named>[]) =>
    users.toSorted((one, other) =>
      Buffer.compare(
        Buffer.from(kanaKeyOf({ ...nobody, ...one })),
        Buffer.from(kanaKeyOf({ ...nobody, ...other })),
      ),
    )

  test('goes by reading, as a dictionary does', () => {
    const readings = [
      'アオキ',
      'アベ',
      'アベノ',
      'オオノ',
      'オオモリ',
      'オーモリ',
      'カトウ',
      'ガトウ',
      'カナイ',
      'シヨ',
      'ショウ',
    ]
    const users = readings.map((familyKana) => ({ familyKana, givenKana: 'ワタル' }))
    expect(sorted(users.toReversed())).toEqual(users)
  })

  test('goes by the given name within a family name', () => {
    const users = [
      { familyKana: 'アベ', givenKana: 'カズ' },
      { familyKana: 'アベ', givenKana: 'ワタル' },
      { familyKana: 'アベノ', givenKana: 'アイ' },
    ]
    expect(sorted(users.toReversed())).toEqual(users)
  })

  test('ends with those of no reading: by the English name, then by the name', () => {
    const users = [
      { familyName: '王', familyKana: 'ワン' },
      { familyName: '张', familyNameEn: 'adams' },
      { familyName: '安', familyNameEn: 'Brown' },
      { familyName: '一' },
      { familyName: '𠮷' },
    ]
    expect(sorted(users.toReversed())).toEqual(users)
  })

  test('takes a lone given name for the family name', () => {
    const users = [{ familyKana: 'アオキ' }, { givenKana: 'アグス' }, { familyKana: 'アベ' }]
    expect(sorted(users.toReversed())).toEqual(users)
  })
})

test('both keys together leave room in a row of an index, whatever a record holds', () => {
  for (const one of ['㍿', '㌖', '𠮷', '大', 'ガ', 'ﷺ', 'Ǆ']) {
    const record: Named = {
      familyName: one.repeat(50),
      givenName: one.repeat(50),
      familyKana: 'ガ'.repeat(50),
      givenKana: 'ガ'.repeat(50),
      familyNameEn: 'a'.repeat(100),
      givenNameEn: 'b'.repeat(100),
      department: one.repeat(100),
      departmentEn: 'c'.repeat(200),
    }
    // Beside them stand a mail address of up to 254 bytes, ids and instants.
    expect(Buffer.byteLength(searchKeyOf(record) + kanaKeyOf(record))).toBeLessThan(2704 - 450)
  }
})

function nobodyOf(arbitrary: fc.Arbitrary<string>): { [Field in keyof Named]: fc.Arbitrary<string> } {
  const fields = Object.keys(nobody).map((field) => [field, arbitrary])
  return Object.fromEntries(fields) as { [Field in keyof Named]: fc.Arbitrary<string> }
}
