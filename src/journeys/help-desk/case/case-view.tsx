import { longestInquiryText } from '../../../domain/inquiry/inquiry.ts'
import { paths } from '../../../paths.ts'
import type { CaseEvent } from '../../../store/inquiries/timeline.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ClosingPart, type ClosingPartProps } from '../closing/closing-part.tsx'
import { closingTexts } from '../closing/texts.ts'
import type { Declining } from '../issue/approval.tsx'
import type { IssueFacts } from '../issue/issue-facts.ts'
import { IssuePart } from '../issue/issue-part.tsx'
import { type IssueFault, issueRefusals } from '../issue/refusal-texts.ts'
import { StillGood } from '../verification/still-good.tsx'
import { verificationTexts } from '../verification/texts.ts'
import type { VerificationFacts } from '../verification/verification-facts.ts'
import { VerificationPart, type VerificationRefusal } from '../verification/verification-part.tsx'
import { Asked, type AskedCase } from './asked/asked.tsx'
import type { CaseFindings } from './asked/case-findings.ts'
import { Findings } from './asked/findings.tsx'
import { caseStates } from './case-states.ts'
import type { CaseMessage } from './messages.ts'
import { NowPart, type NowPartProps } from './now-part.tsx'
import { caseTexts } from './texts.ts'
import { Timeline } from './timeline/timeline.tsx'

type CaseWords = ReturnType<typeof caseTexts>

/** What became of the try before: the case stands otherwise, or what was typed is not enough. */
export type CaseFault =
  | { part: 'case'; code: keyof CaseWords['refusals'] }
  | { part: 'verification'; code: VerificationRefusal; loginId?: string }
  | { part: 'note'; code: 'note.empty' | 'note.long'; text: string }
  | { part: 'issue'; code: IssueFault; declining?: Declining }
  | { part: 'closing'; code: 'choose' | 'close.notIssued' | 'note.long'; typed: ClosingPartProps['typed'] }

export type CaseProps = {
  frame: SignedInFrame
  number: string
  now: Omit<NowPartProps, 'frame' | 'number'>
  asked: AskedCase
  findings: CaseFindings
  verification: VerificationFacts
  /** Null for a closed case in which nothing was issued. */
  issue: IssueFacts | null
  hasIssued: boolean
  events: readonly CaseEvent[]
  message?: CaseMessage | undefined
  fault?: CaseFault | undefined
}

/** S11: one case with all that is known of it, and what there is to do. */
export function CaseView(props: CaseProps) {
  const { frame, number, now, asked, findings, fault } = props
  const { language } = frame
  const t = caseTexts(language)
  const isOpen = now.step !== 'closed'
  const asksForOthers =
    findings.requester === 'administrator' && !asked.targets.includes(asked.requesterLoginId)
  return (
    <Page frame={frame} title={t.title(number)} icon="help" width="wide" hasErrors={fault !== undefined}>
      {props.message && (
        <Panel kind="information" language={language}>
          <p>{t.messages[props.message]}</p>
        </Panel>
      )}
      {fault && (
        <Panel kind="error" language={language} id="errors">
          <p>{faultInWords(fault, props)}</p>
        </Panel>
      )}
      {props.issue && (
        <StillGood language={language} isOpen={isOpen} events={props.events} targets={props.issue.targets} />
      )}
      <NowPart frame={frame} number={number} {...now} />
      <div class="case-columns">
        <Asked language={language} asked={asked} />
        <Findings language={language} typedMemberId={asked.memberId} findings={findings} />
      </div>
      {(now.isYours || props.verification.verified) && (
        <VerificationPart
          frame={frame}
          number={number}
          facts={props.verification}
          isYours={now.isYours}
          isClosed={!isOpen}
          refused={fault?.part === 'verification' ? fault : undefined}
        />
      )}
      {props.issue && (
        <div id="issue">
          <IssuePart
            frame={frame}
            number={number}
            facts={props.issue}
            declining={fault?.part === 'issue' ? fault.declining : undefined}
          />
        </div>
      )}
      {isOpen && (
        <section class="card case-part" id="say">
          <h2>{t.sayThis}</h2>
          {asksForOthers ? (
            <blockquote class="say">{t.yourself}</blockquote>
          ) : (
            findings.hasColleague && <blockquote class="say">{t.colleague}</blockquote>
          )}
          <blockquote class="say">{t.noEditing}</blockquote>
        </section>
      )}
      {now.isYours && (
        <ClosingPart
          frame={frame}
          number={number}
          topic={asked.topic}
          hasIssued={props.hasIssued}
          isNext={now.step === 'close'}
          typed={fault?.part === 'closing' ? fault.typed : undefined}
          fault={fault?.part === 'closing' && fault.code === 'choose' ? 'choose' : undefined}
        />
      )}
      <Timeline language={language} events={props.events}>
        {isOpen && <NoteForm {...props} />}
      </Timeline>
      <Actions>
        <ButtonLink href={paths.cases()}>{t.toQueue}</ButtonLink>
      </Actions>
    </Page>
  )
}

function NoteForm({ frame, number, fault }: CaseProps) {
  const t = caseTexts(frame.language)
  const own = fault?.part === 'note' ? fault : undefined
  return (
    <Form frame={frame} action={paths.caseForm(number, 'note')} class="case-form">
      <TextAreaField
        language={frame.language}
        label={t.note}
        name="note"
        autocomplete="off"
        rows={3}
        support={t.noteSays}
        value={own?.text ?? ''}
        error={own && noteFault(own.code, t)}
      />
      <Actions>
        <button type="submit" class="button">
          {t.addNote}
        </button>
      </Actions>
    </Form>
  )
}

function noteFault(code: 'note.empty' | 'note.long', t: CaseWords): string {
  return code === 'note.empty' ? t.noteEmpty : t.noteLong(String(longestInquiryText))
}

function faultInWords(fault: CaseFault, { frame: { language } }: CaseProps): string {
  const t = caseTexts(language)
  switch (fault.part) {
    case 'case':
      return t.refusals[fault.code]
    case 'note':
      return noteFault(fault.code, t)
    case 'verification': {
      const texts = verificationTexts(language)
      return fault.code === 'choose' ? texts.choose : texts.refusals[fault.code]
    }
    case 'issue':
      return issueRefusals(language)[fault.code]
    case 'closing': {
      const texts = closingTexts(language)
      if (fault.code === 'note.long') return noteFault(fault.code, t)
      return fault.code === 'choose' ? texts.choose : texts.refusals[fault.code]
    }
  }
}

export const caseGallery = gallery<CaseProps>(CaseView, ({ signedIn, crowded }) =>
  caseStates(signedIn, crowded),
)
