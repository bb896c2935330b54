import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import {
  type RegisteredData,
  type RegisteredField,
  readRegisteredData,
  registeredFields,
} from './registered-data.ts'
import { withTwins } from './tables/twins.ts'
import { acknowledgementOf, type WarningCode, type WarningContext, warnings } from './warnings.ts'

type Typed = Record<RegisteredField, string>
const sound: Typed = {
  familyName: '大森',
  givenName: 'そうた',
  familyKana: 'オオモリ',
  givenKana: 'ソウタ',
  familyNameEn: 'Omori',
  givenNameEn: 'Sota',
  department: 'テスト部',
  departmentEn: 'Test department',
  postalCode: '143-0000',
  address: '東京都大田区大森北0-0-0',
  addressEn: '0-0-0 Omorikita, Ota-ku, Tokyo',
  telephone: '03-0000-0000',
  fax: '03-0000-0001',
  mail: 'sota@example.com',
}
const context: WarningContext = { characterSet: 'cp932', mailSharedBy: 0 }

function read(typed: Partial<Typed>): RegisteredData {
  return readRegisteredData({ ...sound, ...typed }).data
}

/** What is warned of somebody new, sound but for `typed`. */
function found(typed: Partial<Typed>, given: Partial<WarningContext> = {}) {
  return warnings(null, read(typed), { ...context, ...given })
}

test('a sound record is worth no second look', () => {
  expect(found({})).toEqual([])
})

test.each<[RegisteredField, string, WarningCode, { detail?: string; proposal?: string }]>([
  ['givenName', '', 'nameEmpty', {}],
  ['familyName', '𠮷田', 'notCarried', { detail: '𠮷', proposal: '吉田' }],
  ['familyName', '测试', 'notCarried', { detail: '测 试' }],
  ['familyName', 'Smith-O’Neill', 'latinName', {}],
  ['givenName', 'Ｊｏｈｎ', 'latinName', {}],
  ['familyKana', '', 'kanaEmpty', {}],
  ['givenKana', 'ヷン', 'notCarried', { detail: 'ヷ', proposal: 'ヴァン' }],
  ['familyNameEn', '', 'englishEmpty', {}],
  ['familyNameEn', 'OMORI', 'upperCase', { proposal: 'Omori' }],
  ['familyNameEn', "O'BRIEN", 'upperCase', { proposal: "O'Brien" }],
  ['givenNameEn', 'sota', 'lowerCase', { proposal: 'Sota' }],
  ['department', '鷗課', 'notCarried', { detail: '鷗', proposal: '鴎課' }],
  ['postalCode', '111-11111', 'notJapanesePostalCode', {}],
  ['postalCode', 'SW1A 1AA', 'notJapanesePostalCode', {}],
  ['postalCode', '530-0000', 'otherPrefecture', { detail: '大阪府' }],
  ['address', '大阪府大阪市北区0-0', 'otherPrefecture', { detail: '東京都' }],
  ['address', '東京都café', 'notCarried', { detail: 'é', proposal: '東京都cafe' }],
  ['telephone', '03-0000-000', 'notJapaneseTelephone', {}],
  ['fax', '9030-0000-0000', 'notJapaneseTelephone', {}],
  ['mail', '', 'mailEmpty', {}],
  ['mail', 'sota@gmial.com', 'mailSlip', { proposal: 'sota@gmail.com' }],
  ['mail', 'sota@gmail.con', 'mailSlip', { proposal: 'sota@gmail.com' }],
  ['mail', 'sota@gmai.con', 'mailSlip', { proposal: 'sota@gmail.com' }],
  ['mail', 'sota@hotmial.com', 'mailSlip', { proposal: 'sota@hotmail.com' }],
  ['mail', 'sota@yahoo.co.jo', 'mailSlip', { proposal: 'sota@yahoo.co.jp' }],
  ['mail', 'sota@yahooo.co.jp', 'mailSlip', { proposal: 'sota@yahoo.co.jp' }],
  ['mail', 'sota@docomo.ne.jo', 'mailSlip', { proposal: 'sota@docomo.ne.jp' }],
  ['mail', 'sota@sales.example.con', 'mailSlip', { proposal: 'sota@sales.example.com' }],
  ['mail', 'sota@example.cojp', 'mailSlip', { proposal: 'sota@example.co.jp' }],
])('%s %j is worth a second look: %s %j', (field, typed, code, more) => {
  const expected = { field: code === 'otherPrefecture' ? 'postalCode' : field, code, ...more }
  expect(found({ [field]: typed })).toEqual([expected])
})

test.each<[string, Partial<Typed>]>([
  ['a Japanese name CP932 carries', { familyName: '髙橋', givenName: '﨑' }],
  ['the telephone of the manual', { telephone: '030-000-99999', fax: '030-000-99998' }],
  ['a telephone abroad', { telephone: '+62 21 000 0000' }],
  ['no telephone, no address', { telephone: '', fax: '', postalCode: '', address: '', addressEn: '' }],
  ['a code abroad', { postalCode: 'SW1A 1AA', address: '', addressEn: '0 Test Street, London' }],
  ['a Latin address', { postalCode: '10110', address: 'Jakarta', addressEn: 'Jakarta' }],
  ['a Chinese address', { postalCode: '200000', address: '江蘇省南京市0', addressEn: 'Shanghai' }],
  ['a code that serves two prefectures', { postalCode: '618-0000', address: '京都府乙訓郡大山崎町' }],
  ['one of them', { postalCode: '618-0000', address: '大阪府三島郡島本町' }],
  ['an address without a prefecture', { address: '大田区大森北0-0-0' }],
  ['an initial', { givenNameEn: 'J' }],
  ['mixed case', { familyNameEn: 'de la Cruz' }],
  ['mail.com, which is no slip', { mail: 'sota@mail.com' }],
  ['one name, its reading and its English', { givenName: '', givenKana: '', givenNameEn: '' }],
])('%s is not', (_, typed) => {
  expect(found(typed).filter(({ code }) => code !== 'nameEmpty')).toEqual([])
})

test('an address that others of the member have is worth a second look', () => {
  expect(found({}, { mailSharedBy: 2 })).toEqual([{ field: 'mail', code: 'mailShared', detail: '2' }])
})

test('the repertoire is the one that is set', () => {
  expect(found({ familyName: '髙橋' }, { characterSet: 'jisx0208' })).toEqual([
    { field: 'familyName', code: 'notCarried', detail: '髙', proposal: '高橋' },
  ])
  expect(found({ familyName: '𠮷田测' }, { characterSet: 'unicode' })).toEqual([])
})

describe('who has long been registered', () => {
  const odd: Partial<Typed> = {
    familyName: '𠮷髙',
    givenName: '',
    familyKana: '',
    givenNameEn: 'SOTA',
    postalCode: '111-11111',
    telephone: '12-3456',
    mail: '',
  }
  const before = read(odd)

  test('is not nagged about what stays', () => {
    expect(warnings(before, before, context)).toEqual([])
    expect(warnings(before, read({ ...odd, department: '別の部' }), context)).toEqual([])
  })

  test('is told about what changes, though not about the rest', () => {
    expect(warnings(before, read({ ...odd, givenNameEn: 'SOUTA' }), context)).toEqual([
      { field: 'givenNameEn', code: 'upperCase', proposal: 'Souta' },
    ])
  })

  test('is told that the postal code no longer fits when the address alone moves', () => {
    expect(warnings(read({}), read({ address: '北海道札幌市' }), context)).toEqual([
      { field: 'postalCode', code: 'otherPrefecture', detail: '東京都' },
    ])
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...'髙﨑鷗𠮷é葛\u{E0100}〜−—①㈱大森ｱa東京都0-@.'), { maxLength: 20 })
    .map((all) => all.join('')),
)
const anyRecord = fc.record(
  Object.fromEntries(registeredFields.map((field) => [field, anyText])) as Record<
    RegisteredField,
    typeof anyText
  >,
)

test('a record with no red and nothing that is not carried comes back whole from CP932', () => {
  fc.assert(
    fc.property(anyRecord, (typed) => {
      const { data, reds } = readRegisteredData({ ...typed, mail: '' })
      const outside = warnings(null, data, context).filter(({ code }) => code === 'notCarried')
      for (const field of registeredFields) {
        if (field === 'mail' || [...reds, ...outside].some((one) => one.field === field)) continue
        const text = withTwins(data[field])
        expect(iconv.decode(iconv.encode(text, 'cp932'), 'cp932')).toBe(text)
      }
    }),
  )
})

test('no record is warned about when nothing changes', () => {
  fc.assert(
    fc.property(anyRecord, fc.nat(3), (typed, mailSharedBy) => {
      const { data } = readRegisteredData(typed)
      expect(warnings(data, data, { ...context, mailSharedBy })).toEqual([])
    }),
  )
})

test('a proposal, once taken, is not questioned for the same reason', () => {
  fc.assert(
    fc.property(anyRecord, (typed) => {
      const { data } = readRegisteredData(typed)
      for (const { field, code, proposal } of warnings(null, data, context)) {
        if (proposal === undefined) continue
        const again = readRegisteredData({ ...data, mail: data.mail?.address ?? '', [field]: proposal }).data
        expect(
          warnings(data, again, context).filter((one) => one.field === field && one.code === code),
        ).toEqual([])
      }
    }),
  )
})

describe('consent to warnings', () => {
  const before = read({})
  const consent = (typed: Partial<Typed>, given = context) =>
    acknowledgementOf(before, read(typed), warnings(before, read(typed), given))

  test('holds for the same values and warnings', () => {
    expect(consent({ familyName: ' 𠮷田 ' })).toBe(consent({ familyName: '𠮷田' }))
  })

  test('does not hold for another value, another field, one warning more or another record before', () => {
    const asked = consent({ familyName: '𠮷田' })
    expect(consent({ familyName: '𠮷本' })).not.toBe(asked)
    expect(consent({ givenName: '𠮷田' })).not.toBe(asked)
    expect(consent({ familyName: '𠮷田', fax: '03-0000-0002' })).not.toBe(asked)
    expect(consent({ familyName: '𠮷田' }, { ...context, characterSet: 'unicode' })).not.toBe(asked)
    const after = read({ familyName: '𠮷田' })
    const other = read({ familyName: '森' })
    expect(acknowledgementOf(other, after, warnings(other, after, context))).not.toBe(asked)
  })
})

test('a batch of 50,000 rows is read and looked at in seconds', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    ...sound,
    familyName: `髙橋${at}`,
    mail: `u${at}@example.com`,
  }))
  const begin = process.cpuUsage()
  for (const row of rows) warnings(null, readRegisteredData(row).data, context)
  const { user, system } = process.cpuUsage(begin)
  // A tenth of the batch; the bound is wide because the machine of the tests may be busy.
  expect((user + system) / 1e6).toBeLessThan(1)
})
