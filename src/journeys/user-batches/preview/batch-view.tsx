import type { Instant } from '../../../domain/time.ts'
import { searchString } from '../../../domain/users/search.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { paths } from '../../../paths.ts'
import type { BatchCounts } from '../../../store/user-batches/batches.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { BatchState } from '../state.ts'
import { batchStateTexts } from '../state-texts.ts'
import { batchTexts } from '../texts.ts'
import { uploadTexts } from '../upload/texts.ts'
import { batchSamples } from './batch-samples.ts'
import { LineList, type ListedLine } from './line-list.tsx'

/** Whoever was added has no password yet. */
const newcomers = paths.users(searchString({ standing: 'active', concerns: ['neverSignedIn'] }))

export const shownKinds = ['refused', 'stale', 'added', 'changed', 'warned', 'left'] as const
export type ShownKind = (typeof shownKinds)[number]

export type BatchProps = {
  frame: SignedInFrame
  id: string
  fileName: string
  createdAt: Instant
  effectiveAt: Instant | null
  endedAt: Instant | null
  state: BatchState
  counts: BatchCounts
  doneRows: number
  kind: ShownKind
  lines: readonly ListedLine[]
  /** The line behind which the next page begins; null on the last one. */
  next: number | null
  isFirst: boolean
  fault?: 'mustAgree' | 'late'
}

/** One file of users: what it would do line by line, the one confirmation, and what became of it. */
export function BatchView(props: BatchProps) {
  const { frame, id, state, counts, fault } = props
  const { language } = frame
  const t = batchTexts(language)
  const { tone, sentences } = toldOf(props)
  const isFaulty = fault !== undefined || tone === 'error'
  const isConfirmable = state === 'preview' && counts.refused === 0 && counts.added + counts.changed > 0
  return (
    <Page frame={frame} title={t.batchTitle} icon="menu" width="wide" hasErrors={isFaulty}>
      {fault !== undefined && (
        <Panel kind="error" language={language} id="errors">
          <p>{fault === 'mustAgree' ? <a href="#agree">{t.mustAgree}</a> : t.late}</p>
        </Panel>
      )}
      <Panel kind={tone} language={language}>
        <p>
          <strong lang="ja" class="anywhere">
            {props.fileName}
          </strong>{' '}
          {!(state === 'preview' && counts.refused > 0) && batchStateTexts(language).states[state]}
        </p>
        {sentences.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Panel>
      {isConfirmable && <Confirmation {...props} />}
      {state === 'preview' || state === 'waiting' || state === 'retrying' ? (
        <Form frame={frame} action={paths.userBatchAct(id, 'cancel')}>
          <Actions>
            <button type="submit" class="button">
              {t.cancel}
            </button>
          </Actions>
        </Form>
      ) : null}
      <Lines {...props} />
      <Actions>
        {tone === 'error' && (
          <ButtonLink href={paths.newUserBatch()} primary>
            {uploadTexts(language).toUpload}
          </ButtonLink>
        )}
        {state === 'applied' && counts.added > 0 && (
          <ButtonLink href={newcomers} primary>
            {t.toNewcomers}
          </ButtonLink>
        )}
        <ButtonLink href={paths.userBatchResult(id)}>{t.result}</ButtonLink>
        <ButtonLink href={paths.userBatches()}>{t.toList}</ButtonLink>
      </Actions>
    </Page>
  )
}

function toldOf(props: BatchProps): { tone: 'information' | 'error'; sentences: string[] } {
  const { frame, state, counts, doneRows, effectiveAt, endedAt } = props
  const { says } = batchStateTexts(frame.language)
  const when = (at: Instant | null) => (at === null ? '' : formatDateTime(at, frame.language))
  const all = counts.added + counts.changed
  switch (state) {
    case 'preview':
      if (counts.refused > 0) return { tone: 'error', sentences: [says.refused] }
      return { tone: 'information', sentences: [all === 0 ? says.nothingToDo : says.preview] }
    case 'waiting':
      return { tone: 'information', sentences: [says.waiting(when(effectiveAt))] }
    case 'applying':
      return {
        tone: 'information',
        sentences: [says.applying(String(doneRows), String(all)), says.refresh],
      }
    case 'retrying':
      return { tone: 'information', sentences: [says.retrying] }
    case 'applied':
      return { tone: 'information', sentences: [says.applied(when(endedAt))] }
    case 'cancelled':
      return { tone: 'information', sentences: [says.cancelled(when(endedAt))] }
    default:
      return { tone: 'error', sentences: [says[state]] }
  }
}

/** In words what will happen; warnings are agreed to here, where they can be seen below. */
function Confirmation({ frame, id, counts, effectiveAt, fault }: BatchProps) {
  const { language } = frame
  const t = batchTexts(language)
  return (
    <Form frame={frame} action={paths.userBatchAct(id, 'confirm')} class="card">
      <h2>{t.confirmHeading}</h2>
      <p>{t.confirmSays(String(counts.added), String(counts.changed))}</p>
      {effectiveAt !== null && (
        <p>{batchStateTexts(language).says.waiting(formatDateTime(effectiveAt, language))}</p>
      )}
      {counts.warned > 0 && (
        <p class="field">
          <label>
            <input
              type="checkbox"
              id="agree"
              name="agree"
              value="yes"
              aria-invalid={fault === 'mustAgree' ? 'true' : undefined}
              autofocus={fault === 'mustAgree'}
            />{' '}
            {t.agree(String(counts.warned))}
          </label>
        </p>
      )}
      <Actions>
        <SubmitButton>{t.confirm}</SubmitButton>
      </Actions>
    </Form>
  )
}

function Lines({ frame, id, state, counts, kind, lines, next, isFirst }: BatchProps) {
  const { language } = frame
  const t = batchTexts(language)
  const shown = shownKinds.filter((one) =>
    one === 'stale' ? state === 'stale' : counts[one] > 0 || one === kind,
  )
  const href = (one: ShownKind, after: number) =>
    paths.userBatch(id, `?${new URLSearchParams({ kind: one, after: String(after) })}`)
  return (
    <section class="menu-group" aria-labelledby="lines">
      <h2 id="lines">{t.lines}</h2>
      <nav aria-labelledby="lines">
        <ul class="choices">
          {shown.map((one) => (
            <li>
              <a class="button" href={href(one, 0)} aria-current={one === kind ? 'page' : undefined}>
                {t.kinds[one]}
                {one === 'stale' ? '' : ` ${t.count(String(counts[one]))}`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LineList language={language} lines={lines} />
      <Actions>
        {next !== null && <ButtonLink href={href(kind, next)}>{t.more}</ButtonLink>}
        {!isFirst && <ButtonLink href={href(kind, 0)}>{t.first}</ButtonLink>}
      </Actions>
    </section>
  )
}

export const batchGallery = batchSamples(BatchView)
