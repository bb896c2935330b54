import type { Instant } from '../../domain/time.ts'
import { auditTexts } from '../../i18n/audit-texts.ts'
import type { Language } from '../../i18n/language.ts'
import { roleNames } from '../../i18n/role-names.ts'
import type { PartEvent } from '../../store/audit-trail/member-part.ts'
import { languageNames } from '../../ui/texts.ts'
import { auditTrailTexts } from './texts.ts'

/** One record in the words of its reader. Names and values of changes are as registered, mostly Japanese. */
export interface TrailLine {
  id: string
  at: Instant
  /** Null where nobody was signed in, or it was somebody outside of the member. */
  actor: Person | null
  actorRole: string
  action: string
  target: Person | null
  /** The actor did it to themselves. */
  isOwn: boolean
  outcome: string
  source: string
  changes: LineChange[]
}

export interface Person {
  loginId: string
  name: string
}

export interface LineChange {
  field: string
  /** Null for an empty field. */
  before: string | null
  after: string | null
}

export function toLine(event: PartEvent, language: Language): TrailLine {
  const words = auditTexts(language)
  const t = auditTrailTexts(language)
  const { actorFamilyName, actorGivenName, targetFamilyName, targetGivenName } = event
  const actor = toPerson(event.actorLoginId, actorFamilyName, actorGivenName)
  const target = toPerson(event.targetLoginId, targetFamilyName, targetGivenName)
  return {
    id: event.id,
    at: event.at,
    actor,
    actorRole: wordOf(roleNames(language), event.actorRole) ?? t.nobody,
    action: wordOf(words.actions, event.action) ?? event.action,
    target,
    isOwn: actor !== null && actor.loginId === target?.loginId,
    outcome: wordOf(words.outcomes, event.outcome) ?? event.outcome,
    source: event.source === 'command' || event.source === 'demo' ? t.operation : event.source,
    changes: changesOf(event.details).map(({ field, before, after }) => ({
      field: wordOf(words.fields, field) ?? field,
      before: valueInWords(field, before, language),
      after: valueInWords(field, after, language),
    })),
  }
}

function toPerson(loginId: string | null, family: string | null, given: string | null): Person | null {
  return loginId === null ? null : { loginId, name: `${family ?? ''} ${given ?? ''}`.trim() }
}

/** What was written by an older or newer version may have no word here; it is then shown as it stands. */
function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}

function changesOf(details: string): { field: string; before: string; after: string }[] {
  const { changes = {} } = JSON.parse(details) as {
    changes?: Record<string, { before: string; after: string }>
  }
  return Object.entries(changes).map(([field, { before, after }]) => ({ field, before, after }))
}

/** Coded values in words. */
function valueInWords(field: string, value: string, language: Language): string | null {
  if (value === '') return null
  const coded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: roleNames(language),
    language: languageNames,
    standing: auditTrailTexts(language).standings,
  }
  const words = Object.hasOwn(coded, field) ? coded[field] : undefined
  return (words && wordOf(words, value)) ?? value
}
