import type { Role } from '../domain/role.ts'
import type { Language } from '../i18n/language.ts'

/** The person signed in, as the header strip shows them (spec 4.0, L116). */
export type Account = {
  memberId: string
  memberName: string
  loginId: string
  userName: string
  role: Role
  roleName: string
}

/** What every page needs besides its own content. Plain values: no request, no clock. */
export type Frame = {
  language: Language
  /** The product mark, `TWX-21 PORTAL`. */
  serviceName: string
  copyright: string
  /**
   * This page in each language. Null: the chooser is a POST form for who is signed in, and is left out for others,
   * as where another look at the page would spend a link.
   */
  languageHref: Record<Language, string> | null
  /** Another language would lose what the page shows, so that the chooser is left out. */
  isInOneLanguage?: boolean
  /** Where the POST chooser leads back to; left out, the server decides. */
  returnTo?: string
  /** Goes into the hidden field `formKey` of every POST form. */
  formKey: string
  account: Account | null
  manualPath: string
  helpPath: string
  /** Manual and help open beside the page, because leaving it could be the end of what the reader is doing there. */
  guidesApart?: boolean
  /** The session is good for the page it stands on alone, and the menu would lead back to it (F7). */
  isLimited?: boolean
}

/** The frame of a page that only a signed-in person sees. */
export type SignedInFrame = Frame & { account: Account }
