import { type Action, type Actor, can } from '../../domain/permission.ts'
import type { Language } from '../../i18n/language.ts'
import { words } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import type { MenuEntry } from './menu-view.tsx'
import { menuTexts } from './texts.ts'

type Group = 'ownAccount' | 'administration' | 'helpDesk' | 'members'

/** Every entry of the menu, with the act that opens it (spec S6). */
const entries = [
  { group: 'ownAccount', name: 'ownRecord', action: 'readOwnRecord', href: paths.ownRecord() },
  { group: 'ownAccount', name: 'ownPassword', action: 'changeOwnPassword', href: paths.ownPassword() },
  { group: 'ownAccount', name: 'ownSessions', action: 'endOwnSessions', href: paths.ownSessions() },
  { group: 'ownAccount', name: 'endOfUse', action: 'requestEndOfUse', href: paths.endOfUse() },
  { group: 'administration', name: 'users', action: 'searchUsers', href: paths.users() },
  { group: 'administration', name: 'userBatches', action: 'importUsers', href: paths.userBatches() },
  { group: 'administration', name: 'auditTrail', action: 'readAudit', href: paths.auditTrail() },
  { group: 'helpDesk', name: 'cases', action: 'workCases', href: paths.cases() },
  { group: 'helpDesk', name: 'newCase', action: 'registerInquiry', href: paths.newCase() },
  { group: 'helpDesk', name: 'deskNumbers', action: 'readDeskNumbers', href: paths.deskNumbers() },
  { group: 'members', name: 'members', action: 'searchMembers', href: paths.members() },
] as const satisfies readonly { group: Group; name: string; action: Action; href: string }[]

export type EntryName = (typeof entries)[number]['name']

/** What this person may open, of the pages that the portal serves. */
export function entriesFor(
  actor: Actor,
  language: Language,
  isServed: (path: string) => boolean,
): MenuEntry[] {
  const t = menuTexts(language)
  const word = words(language)
  const groups: Record<Group, string> = {
    ownAccount: word.ownAccount,
    administration: word.administration,
    helpDesk: word.helpDesk,
    members: t.entries.members,
  }
  return entries
    .filter(({ action, href }) => can(actor, action) && isServed(href))
    .map(({ group, name, href }) => ({
      group: groups[group],
      label: t.entries[name],
      note: name === 'endOfUse' ? undefined : t.notes[name],
      href,
    }))
}
