import type { LetterKind } from '../../store/outbox/outbox.ts'
import type { Kind } from './letter-kinds.ts'

type InquiryLetter = Extract<LetterKind, 'inquiry-received' | 'inquiry-closed'>

/** M8: what whoever asked is told of their inquiry. */
export const inquiryLetters = {} as Readonly<Record<InquiryLetter, Kind>>
