import { type CaseStage, caseStages } from '../../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { inquiryFormName } from '../../../i18n/inquiry/form-name.ts'
import { paths } from '../../../paths.ts'
import { TextField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, type FieldError, Panel, Points } from '../../../ui/panel.tsx'
import { type HelpDesk, HelpDeskBlock, Steps } from '../../../ui/parts.tsx'
import { inquiryStatusTexts } from './texts.ts'

export type InquiryStatusProps = {
  frame: Frame
  helpDesk: HelpDesk
  /** As typed, or as the mailed link has it. */
  number: string
  followKey: string
  outcome?: { kind: 'wrong' } | { kind: 'found'; stage: CaseStage; at: Instant; opensAt: Instant }
}

const outcomeId = 'outcome'

/** Where whoever asked sees how far it is: three words, and never more. */
export function InquiryStatusView(props: InquiryStatusProps) {
  const { frame, helpDesk, outcome } = props
  const { language } = frame
  const t = inquiryStatusTexts(language)
  const hasErrors = outcome?.kind === 'wrong'
  const empty = hasErrors ? emptyFields(props) : []
  const isWrong = hasErrors && empty.length === 0
  const panel = {
    kind: 'error' as const,
    id: outcomeId,
    children: [<p>{t.wrong}</p>, <p>{t.wrongNote}</p>],
  }
  return (
    <Page frame={frame} title={t.title} icon="help" panels={isWrong ? [panel] : []} hasErrors={hasErrors}>
      <ErrorSummary language={language} errors={empty} />
      {outcome?.kind === 'found' ? (
        <Found {...props} outcome={outcome} />
      ) : (
        <>
          <Panel kind="information" language={language}>
            <Points items={t.information} />
          </Panel>
          <StatusForm {...props} isWrong={isWrong} empty={empty} />
        </>
      )}
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

/** Nothing typed is told from what is wrong: it says nothing about any inquiry. */
function emptyFields({ frame: { language }, number, followKey }: InquiryStatusProps): FieldError[] {
  const t = inquiryStatusTexts(language)
  return [
    { field: 'number', label: t.number, message: t.numberEmpty, typed: number },
    { field: 'key', label: t.key, message: t.keyEmpty, typed: followKey },
  ].filter(({ typed }) => typed.trim() === '')
}

function Found({
  frame: { language },
  number,
  outcome: { stage, at, opensAt },
}: InquiryStatusProps & { outcome: Extract<InquiryStatusProps['outcome'], { kind: 'found' }> }) {
  const t = inquiryStatusTexts(language)
  return (
    <>
      <Steps
        language={language}
        labels={caseStages.map((one) => t.stages[one].name)}
        current={caseStages.indexOf(stage)}
      />
      <section class="card receipt">
        <h2>{t.stage}</h2>
        <p class="receipt-number">
          {t.number} <strong>{number}</strong>
        </p>
        <p>
          <strong>{t.stages[stage].name}</strong>
        </p>
        <p>{t.stages[stage].means}</p>
        {stage !== 'done' && <p>{opensAt === at ? t.open : t.closed(formatDateTime(opensAt, language))}</p>}
        <p>{t.privacy}</p>
      </section>
      <Actions>
        <ButtonLink href={paths.login()} primary>
          {t.toLogin}
        </ButtonLink>
      </Actions>
    </>
  )
}

function StatusForm({
  frame,
  number,
  followKey,
  isWrong,
  empty,
}: InquiryStatusProps & { isWrong: boolean; empty: readonly FieldError[] }) {
  const { language } = frame
  const t = inquiryStatusTexts(language)
  const errorOf = (name: string) => empty.find(({ field }) => field === name)?.message
  const field = {
    language,
    required: true,
    autocomplete: 'off',
    describedBy: isWrong ? outcomeId : undefined,
    width: 'short',
  } as const
  return (
    <Form frame={frame} action={paths.inquiryStatus()} class="card">
      <TextField
        {...field}
        label={t.number}
        name="number"
        value={number}
        support={t.numberSupport}
        error={errorOf('number')}
        focused={isWrong || number.trim() === ''}
      />
      <TextField
        {...field}
        label={t.key}
        name="key"
        value={followKey}
        support={t.keySupport}
        error={errorOf('key')}
        focused={!isWrong && number.trim() !== '' && followKey.trim() === ''}
      />
      <Actions>
        <SubmitButton>{t.check}</SubmitButton>
        <ButtonLink href={paths.inquiry()}>{inquiryFormName(language, frame.serviceName)}</ButtonLink>
      </Actions>
    </Form>
  )
}

export const inquiryStatusGallery = gallery<InquiryStatusProps>(InquiryStatusView, ({ frame, helpDesk }) => {
  const at = Date.UTC(2026, 10, 24, 2, 24)
  const base = { frame, helpDesk, number: '20261124-048213', followKey: '' }
  const found = { kind: 'found', at, opensAt: at } as const
  return {
    empty: { ...base, number: '' },
    fromReceipt: base,
    fromMail: { ...base, followKey: 'k7nw3xqe9fhp2mab' },
    nothingTyped: { ...base, number: ' ', outcome: { kind: 'wrong' } },
    noKey: { ...base, outcome: { kind: 'wrong' } },
    wrong: { ...base, followKey: 'k7nw3xqe9fhp2mab', outcome: { kind: 'wrong' } },
    received: { ...base, outcome: { ...found, stage: 'received', opensAt: Date.UTC(2026, 10, 24, 23) } },
    checking: { ...base, outcome: { ...found, stage: 'checking' } },
    done: { ...base, outcome: { ...found, stage: 'done' } },
  }
})
