import type { SignedInFrame } from '../../../ui/frame.ts'
import type { IssueFacts } from './issue-facts.ts'

export type IssuePartProps = {
  frame: SignedInFrame
  /** Of the case. */
  number: string
  facts: IssueFacts
}

/** What of issuing passwords stands on the page of a case: the targets, what may be done for each, and the forms. */
export function IssuePart(_: IssuePartProps) {
  return <section class="issue-part" />
}
