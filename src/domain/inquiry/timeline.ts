/** What the timeline of a case tells. A new kind needs its name here and its words in journeys/help-desk. */
export const caseEventKinds = [
  'received',
  'repeated',
  'taken',
  'released',
  'noted',
  'calledBack',
  'callBackFailed',
  'codeSent',
  'codeRight',
  'codeWrong',
  'viewed',
  'approvalAsked',
  'approved',
  'declined',
  'issued',
  'refused',
  'closed',
] as const
export type CaseEventKind = (typeof caseEventKinds)[number]
