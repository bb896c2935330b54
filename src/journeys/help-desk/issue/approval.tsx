import type { ApprovalReason } from '../../../domain/inquiry/case-state.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { Actions, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import type { ApprovalFacts, IssueFacts } from './issue-facts.ts'
import { type IssueFault, issueRefusals } from './refusal-texts.ts'
import { issueTexts } from './texts.ts'

type ApprovalProps = {
  frame: SignedInFrame
  number: string
  loginId: string
  approval: ApprovalFacts
  verification: IssueFacts['verification']
  declining: Declining | undefined
}

/** A reason for declining that was typed for this issue and not taken, which is not to be typed again. */
export type Declining = { issueId: string; reason: string; code: IssueFault }

/** An issue that waits for a second person: why, on whose word, and the two answers for whoever may give one. */
export function Approval({ frame, number, loginId, approval, verification, declining }: ApprovalProps) {
  const { language } = frame
  const t = issueTexts(language)
  const word = t.approval
  return (
    <section class="approval">
      <h3>{word.heading}</h3>
      <p>
        <strong>{word.of(loginId)}</strong>
      </p>
      <dl class="case-facts">
        <div>
          <dt>{word.why}</dt>
          <dd>{reasonsIn(approval.reasons, language)}</dd>
        </div>
        <div>
          <dt>{word.verified}</dt>
          <dd>
            {verification === null ? (
              <span class="verdict bad">{word.notVerified}</span>
            ) : (
              <>
                {verification.loginId} <span lang="ja">{verification.name}</span>
                {verification.means !== null && <small>{word.verifiedBy[verification.means]}</small>}
                <small>{formatDateTime(verification.at, language)}</small>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{word.handOver}</dt>
          <dd>{inquiryWords(language).handOvers[approval.handOver]}</dd>
        </div>
        <div>
          <dt>{word.askedBy}</dt>
          <dd>
            {approval.askedBy.loginId} <span lang="ja">{approval.askedBy.name}</span>
            <small>{formatDateTime(approval.askedAt, language)}</small>
          </dd>
        </div>
      </dl>
      <p class="soft">{approval.hindrance === null ? word.says : word.hindered[approval.hindrance]}</p>
      {approval.hindrance === null && (
        <Answers frame={frame} number={number} approval={approval} declining={declining} />
      )}
    </section>
  )
}

function Answers({ frame, number, approval, declining }: Omit<ApprovalProps, 'loginId' | 'verification'>) {
  const word = issueTexts(frame.language).approval
  const own = declining?.issueId === approval.issueId ? declining : undefined
  const action = paths.caseForm(number, 'approval')
  return (
    <div class="answers">
      <Form frame={frame} action={action} class="case-form">
        <Request approval={approval} />
        <input type="hidden" name="decision" value="approve" />
        <Actions>
          <button type="submit" class="button primary">
            {word.approve}
          </button>
        </Actions>
      </Form>
      <Form frame={frame} action={action} class="case-form">
        <Request approval={approval} />
        <input type="hidden" name="decision" value="decline" />
        <TextAreaField
          language={frame.language}
          label={word.reason}
          name={declineReason(approval.issueId)}
          autocomplete="off"
          rows={2}
          support={word.reasonSays}
          value={own?.reason ?? ''}
          error={own && faultOf(own.code, frame.language)}
        />
        <Actions>
          <button type="submit" class="button">
            {word.decline}
          </button>
        </Actions>
      </Form>
    </div>
  )
}

/** Which request the answer is to, and as of when it was read. */
function Request({ approval: { issueId, askedAt } }: Pick<ApprovalProps, 'approval'>) {
  return (
    <>
      <input type="hidden" name="issue" value={issueId} />
      <input type="hidden" name="askedAt" value={String(askedAt)} />
    </>
  )
}

/** The name of the field for the reason: several requests may stand on one page. */
export function declineReason(issueId: string): string {
  return `reason-${issueId}`
}

function faultOf(code: IssueFault, language: Language): string | undefined {
  return code === 'approval.noReason' || code === 'approval.long' ? issueRefusals(language)[code] : undefined
}

/** Why a second person must approve, one after the other. */
export function reasonsIn(reasons: readonly ApprovalReason[], language: Language): string {
  const t = issueTexts(language)
  return reasons.map((reason) => t.reasons[reason]).join(language === 'en' ? ', ' : '、')
}
