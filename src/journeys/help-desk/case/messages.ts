/** What the page of a case can say was done last: the code in its address. */
export const caseMessages = [
  'taken',
  'released',
  'noted',
  'registered',
  'repeated',
  'calledBack',
  'callBackFailed',
  'codeSent',
  'codeRight',
  'asked',
  'handed',
  'handedAndAsked',
  'approved',
  'declined',
  'closed',
] as const
export type CaseMessage = (typeof caseMessages)[number]

export function isCaseMessage(text: string): text is CaseMessage {
  return caseMessages.some((one) => one === text)
}
