import type { PasswordRule } from '../../domain/password/password.ts'
import type { Role } from '../../domain/role.ts'
import type { Duration } from '../../domain/time.ts'
import type { GuidePart } from '../../paths.ts'
import type { PictureName } from './pictures/manifest.ts'

/** What the manual tells of the settings in force. */
export type GuideFacts = {
  serviceName: string
  /** The sender of every mail, as a mail program shows it. */
  sender: string
  /** How long a mailed link holds. */
  lifetime: Duration
  access: 'proof' | 'visit'
  rule: PasswordRule
  /** After how long without use a session ends. */
  idle: Duration
}

/** Whom each part is for. A clerk who cannot log in may well be the member's administrator. */
const readersOf: Record<GuidePart, readonly (Role | 'anybody')[]> = {
  everybody: ['anybody', 'personInCharge', 'participantAdministrator', 'helpDesk', 'operator'],
  administrator: ['anybody', 'participantAdministrator', 'helpDesk', 'operator'],
  helpDesk: ['helpDesk', 'operator'],
  operator: ['operator'],
}

/** Whether a part of the guides is for a reader of this role; without one nobody is signed in. */
export function isFor(part: GuidePart, role: Role | undefined): boolean {
  return readersOf[part].includes(role ?? 'anybody')
}

/** One thing to do, with the screen it is done on. */
export type Step = { text: string; notes?: readonly string[]; picture?: PictureName }

export type GuideLink = { href: string; label: string }

/** What a word on a screen or a column of a file means; `isJapanese` where it is so in every language. */
export type Meaning = { label: string; meaning: string; isJapanese?: boolean }

export type Section = {
  heading: string
  lead?: string
  steps?: readonly Step[]
  points?: readonly string[]
  meanings?: readonly Meaning[]
  links?: readonly GuideLink[]
}

export type GuidePage = { title: string; about: string; sections: readonly Section[] }
