import { TableWriter } from '../../csv/write-table.ts'
import type { Actor } from '../../domain/permission.ts'
import { formatTimestamp } from '../../i18n/date-time.ts'
import type { Language } from '../../i18n/language.ts'
import { type PartFilter, walkPart } from '../../store/audit-trail/member-part.ts'
import type { Db } from '../../store/database.ts'
import { noteAct } from '../../traces.ts'
import type { World } from '../../world.ts'
import { auditTrailTexts } from './texts.ts'
import type { TypedFilter } from './trail-filter.ts'
import { type LineChange, type TrailLine, toLine } from './trail-line.ts'

type Column = keyof ReturnType<typeof auditTrailTexts>['file']

/**
 * Everything the filter lets through as CSV, newest first, in pieces as they are taken. That it was taken out stands
 * in the trail before the first piece is given. `filter` is undefined where nobody could be found by it.
 */
export async function exportTrail(
  world: World,
  {
    actor,
    filter,
    typed,
    language,
  }: {
    actor: Actor & { readonly source: string }
    filter: PartFilter | undefined
    typed: TypedFilter
    language: Language
  },
): Promise<AsyncGenerator<Uint8Array>> {
  // A login ID only of a user there is: people type passwords into any field (LOG-04).
  const known = { ...typed, loginId: filter?.userId ? typed.loginId : '' }
  const asked = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''))
  await world.db.transaction().execute((tx) =>
    noteAct(tx, world, {
      at: world.now(),
      actor,
      action: 'audit-exported',
      target: { userId: null, memberId: actor.memberId },
      details: asked,
    }),
  )
  return writeTable(world.db, filter, language)
}

async function* writeTable(
  db: Db,
  filter: PartFilter | undefined,
  language: Language,
): AsyncGenerator<Uint8Array> {
  const { file } = auditTrailTexts(language)
  const columns = Object.keys(file) as Column[]
  const table = new TableWriter<string>(Object.values(file), 'utf-8')
  yield table.header()
  if (!filter) return
  for await (const events of walkPart(db, filter)) {
    const rows = events.map((event) => toCells(toLine(event, language), language))
    yield table.rows(
      rows.map((row) => Object.fromEntries(columns.map((column) => [file[column], row[column]]))),
    )
  }
}

function toCells(line: TrailLine, language: Language): Record<Column, string> {
  return {
    id: line.id,
    at: formatTimestamp(line.at),
    actorLoginId: line.actor?.loginId ?? '',
    actorName: line.actor?.name ?? '',
    actorRole: line.actorRole,
    action: line.action,
    targetLoginId: line.target?.loginId ?? '',
    targetName: line.target?.name ?? '',
    outcome: line.outcome,
    source: line.source,
    changes: line.changes.map((change) => inOneLine(change, language)).join('\n'),
  }
}

function inOneLine({ field, before, after }: LineChange, language: Language): string {
  const t = auditTrailTexts(language)
  return t.change(field, before ?? t.empty, after ?? t.empty)
}
