import type { Language } from '../../i18n/language.ts'
import type { ManualPageName } from '../../paths.ts'
import type { GuideFacts, GuidePage } from './guide.ts'
import { administratorPages } from './pages/administrator-pages.ts'
import { deskPages } from './pages/desk-pages.ts'
import { operatorPages } from './pages/operator-pages.ts'
import { ownPages } from './pages/own-pages.ts'
import { signInPages } from './pages/sign-in-pages.ts'
import type { PageBuilder } from './pages/worded.ts'

const builders: Record<ManualPageName, PageBuilder> = {
  ...signInPages,
  ...ownPages,
  ...administratorPages,
  ...deskPages,
  ...operatorPages,
}

/** A page of the manual in the reader's language, telling of the settings in force. */
export function guidePage(page: ManualPageName, language: Language, facts: GuideFacts): GuidePage {
  return builders[page](language, facts)
}
