import type { PasswordRule } from '../../domain/password/password.ts'
import type { Duration } from '../../domain/time.ts'
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
