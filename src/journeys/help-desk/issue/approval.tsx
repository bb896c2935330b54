import type { ApprovalReason } from '../../../domain/inquiry/case-state.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { Actions, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import type { ApprovalFacts, IssueFacts } from './issue-facts.ts'
import { issueTexts } from './texts.ts'

type ApprovalProps = {
  frame: SignedInFrame
  number: string
  loginId: string
  approval: ApprovalFacts
  verification: IssueFacts['verification']
}

/** An issue that waits for a second person: why, on whose word, and the two answers for whoever may give one. */
export function Approval({ frame, number, loginId, approval, verification }: ApprovalProps) {
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
      {approval.hindrance === null && <Answers frame={frame} number={number} approval={approval} />}
    </section>
  )
}

function Answers({ frame, number, approval }: Pick<ApprovalProps, 'frame' | 'number' | 'approval'>) {
  const word = issueTexts(frame.language).approval
  const reason = `reason-${approval.issueId}`
  const action = paths.caseForm(number, 'approval')
  return (
    <div class="answers">
      <Form frame={frame} action={action} class="case-form">
        <input type="hidden" name="issue" value={approval.issueId} />
        <input type="hidden" name="decision" value="approve" />
        <Actions>
          <button type="submit" class="button primary">
            {word.approve}
          </button>
        </Actions>
      </Form>
      <Form frame={frame} action={action} class="case-form">
        <input type="hidden" name="issue" value={approval.issueId} />
        <input type="hidden" name="decision" value="decline" />
        <div class="field">
          <label for={reason}>{word.reason}</label>
          <div class="support" id={`${reason}-support`}>
            {word.reasonSays}
          </div>
          <textarea
            class="input long"
            id={reason}
            name="reason"
            rows={2}
            autocomplete="off"
            dir="auto"
            aria-describedby={`${reason}-support`}
          />
        </div>
        <Actions>
          <button type="submit" class="button">
            {word.decline}
          </button>
        </Actions>
      </Form>
    </div>
  )
}

/** Why a second person must approve, one after the other. */
export function reasonsIn(reasons: readonly ApprovalReason[], language: Language): string {
  const t = issueTexts(language)
  return reasons.map((reason) => t.reasons[reason]).join(language === 'en' ? ', ' : '、')
}
