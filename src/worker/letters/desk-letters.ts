import type { LetterKind } from '../../store/outbox/outbox.ts'
import { caseLetters } from './case-letters.ts'
import { issueLetters } from './issue-letters.ts'
import type { Kind } from './letter-kinds.ts'

type DeskLetter = Extract<
  LetterKind,
  'caller-code' | 'case-closed' | 'password-issued-by-desk' | 'password-handed'
>

/** What the help desk's work on a case says to an administrator and to the person concerned. */
export const deskLetters: Readonly<Record<DeskLetter, Kind>> = { ...caseLetters, ...issueLetters }
