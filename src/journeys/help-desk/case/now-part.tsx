import type { Instant } from '../../../domain/time.ts'
import { formatDateTime, formatHours } from '../../../i18n/date-time.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { Steps } from '../../../ui/parts.tsx'
import { Fact } from './asked/asked.tsx'
import type { NextStep } from './asked/case-findings.ts'
import { caseTexts } from './texts.ts'

export type NowPartProps = {
  frame: SignedInFrame
  number: string
  step: NextStep
  assignee: { loginId: string; name: string } | null
  isYours: boolean
  receivedAt: Instant
  /** Open hours of the desk that it has waited, to its end or until now. */
  waited: number
  dueAt: Instant
  isOverdue: boolean
}

const places: Record<NextStep, number> = {
  take: 0,
  takeOver: 0,
  verify: 1,
  issue: 2,
  wait: 2,
  approve: 2,
  close: 3,
  closed: 4,
}
const anchors: Partial<Record<NextStep, string>> = {
  verify: '#verify',
  issue: '#issue',
  approve: '#issue',
  close: '#close',
}

/** What there is to do now, before all else, and how long the requester has waited. */
export function NowPart(props: NowPartProps) {
  const { frame, number, step, assignee, isYours } = props
  const { language } = frame
  const t = caseTexts(language)
  const anchor = anchors[step]
  return (
    <section class="card case-part case-now">
      <Steps language={language} labels={t.labels} current={places[step]} />
      <div class="case-next">
        {step !== 'closed' && <p class="soft">{t.now}</p>}
        <h2>{t.steps[step].name}</h2>
        <p>{t.steps[step].says}</p>
      </div>
      {(step === 'take' || step === 'takeOver') && (
        <Form frame={frame} action={paths.caseForm(number, 'take')}>
          <Actions>
            <SubmitButton>{t.steps[step].name}</SubmitButton>
          </Actions>
        </Form>
      )}
      {anchor !== undefined && (
        <Actions>
          <ButtonLink href={anchor} primary>
            {t.ways[step]}
          </ButtonLink>
        </Actions>
      )}
      <dl class="case-facts">
        <Fact label={t.received}>{formatDateTime(props.receivedAt, language)}</Fact>
        <Fact label={t.waiting}>
          {formatHours(props.waited, language)}
          {step !== 'closed' &&
            (props.isOverdue ? (
              <span class="verdict bad">{t.overdue}</span>
            ) : (
              <small>{t.due(formatDateTime(props.dueAt, language))}</small>
            ))}
        </Fact>
      </dl>
      {isYours ? (
        <Form frame={frame} action={paths.caseForm(number, 'release')} class="yours">
          <p>{t.yours}</p>
          <button type="submit" class="button">
            {t.release}
          </button>
        </Form>
      ) : (
        assignee && (
          <p>
            {t.takeOverOf(assignee.loginId)} <span lang="ja">{assignee.name}</span>
          </p>
        )
      )}
    </section>
  )
}
