import type { HelpDesk as HelpDeskSettings } from '../config/config.ts'
import type { Language } from '../i18n/language.ts'
import type { HelpDesk } from '../ui/parts.tsx'

/** The help desk's contacts in one language, as pages show them. */
export function helpDeskIn(
  { name, hours, closedDays, telephone, mail }: HelpDeskSettings,
  language: Language,
): HelpDesk {
  return { name: name[language], hours: hours[language], closedDays: closedDays[language], telephone, mail }
}
