import { paths } from '../../src/paths.ts'
import type { Answer, Visitor } from './http-client.ts'
import { administrator, clerk } from './people.ts'

/** What the member's administrator enters on S10, by the names of its fields. */
export const asked: Readonly<Record<string, string>> = {
  memberId: 'EJUUB99001YSD001',
  memberName: '株式会社 テスト・企業01',
  requesterLoginId: administrator.loginId,
  requesterName: '大森 そうた',
  telephone: '03-0000-0000',
  replyMail: 'kanri@reply.example',
  targets: clerk.loginId,
  text: '',
}

/** Sends the form of a topic as a browser would that has just shown it. */
export function ask(
  visitor: Visitor,
  fields: Partial<Record<string, string>> = {},
  topic = 'mailMissing',
): Promise<Answer> {
  const entered = { ...asked, ...fields } as Record<string, string>
  if (topic === 'administrator') delete entered['targets']
  return visitor.post(paths.inquiry(topic), entered)
}

/** The receipt number that a page or a mail names first. */
export function numberIn(text: string): string {
  const [number] = /\d{8}-\d{6}/.exec(text) ?? []
  if (number === undefined) throw new Error(`No receipt number in:\n${text}`)
  return number
}
