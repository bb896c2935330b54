import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InquiryField, readInquiry, type TypedInquiry } from './entry.ts'
import { longestInquiryText, mostTargets } from './inquiry.ts'
import { cleanInquiryText } from './inquiry-text.ts'

const typed: TypedInquiry = {
  memberId: 'EJUUB99001YSD001',
  memberName: '株式会社 テスト・企業01',
  requesterLoginId: 'WR012574',
  requesterName: '大森 そうた',
  telephone: '03-0000-0000',
  replyMail: 'kanri@example.com',
  targets: 'WR012575',
  text: '',
}
const read = (change: Partial<TypedInquiry>, topic: Parameters<typeof readInquiry>[0] = 'mailMissing') =>
  readInquiry(topic, { ...typed, ...change })
const inquiryOf = (answer: ReturnType<typeof readInquiry>) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.inquiry
}
const faultsOf = (answer: ReturnType<typeof readInquiry>) => (answer.ok ? {} : answer.faults)

describe('an inquiry', () => {
  it('is read as people type it', () => {
    const inquiry = inquiryOf(
      read({
        memberId: ' ｅｊｕｕｂ９９００１ｙｓｄ００１',
        requesterLoginId: 'wr012574　',
        telephone: '０３（００００）００００',
        replyMail: ' Kanri＠EXAMPLE.com',
        targets: 'ｗｒ０１２５７５、wr012576\r\nWR012577,wr012575\n\n',
        text: ' 一行目\r\n\r\n\r\n\r\n二行目 \r\n',
      }),
    )
    expect(inquiry).toMatchObject({
      memberId: 'EJUUB99001YSD001',
      requesterLoginId: 'WR012574',
      telephone: '03-0000-0000',
      replyMail: { address: 'Kanri@example.com', key: 'kanri@example.com' },
      targets: ['WR012575', 'WR012576', 'WR012577'],
      text: '一行目\n\n二行目',
    })
  })

  it('needs everything but the free text, and names all that is missing at once', () => {
    const empty = Object.fromEntries(Object.keys(typed).map((field) => [field, ' '])) as TypedInquiry
    const missing = (topic: Parameters<typeof readInquiry>[0], byDesk = false): InquiryField[] => {
      const answer = readInquiry(topic, empty, { byDesk })
      return Object.keys(answer.ok ? {} : answer.faults).sort() as InquiryField[]
    }
    const person = ['memberId', 'memberName', 'replyMail', 'requesterLoginId', 'requesterName']
    expect(missing('mailWrong')).toEqual([...person, 'targets', 'telephone'])
    expect(missing('administrator')).toEqual([...person, 'telephone'])
    expect(missing('other')).toEqual([...person, 'telephone', 'text'])
    expect(missing('locked', true)).toEqual([...person.filter((one) => one !== 'replyMail'), 'targets'])
  })

  it('of an administrator who cannot log in is about that administrator, whatever else is named', () => {
    expect(inquiryOf(read({ targets: 'WR099999' }, 'administrator')).targets).toEqual(['WR012574'])
  })

  it('names the target that cannot be one, and no more targets than a desk can work on', () => {
    expect(faultsOf(read({ targets: 'WR012575\nWR-012576' }))).toEqual({
      targets: { code: 'malformed', detail: 'WR-012576' },
    })
    expect(faultsOf(read({ targets: `\u202e${'あ'.repeat(1000)}` })).targets?.detail).toBe(
      `${'あ'.repeat(40)}…`,
    )
    const many = (count: number) => Array.from({ length: count }, (_, at) => `WR${at}`).join('\n')
    expect(inquiryOf(read({ targets: many(mostTargets) })).targets).toHaveLength(mostTargets)
    expect(faultsOf(read({ targets: many(mostTargets + 1) })).targets?.code).toBe('tooMany')
  })

  it('counts its free text in code points, to the last one', () => {
    expect(inquiryOf(read({ text: '𠮷'.repeat(longestInquiryText) })).text).toHaveLength(
      2 * longestInquiryText,
    )
    expect(faultsOf(read({ text: '𠮷'.repeat(longestInquiryText + 1) }))).toEqual({
      text: { code: 'tooLong', detail: '2000' },
    })
  })

  it('refuses names with characters that act, and keeps a text without them', () => {
    for (const bad of ['大森\u202eそうた', '大森\nそうた', '大\u0000森'])
      expect(faultsOf(read({ requesterName: bad })).requesterName?.code).toBe('forbiddenCharacter')
    expect(inquiryOf(read({ text: 'a\u202eb\u0000c\u2066d\u200be\ufefff👨‍👩‍👧\u0085g' })).text).toBe(
      'abcdef👨‍👩‍👧\ng',
    )
  })

  it('holds nothing that acts, and cleaning it again changes nothing, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (pasted) => {
        const text = cleanInquiryText(pasted)
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u)
        expect(cleanInquiryText(text)).toBe(text)
      }),
    )
  })
})
