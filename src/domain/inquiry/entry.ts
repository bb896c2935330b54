import { type LoginId, parseLoginId } from '../login-id.ts'
import { type MailAddress, parseMailAddress } from '../mail-address.ts'
import { type MemberId, parseMemberId } from '../member-id.ts'
import { cleanTelephone, cleanText } from '../registered-data/clean-up.ts'
import { judgeTelephone, judgeText } from '../registered-data/judge.ts'
import { type InquiryTopic, longestInquiryText, mostTargets } from './inquiry.ts'
import { cleanInquiryText, isTooLong, readLoginIds } from './inquiry-text.ts'

/** The fields of an inquiry (S10), in the order they are asked for. */
export const inquiryFields = [
  'memberId',
  'memberName',
  'requesterLoginId',
  'requesterName',
  'telephone',
  'replyMail',
  'targets',
  'text',
] as const
export type InquiryField = (typeof inquiryFields)[number]
export type InquiryFaultCode =
  | 'empty'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'forbiddenCharacter'
  | 'malformed'
  | 'notTelephone'
/** `detail` is the limit that is broken, the character as `U+XXXX`, or the 対象ログインID that cannot be one. */
export type InquiryFault = { readonly code: InquiryFaultCode; readonly detail?: string }
export type InquiryFaults = Partial<Record<InquiryField, InquiryFault>>
export type TypedInquiry = Readonly<Record<InquiryField, string>>

/** An inquiry as it is kept: as typed, cleaned up and bounded. That any of it exists is not said. */
export interface Inquiry {
  readonly topic: InquiryTopic
  readonly memberId: MemberId
  readonly memberName: string
  readonly requesterLoginId: LoginId
  readonly requesterName: string
  /** '' only where the help desk registers what came by mail. */
  readonly telephone: string
  /** Null only where the help desk registers what came by telephone. */
  readonly replyMail: MailAddress | null
  /** For the topic `administrator` the requester alone; may be empty for `other`. */
  readonly targets: readonly LoginId[]
  readonly text: string
}

export const longestMemberName = 200
export const longestRequesterName = 100

/**
 * Reads an inquiry as people type it (spec 10.2, 10.3): width and spaces are understood, all mistakes are found at
 * once. `byDesk`: the help desk registers it, and need not know a telephone number or an address to reply to.
 */
export function readInquiry(
  topic: InquiryTopic,
  typed: TypedInquiry,
  { byDesk = false }: { byDesk?: boolean } = {},
): { ok: true; inquiry: Inquiry } | { ok: false; faults: InquiryFaults } {
  const faults: InquiryFaults = {}
  const fault = (field: InquiryField, found: InquiryFault | undefined) => {
    if (found) faults[field] = found
  }
  const memberId = parseMemberId(typed.memberId)
  if (!memberId.ok) fault('memberId', { code: memberId.code })
  const requesterLoginId = parseLoginId(typed.requesterLoginId)
  if (!requesterLoginId.ok) fault('requesterLoginId', { code: requesterLoginId.code })

  const memberName = cleanText(typed.memberName)
  fault('memberName', judgeName(memberName, longestMemberName))
  const requesterName = cleanText(typed.requesterName)
  fault('requesterName', judgeName(requesterName, longestRequesterName))

  const telephone = cleanTelephone(typed.telephone)
  if (telephone !== '') fault('telephone', judgeTelephone(telephone) as InquiryFault | undefined)
  else if (!byDesk) fault('telephone', { code: 'empty' })
  const mail = parseMailAddress(typed.replyMail)
  if (!mail.ok && !(byDesk && mail.code === 'empty')) fault('replyMail', { code: mail.code })

  const named = readTargets(topic, typed, requesterLoginId.ok ? requesterLoginId.value : undefined)
  fault('targets', named.fault)
  const text = cleanInquiryText(typed.text)
  fault('text', judgeInquiryText(topic, text))

  if (Object.keys(faults).length > 0 || !memberId.ok || !requesterLoginId.ok) return { ok: false, faults }
  const inquiry: Inquiry = {
    topic,
    memberId: memberId.value,
    memberName,
    requesterLoginId: requesterLoginId.value,
    requesterName,
    telephone,
    replyMail: mail.ok ? mail.value : null,
    targets: named.targets,
    text,
  }
  return { ok: true, inquiry }
}

function judgeName(name: string, longest: number): InquiryFault | undefined {
  return name === '' ? { code: 'empty' } : (judgeText(name, longest) as InquiryFault | undefined)
}

/** An administrator who cannot log in asks for themselves; whoever asks about something else may name nobody. */
function readTargets(
  topic: InquiryTopic,
  typed: TypedInquiry,
  requester: LoginId | undefined,
): { targets: readonly LoginId[]; fault?: InquiryFault | undefined } {
  if (topic === 'administrator') return { targets: requester === undefined ? [] : [requester] }
  const { loginIds, wrong } = readLoginIds(typed.targets)
  if (wrong !== undefined) return { targets: [], fault: { code: 'malformed', detail: wrong } }
  if (loginIds.length > mostTargets)
    return { targets: [], fault: { code: 'tooMany', detail: String(mostTargets) } }
  const isMissing = loginIds.length === 0 && topic !== 'other'
  return { targets: loginIds, fault: isMissing ? { code: 'empty' } : undefined }
}

function judgeInquiryText(topic: InquiryTopic, text: string): InquiryFault | undefined {
  if (text === '') return topic === 'other' ? { code: 'empty' } : undefined
  return isTooLong(text) ? { code: 'tooLong', detail: String(longestInquiryText) } : undefined
}
