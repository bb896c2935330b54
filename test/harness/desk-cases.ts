import { type InquiryField, readInquiry } from '../../src/domain/inquiry/entry.ts'
import type { InquiryTopic } from '../../src/domain/inquiry/inquiry.ts'
import { receiveInquiry } from '../../src/inquiries/receive-inquiry.ts'
import { administrator, clerk } from './people.ts'
import type { TestWorld } from './world.ts'

/** What the administrator of the first member asks for their clerk. */
const asked: Record<InquiryField, string> = {
  memberId: 'EJUUB99001YSD001',
  memberName: '株式会社 テスト・企業01 大森営業所',
  requesterLoginId: administrator.loginId,
  requesterName: '大森 そうた',
  telephone: '03-0000-0000',
  replyMail: 'sanka1@example.com',
  targets: clerk.loginId,
  text: '',
}

/** An inquiry as the form takes it in; answers its number. */
export async function ask(
  { world }: TestWorld,
  fields: Partial<typeof asked> = {},
  topic: InquiryTopic = 'mailMissing',
): Promise<string> {
  const read = readInquiry(topic, { ...asked, ...fields })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const { number } = await receiveInquiry(world, {
    inquiry: read.inquiry,
    language: 'ja',
    channel: 'form',
    source: '192.0.2.7',
    sourceGroup: null,
    registeredBy: null,
  })
  return number
}
