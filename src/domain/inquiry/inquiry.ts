/** Why somebody cannot get in; asked first, so that the form asks only what it needs (S10). */
export const inquiryTopics = ['mailMissing', 'mailWrong', 'locked', 'administrator', 'other'] as const
export type InquiryTopic = (typeof inquiryTopics)[number]

/** How an inquiry came in (manual L26: Web form, mail or telephone). */
export const inquiryChannels = ['form', 'telephone', 'mail'] as const
export type InquiryChannel = (typeof inquiryChannels)[number]

/** How a case ended, as the help desk says on closing it. */
export const caseOutcomes = ['issued', 'solved', 'declined', 'unverified', 'withdrawn', 'noise'] as const
export type CaseOutcome = (typeof caseOutcomes)[number]

/** How far a case is, and all that whoever asked is ever told of it. */
export const caseStages = ['received', 'checking', 'done'] as const
export type CaseStage = (typeof caseStages)[number]

/** How a caller was found to be the administrator they say they are. */
export const verificationMeans = ['callBack', 'code'] as const
export type VerificationMeans = (typeof verificationMeans)[number]

/** How an issued password reaches the person: read out, printed, or by mail to the verified administrator. */
export const handOvers = ['reading', 'letter', 'mail'] as const
export type HandOver = (typeof handOvers)[number]

/** 対象ログインID in one inquiry, at most. */
export const mostTargets = 20
/** Code points of the free text of an inquiry or of a note; what is longer is refused with a message. */
export const longestInquiryText = 2000

export function isInquiryTopic(text: string): text is InquiryTopic {
  return inquiryTopics.some((one) => one === text)
}

export function isCaseOutcome(text: string): text is CaseOutcome {
  return caseOutcomes.some((one) => one === text)
}

export function isHandOver(text: string): text is HandOver {
  return handOvers.some((one) => one === text)
}
