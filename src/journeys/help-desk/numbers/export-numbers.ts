import { TableWriter } from '../../../csv/write-table.ts'
import { caseOutcomes, inquiryTopics } from '../../../domain/inquiry/inquiry.ts'
import { minutes } from '../../../domain/time.ts'
import { formatTimestamp } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../i18n/language.ts'
import type { Span } from '../../../store/inquiries/numbers.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'
import { countNumbers, type DeskNumbers, type Waits } from './count-numbers.ts'
import type { TypedPeriod } from './period.ts'
import { numbersTexts } from './texts.ts'

type Line = readonly [part: string, item: string, value: number | string, unit: string]

/**
 * The numbers of a period as CSV, one number a line, cases received day by day. That they were taken out stands in the
 * audit trail first. No person and nothing that was typed is in them.
 */
export async function exportNumbers(
  world: World,
  { actor, typed, span, language }: { actor: ActorHere; typed: TypedPeriod; span: Span; language: Language },
): Promise<AsyncGenerator<Uint8Array>> {
  const now = world.now()
  await world.db.transaction().execute((tx) =>
    noteAct(tx, world, {
      at: now,
      actor,
      action: 'cases-exported',
      target: { userId: null, memberId: null },
      details: { from: typed.from, to: typed.to },
    }),
  )
  return write(await countNumbers(world, span, now), typed, language)
}

async function* write(
  numbers: DeskNumbers,
  typed: TypedPeriod,
  language: Language,
): AsyncGenerator<Uint8Array> {
  const { columns } = numbersTexts(language).file
  const table = new TableWriter<string>(Object.values(columns), 'utf-8')
  yield table.header()
  yield table.rows(
    linesOf(numbers, typed, language).map(([part, item, value, unit]) => ({
      [columns.part]: part,
      [columns.item]: item,
      [columns.value]: String(value),
      [columns.unit]: unit,
    })),
  )
}

function linesOf(numbers: DeskNumbers, typed: TypedPeriod, language: Language): Line[] {
  const t = numbersTexts(language)
  const { file, period, issues, events } = t
  const word = inquiryWords(language)
  const { cases, times } = file.units
  const verified = numbers.events.calledBack + numbers.events.codeRight
  const failed = numbers.events.callBackFailed + numbers.events.codeWrong
  return [
    [file.period, period.from, typed.from, ''],
    [file.period, period.to, typed.to, ''],
    ...numbers.received.map(
      ({ at, count }): Line => [t.received.byDay, formatTimestamp(at).slice(0, 10), count, cases],
    ),
    ...waitLines(t.waits.taken, numbers.taken, language),
    ...waitLines(t.waits.closed, numbers.closed, language),
    ...inquiryTopics.flatMap((topic): Line[] => [
      [file.asked, word.topics[topic], numbers.causes[topic].asked, cases],
      [file.found, word.topics[topic], numbers.causes[topic].found, cases],
    ]),
    ...caseOutcomes.map(
      (outcome): Line => [t.outcomes.caption, word.outcomes[outcome], numbers.outcomes[outcome], cases],
    ),
    ...(['used', 'superseded', 'expired', 'open'] as const).map(
      (one): Line => [issues.caption, issues.standings[one], numbers.issues[one], cases],
    ),
    [events.caption, events.passed, verified, times],
    [events.caption, events.failed, failed, times],
    [events.caption, events.refused, numbers.events.refused, times],
  ]
}

/** In whole minutes, empty where there is none: a spreadsheet reckons with them. */
function waitLines(what: string, { cases, median, ninth }: Waits, language: Language): Line[] {
  const { waits, file } = numbersTexts(language)
  const whole = (wait: number | null) => (wait === null ? '' : Math.floor(wait / minutes(1)))
  return [
    [waits.caption, what, cases, file.units.cases],
    [waits.caption, file.medianUntil(what), whole(median), file.units.minutes],
    [waits.caption, file.ninthUntil(what), whole(ninth), file.units.minutes],
  ]
}
