import { hours, type Instant, minutes } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { isNewestFirst, type QueuePlace } from '../../../store/inquiries/queue.ts'
import { ButtonLink } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type AskedCases, caseListPath, toSearch } from './asked-cases.ts'
import type { CaseLine } from './case-line.ts'
import { CaseTable } from './case-table.tsx'
import { Filters, SearchForm } from './filters.tsx'
import { queueTexts } from './texts.ts'

/** Counted no further: nobody works through more, and a flood must not make the page slow. */
export const mostCounted = 1001

export type DeskNow = {
  /** When it next works; null while it does. */
  opensAt: Instant | null
  /** Cases nobody has taken, at most `mostCounted`. */
  waiting: number
}

export type QueueProps = {
  frame: SignedInFrame
  asked: AskedCases
  desk: DeskNow
  lines: readonly CaseLine[]
  /** Where the next page begins; null at the end. */
  next: QueuePlace | null
  /** The next page may have more of what is sought: this one looked no further. */
  isCutShort: boolean
  isFirst: boolean
}

/** S11 問合せ一覧. */
export function QueueView({ frame, asked, desk, lines, next, isCutShort, isFirst }: QueueProps) {
  const { language } = frame
  const t = queueTexts(language)
  const isPlain = caseListPath(asked) === caseListPath({})
  return (
    <Page frame={frame} title={t.title} icon="help" width="wide">
      <DeskLine language={language} desk={desk} />
      <SearchForm language={language} asked={asked} />
      <Filters language={language} asked={asked} />
      {lines.length === 0 ? (
        <Panel kind="information" language={language}>
          <p>{isPlain ? t.nothingOpen : isCutShort ? t.noneYet : t.none}</p>
        </Panel>
      ) : (
        <div class="result">
          <p class="soft">{isNewestFirst(toSearch(asked)) ? t.newestFirst : t.oldestFirst}</p>
          <CaseTable language={language} lines={lines} />
        </div>
      )}
      {isCutShort && next && <p>{t.lookedUntil(formatDateTime(next.at, language))}</p>}
      <nav class="actions" aria-label={t.pages}>
        {next && (
          <a class="button" rel="next" href={caseListPath(asked, next)}>
            {isCutShort ? t.lookFurther : t.further}
          </a>
        )}
        {!isFirst && <ButtonLink href={caseListPath(asked)}>{t.first}</ButtonLink>}
        <ButtonLink href={paths.newCase()}>{t.register}</ButtonLink>
      </nav>
    </Page>
  )
}

function DeskLine({ language, desk }: { language: Language; desk: DeskNow }) {
  const t = queueTexts(language)
  return (
    <p class="desk-now">
      <strong>{desk.opensAt === null ? t.open : t.closed(formatDateTime(desk.opensAt, language))}</strong>{' '}
      <span>{t.waiting(countOf(desk.waiting, language))}</span>
    </p>
  )
}

function countOf(waiting: number, language: Language): string {
  const t = queueTexts(language)
  const isMore = waiting >= mostCounted
  const shown = (isMore ? mostCounted - 1 : waiting).toLocaleString('en-US')
  return isMore ? t.orMore(shown) : t.cases(shown)
}

export const queueGallery = gallery<QueueProps>(QueueView, ({ signedIn, crowded }) => {
  const at = Date.UTC(2026, 10, 23, 23, 58)
  const asked: AskedCases = { state: 'open', whose: 'all', isKnownOnly: false, sought: '' }
  const line: CaseLine = {
    ...{ id: 'i1', number: '20261124-048213', receivedAt: at, channel: 'form', topic: 'mailMissing' },
    ...{ memberId: 'EJUUB99001YSD001', memberName: '株式会社 テスト・企業01 大森営業所' },
    ...{ requesterLoginId: 'WR012574', requesterName: '大森 そうた', targets: 1, repeats: 0, isKnown: true },
    ...{ assigneeId: null, assigneeFamilyName: null, assigneeGivenName: null },
    ...{ askedApprovalAt: null, closedAt: null, waited: minutes(12), isOverdue: false, isYours: false },
  }
  const other = { assigneeId: 'u2', assigneeFamilyName: '黒川', assigneeGivenName: '渚' }
  const lines: CaseLine[] = [
    { ...line, repeats: 3, waited: hours(9) + minutes(5), isOverdue: true },
    { ...line, ...other, id: 'i2', isYours: true, channel: 'telephone', topic: 'locked', isKnown: false },
    { ...line, ...other, id: 'i3', askedApprovalAt: at, topic: 'administrator', targets: 20 },
  ]
  const long: CaseLine = {
    ...{ ...line, ...other, id: 'i4', memberId: 'W'.repeat(32), memberName: '長'.repeat(200) },
    ...{ requesterLoginId: 'W'.repeat(32), requesterName: '名'.repeat(100), repeats: 9999, isOverdue: true },
    ...{ assigneeFamilyName: '長'.repeat(50), assigneeGivenName: '名'.repeat(50), waited: hours(12_345) },
  }
  const desk = { opensAt: null, waiting: 12 }
  const page = { frame: signedIn, asked, desk, lines, next: null, isCutShort: false, isFirst: true }
  const closed: AskedCases = { ...asked, state: 'closed', whose: 'mine', isKnownOnly: true }
  return {
    open: page,
    calm: { ...page, desk: { opensAt: null, waiting: 0 }, lines: [] },
    flooded: {
      ...{ ...page, desk: { opensAt: at, waiting: mostCounted }, frame: crowded },
      ...{ lines: [long, ...lines], next: { at, id: 'i4' }, isFirst: false },
    },
    closed: {
      ...page,
      asked: closed,
      lines: lines.map((one) => ({ ...one, closedAt: at, isOverdue: false })),
    },
    sought: { ...page, asked: { ...asked, state: 'any', sought: 'ｵｵﾓﾘ' }, lines: [line] },
    notYet: {
      ...{ ...page, asked: { ...asked, state: 'any', sought: 'zzz' }, lines: [] },
      ...{ next: { at, id: 'i9' }, isCutShort: true },
    },
    notFound: { ...page, asked: { ...closed, sought: 'WR9' }, lines: [] },
  }
})
