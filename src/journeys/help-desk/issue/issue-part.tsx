import { formatDateTime } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import { paths } from '../../../paths.ts'
import { Actions, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { Approval, type Declining, reasonsIn } from './approval.tsx'
import type { IssueFacts, TargetFacts } from './issue-facts.ts'
import { issueTexts } from './texts.ts'

export type IssuePartProps = {
  frame: SignedInFrame
  /** Of the case. */
  number: string
  facts: IssueFacts
  declining?: Declining | undefined
}

type Words = ReturnType<typeof issueTexts>

/** A box to tick is there for what pressing the button does something about. */
const isOpen = ({ hindrance, step }: TargetFacts) =>
  hindrance === null && (step === 'issue' || step === 'ask')

/** What of issuing passwords stands on the page of a case: the targets, what may be done for each, and the forms. */
export function IssuePart({ frame, number, facts, declining }: IssuePartProps) {
  const t = issueTexts(frame.language)
  return (
    <section class="card case-part issue-part">
      <h2>{t.heading}</h2>
      {facts.targets.map(
        ({ loginId, approval }) =>
          approval?.state === 'waiting' &&
          facts.hindrance !== 'closed' && (
            <Approval
              frame={frame}
              number={number}
              loginId={loginId}
              approval={approval}
              verification={facts.verification}
              declining={declining}
            />
          ),
      )}
      {facts.hindrance === null ? (
        <IssueForm frame={frame} number={number} facts={facts} />
      ) : (
        <>
          <p>{t.hindered[facts.hindrance]}</p>
          <Story frame={frame} facts={facts} />
        </>
      )}
    </section>
  )
}

function IssueForm({ frame, number, facts }: IssuePartProps) {
  const { language } = frame
  const t = issueTexts(language)
  const open = facts.targets.filter(isOpen)
  // The only one there is to choose, unless it has been done: one press less in the ordinary case.
  const [only] = open.length === 1 ? open : []
  return (
    <Form frame={frame} action={paths.caseForm(number, 'issue')} class="case-form">
      <fieldset class="issue-targets">
        <legend>{t.targets}</legend>
        {facts.targets.map((target) => (
          <Target
            frame={frame}
            number={number}
            target={target}
            isTicked={target === only && target.issue === null}
          />
        ))}
      </fieldset>
      {open.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <HandOverChoice facts={facts} t={t} />
          <Actions>
            <SubmitButton>{buttonOf(open, t)}</SubmitButton>
          </Actions>
        </>
      )}
    </Form>
  )
}

function buttonOf(open: readonly TargetFacts[], t: Words): string {
  const asks = open.filter(({ step }) => step === 'ask').length
  if (asks === 0) return t.buttons.issue
  return asks === open.length ? t.buttons.ask : t.buttons.both
}

function Target({
  frame: { language },
  number,
  target,
  isTicked,
}: Pick<IssuePartProps, 'frame' | 'number'> & { target: TargetFacts; isTicked: boolean }) {
  const t = issueTexts(language)
  const { loginId, hindrance, isCaller } = target
  const name = `target-${loginId}`
  const title = (
    <>
      <strong class="typed">{loginId}</strong>
      {isCaller && <span class="tag">{t.isCaller}</span>}
    </>
  )
  return (
    <div class="issue-target">
      {isOpen(target) ? (
        <label class="tick">
          <input
            type="checkbox"
            id={name}
            name={name}
            value="yes"
            checked={isTicked}
            aria-describedby={`${name}-standing`}
          />
          <span>{title}</span>
        </label>
      ) : (
        <p>{title}</p>
      )}
      <input type="hidden" name={`seen-${loginId}`} value={target.seen} />
      <div class="issue-standing" id={`${name}-standing`}>
        {hindrance !== null ? (
          <p class="verdict bad">{t.targetHindered[hindrance]}</p>
        ) : (
          <>
            <Standing language={language} target={target} />
            <p>{nextOf(target, language)}</p>
            <p>
              <a href={paths.caseTarget(number, loginId)} aria-label={t.recordOf(loginId)}>
                {t.record}
              </a>
            </p>
          </>
        )}
      </div>
    </div>
  )
}

/** What has been issued for the target in this case, and what became of it. */
function Standing({ language, target }: { language: SignedInFrame['language']; target: TargetFacts }) {
  const t = issueTexts(language)
  const { issue } = target
  if (!issue) return null
  const handOver = inquiryWords(language).handOvers[issue.handOver]
  return (
    <p class={issue.state === 'live' ? undefined : 'soft'}>
      {[
        t.issued(formatDateTime(issue.issuedAt, language), handOver),
        t.states[issue.state](formatDateTime(issue.until, language)),
        issue.state === 'live' ? t.again : '',
      ].join(language === 'en' ? ' ' : '')}
    </p>
  )
}

function nextOf(target: TargetFacts, language: SignedInFrame['language']): string {
  const t = issueTexts(language)
  const { step, approval, reasons } = target
  const needs = t.needs(reasonsIn(reasons, language))
  switch (step) {
    case 'wait':
      return t.waiting
    case 'ownApproval':
      return t.ownApproval
    case 'ask':
      return approval?.state === 'declined' && approval.decidedAt !== null
        ? `${t.declined(formatDateTime(approval.decidedAt, language))}${language === 'en' ? ' ' : ''}${needs}`
        : needs
    case 'issue':
      return approval?.state === 'approved' && approval.usableUntil !== null
        ? t.approved(
            formatDateTime(approval.usableUntil, language),
            inquiryWords(language).handOvers[approval.handOver],
          )
        : t.free
  }
}

function HandOverChoice({ facts, t }: { facts: IssueFacts; t: Words }) {
  const mail = facts.handedTo
  const approved = facts.targets.find(({ approval }) => approval?.state === 'approved')?.approval?.handOver
  const chosen = approved === undefined || (approved === 'mail' && mail === null) ? 'reading' : approved
  return (
    <fieldset class="ticks">
      <legend>{t.handOver}</legend>
      <label>
        <input type="radio" name="handOver" value="reading" checked={chosen === 'reading'} />
        <span>{t.handOvers.reading}</span>
      </label>
      <label>
        <input type="radio" name="handOver" value="letter" checked={chosen === 'letter'} />
        <span>{t.handOvers.letter}</span>
      </label>
      {mail === null ? (
        <p class="soft">{t.noAddress}</p>
      ) : (
        <label>
          <input type="radio" name="handOver" value="mail" checked={chosen === 'mail'} />
          <span class="anywhere">{t.handOvers.mail(mail)}</span>
        </label>
      )}
    </fieldset>
  )
}

/** For whoever does not issue here: what was issued, and nothing about the persons. */
function Story({ frame: { language }, facts }: Pick<IssuePartProps, 'frame' | 'facts'>) {
  const issued = facts.targets.filter(({ issue }) => issue !== null)
  if (issued.length === 0) return null
  return (
    <ul class="issue-story">
      {issued.map((target) => (
        <li>
          <strong class="typed">{target.loginId}</strong>
          <Standing language={language} target={target} />
        </li>
      ))}
    </ul>
  )
}
