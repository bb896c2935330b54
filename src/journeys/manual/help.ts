import type { Language } from '../../i18n/language.ts'
import { words } from '../../i18n/words.ts'
import { type HelpScreen, type ManualPageName, paths } from '../../paths.ts'
import type { GuideLink } from './guide.ts'
import { batchHelpTexts } from './help-texts/batch-texts.ts'
import { deskHelpTexts } from './help-texts/desk-texts.ts'
import { entryHelpTexts } from './help-texts/entry-texts.ts'
import { inquiryHelpTexts } from './help-texts/inquiry-texts.ts'
import { mailChangeHelpTexts } from './help-texts/mail-change-texts.ts'
import { menuHelpTexts } from './help-texts/menu-texts.ts'
import { operatorHelpTexts } from './help-texts/operator-texts.ts'
import { ownHelpTexts } from './help-texts/own-texts.ts'
import { resetHelpTexts } from './help-texts/reset-texts.ts'
import { userHelpTexts } from './help-texts/user-texts.ts'
import { noMailPageTexts } from './texts/no-mail-texts.ts'
import { manualTexts } from './texts.ts'

export type HelpPage = {
  title: string
  /** What the screen is for. */
  about: string
  fields: readonly { label: string; meaning: string }[]
  causes: readonly string[]
  next: readonly string[]
  links: readonly GuideLink[]
  /** Where the manual shows the screen with pictures. */
  manualPage: ManualPageName
}

type ScreenTexts = {
  title: string
  about: string
  fields?: Readonly<Record<string, string>>
  causes: readonly string[]
  next: readonly string[]
}

const shownIn: Record<HelpScreen, ManualPageName> = {
  login: 'login',
  request: 'request',
  requested: 'mail',
  reset: 'password',
  choose: 'password',
  'dead-link': 'dead-link',
  inquiry: 'inquiry',
  'inquiry-status': 'inquiry',
  'first-password': 'first-login',
  'first-mail': 'first-login',
  menu: 'menu',
  'own-record': 'record',
  'mail-change': 'mail-change',
  'mail-confirmation': 'mail-change',
  'mail-objection': 'mail-change',
  'own-password': 'own-password',
  sessions: 'sessions',
  'end-of-use': 'end-of-use',
  users: 'user-search',
  'users-export': 'user-search',
  user: 'user-record',
  'user-act': 'user-acts',
  'issued-password': 'issue-password',
  'csv-files': 'csv-import',
  'csv-upload': 'csv-file',
  'csv-preview': 'csv-import',
  'audit-trail': 'audit-trail',
  cases: 'desk-queue',
  'new-case': 'desk-register',
  case: 'desk-verify',
  'case-target': 'desk-issue',
  'issued-by-desk': 'desk-issue',
  'desk-numbers': 'desk-numbers',
  members: 'members',
  'member-add': 'members',
  member: 'members',
  'member-suspension': 'members',
  invitation: 'invite',
}

/** The help of one screen in the reader's language. */
export function helpPage(screen: HelpScreen, language: Language): HelpPage {
  const all: Record<HelpScreen, ScreenTexts> = {
    ...entryHelpTexts(language),
    ...resetHelpTexts(language),
    ...inquiryHelpTexts(language),
    ...menuHelpTexts(language),
    ...ownHelpTexts(language),
    ...mailChangeHelpTexts(language),
    ...userHelpTexts(language),
    ...batchHelpTexts(language),
    ...deskHelpTexts(language),
    ...operatorHelpTexts(language),
  }
  const word: Readonly<Record<string, string>> = words(language)
  const { fields = {}, ...page } = all[screen]
  return {
    ...page,
    fields: Object.entries(fields).map(([name, meaning]) => ({ label: word[name] ?? name, meaning })),
    links: linksOf(screen, language),
    manualPage: shownIn[screen],
  }
}

function linksOf(screen: HelpScreen, language: Language): GuideLink[] {
  const toRequest = { href: paths.resetRequest(), label: manualTexts(language).toRequest }
  const noMail = { href: paths.manualPage('no-mail'), label: noMailPageTexts(language).title }
  switch (screen) {
    case 'login':
    case 'dead-link':
    case 'own-password':
    case 'mail-objection':
      return [toRequest]
    case 'request':
      return [noMail]
    case 'requested':
      return [toRequest, noMail]
    default:
      return []
  }
}
