import type { Instant } from '../../domain/time.ts'
import { words } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink, Form } from '../../ui/form.tsx'
import type { SignedInFrame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../ui/panel.tsx'
import { FilterForm } from './filter-form.tsx'
import { auditTrailTexts } from './texts.ts'
import type { FilterFault, TypedFilter } from './trail-filter.ts'
import type { TrailLine } from './trail-line.ts'
import { TrailRows } from './trail-rows.tsx'
import { trailSample } from './trail-sample.ts'

export type AuditTrailProps = {
  frame: SignedInFrame
  typed: TypedFilter
  faults: readonly FilterFault[]
  /** Newest first. */
  lines: readonly TrailLine[]
  /** The page that goes on where this one ends, and how far back this one looked; null at the end. */
  older: { href: string; at: Instant } | null
  isNewest: boolean
}

/** 【操作履歴】: the member's part of the audit trail, for the member's administrator. */
export function AuditTrailView({ frame, typed, faults, lines, older, isNewest }: AuditTrailProps) {
  const { language } = frame
  const t = auditTrailTexts(language)
  const errors = faults.map(({ field, code }) => ({
    field,
    label: t.filter[field],
    message: t.filter[code],
  }))
  return (
    <Page frame={frame} title={t.title} icon="clock" width="wide" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Panel kind="information" language={language}>
        <Points items={t.information} />
      </Panel>
      <FilterForm language={language} typed={typed} errors={errors} />
      {errors.length === 0 && <TrailRows language={language} lines={lines} older={older} />}
      <Actions>
        {older && <ButtonLink href={older.href}>{t.older}</ButtonLink>}
        {!isNewest && <ButtonLink href={paths.auditTrail()}>{t.newest}</ButtonLink>}
        <ButtonLink href={paths.menu()}>{words(language).back}</ButtonLink>
      </Actions>
      {errors.length === 0 && (
        <Form frame={frame} action={paths.auditExport()} class="export">
          {Object.entries(typed).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <p id="export-support">{t.exportSupport}</p>
          <button type="submit" class="button" aria-describedby="export-support">
            {t.export}
          </button>
        </Form>
      )}
    </Page>
  )
}

export const auditTrailGallery = gallery<AuditTrailProps>(
  AuditTrailView,
  ({ language, signedIn, crowded }) => {
    const typed: TypedFilter = { from: '', to: '', loginId: '', action: '' }
    const filtered = { from: '2026-11-01', to: '2026-11-22', loginId: 'WR012575', action: 'sign-in' }
    const { lines, long, at } = trailSample(language)
    const page = { frame: signedIn, typed, faults: [], isNewest: true }
    const older = { href: paths.auditTrail('?before=1.x'), at }
    return {
      newest: { ...page, lines, older },
      filtered: { ...page, typed: filtered, lines: lines.slice(0, 1), older: null, isNewest: false },
      nothing: { ...page, typed: filtered, lines: [], older: null },
      nothingYet: { ...page, typed: filtered, lines: [], older },
      faulty: {
        ...page,
        typed: { ...typed, from: '11月', to: '2026-02-30' },
        faults: [
          { field: 'from', code: 'noDate' },
          { field: 'to', code: 'noDate' },
        ],
        lines: [],
        older: null,
      },
      long: { ...page, frame: crowded, lines: long, older },
    }
  },
)
