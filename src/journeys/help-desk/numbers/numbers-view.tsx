import { days, hours, minutes } from '../../../domain/time.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import type { DeskNumbers } from './count-numbers.ts'
import { NumbersTables } from './numbers-tables.tsx'
import { longestPeriod, type PeriodFault, type TypedPeriod } from './period.ts'
import { PeriodForm } from './period-form.tsx'
import { numbersTexts } from './texts.ts'

export type NumbersProps = {
  frame: SignedInFrame
  typed: TypedPeriod
  faults: readonly PeriodFault[]
  /** Null where the period is none. */
  numbers: DeskNumbers | null
}

/** 集計: how the help desk did in a period. */
export function NumbersView({ frame, typed, faults, numbers }: NumbersProps) {
  const { language } = frame
  const t = numbersTexts(language)
  const says = { ...t.period, tooLong: t.period.tooLong(String(longestPeriod)) }
  const errors = faults.map(({ field, code }) => ({ field, label: t.period[field], message: says[code] }))
  return (
    <Page frame={frame} title={t.title} icon="help" width="wide" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      <Panel kind="information" language={language}>
        <Points items={t.information} />
      </Panel>
      <PeriodForm language={language} typed={typed} errors={errors} />
      {numbers && (
        <>
          <NumbersTables language={language} numbers={numbers} />
          <Form frame={frame} action={paths.deskNumbersExport()} class="export">
            <input type="hidden" name="from" value={typed.from} />
            <input type="hidden" name="to" value={typed.to} />
            <p id="export-support">{t.exportSupport}</p>
            <button type="submit" class="button" aria-describedby="export-support">
              {t.export}
            </button>
          </Form>
        </>
      )}
      <Actions>
        <ButtonLink href={paths.menu()}>{words(language).back}</ButtonLink>
      </Actions>
    </Page>
  )
}

export const numbersGallery = gallery<NumbersProps>(NumbersView, ({ signedIn, crowded }) => {
  const first = Date.UTC(2026, 9, 31, 15)
  const cause = (asked: number, found: number) => ({ asked, found })
  const numbers: DeskNumbers = {
    received: Array.from({ length: 24 }, (_, day) => ({ at: first + days(day), count: (day * 5) % 13 })),
    total: 143,
    taken: { cases: 140, median: minutes(18), ninth: hours(2) + minutes(5) },
    closed: { cases: 131, median: hours(1) + minutes(12), ninth: hours(17) },
    causes: {
      ...{ mailMissing: cause(61, 70), mailWrong: cause(40, 31), locked: cause(22, 14) },
      ...{ administrator: cause(12, 12), other: cause(8, 4) },
    },
    outcomes: { issued: 104, solved: 12, declined: 3, unverified: 6, withdrawn: 4, noise: 2 },
    issues: { used: 96, superseded: 4, expired: 5, open: 3 },
    events: { calledBack: 88, callBackFailed: 4, codeRight: 21, codeWrong: 9, refused: 7 },
  }
  const no = { cases: 0, median: null, ninth: null }
  const nothing: DeskNumbers = {
    ...{ received: [{ at: first, count: 0 }], total: 0, taken: no, closed: no },
    causes: {
      ...{ mailMissing: cause(0, 0), mailWrong: cause(0, 0), locked: cause(0, 0) },
      ...{ administrator: cause(0, 0), other: cause(0, 0) },
    },
    outcomes: { issued: 0, solved: 0, declined: 0, unverified: 0, withdrawn: 0, noise: 0 },
    issues: { used: 0, superseded: 0, expired: 0, open: 0 },
    events: { calledBack: 0, callBackFailed: 0, codeRight: 0, codeWrong: 0, refused: 0 },
  }
  const typed = { from: '2026-11-01', to: '2026-11-24' }
  const year = Array.from({ length: 366 }, (_, day) => ({ at: first + days(day), count: 1000 * (day % 9) }))
  return {
    month: { frame: signedIn, typed, faults: [], numbers },
    nothing: { frame: signedIn, typed, faults: [], numbers: nothing },
    year: { frame: crowded, typed, faults: [], numbers: { ...numbers, received: year, total: 1_464_000 } },
    faulty: {
      ...{ frame: signedIn, typed: { from: '11月', to: '2027-12-31' }, numbers: null },
      faults: [
        { field: 'from', code: 'noDate' },
        { field: 'to', code: 'tooLong' },
      ],
    },
  }
})
