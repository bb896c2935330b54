import { type InquiryFaults, inquiryFields, type TypedInquiry } from '../../../domain/inquiry/entry.ts'
import type { InquiryTopic } from '../../../domain/inquiry/inquiry.ts'
import { inquiryFormName } from '../../../i18n/inquiry/form-name.ts'
import { inquiryFaultText, inquiryFormTexts } from '../../../i18n/inquiry/form-texts.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, type FieldError, Panel } from '../../../ui/panel.tsx'
import { type HelpDesk, HelpDeskBlock, Steps } from '../../../ui/parts.tsx'
import { inquiryTexts } from '../texts.ts'
import { topicTexts } from '../topic-texts.ts'
import { MemberFields, RequesterFields, SubjectFields } from './inquiry-fields.tsx'

export type InquiryFormProps = {
  frame: Frame
  topic: InquiryTopic
  helpDesk: HelpDesk
  typed?: TypedInquiry
  faults?: InquiryFaults
}

export const nothingTyped: TypedInquiry = {
  memberId: '',
  memberName: '',
  requesterLoginId: '',
  requesterName: '',
  telephone: '',
  replyMail: '',
  targets: '',
  text: '',
}

/** S10 「TWX-21 パスワード問合わせ Web フォーム」: what this topic needs, and nothing else. */
export function InquiryFormView(props: InquiryFormProps) {
  const { frame, topic, helpDesk, typed = nothingTyped, faults = {} } = props
  const { language } = frame
  const t = inquiryTexts(language)
  const { name, help } = topicTexts(language)[topic]
  const { labels } = inquiryFormTexts(language)
  const errors: FieldError[] = inquiryFields.flatMap((field) => {
    const fault = faults[field]
    const label = field === 'text' && topic === 'other' ? t.textOfOther : labels[field]
    return fault ? [{ field, label, message: inquiryFaultText(language, field, fault) }] : []
  })
  const fields = {
    language,
    topic,
    typed,
    errorOf: (field: string) => errors.find((error) => error.field === field)?.message,
    focused: errors[0]?.field,
  }
  return (
    <Page
      frame={frame}
      title={inquiryFormName(language, frame.serviceName)}
      icon="help"
      hasErrors={errors.length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Steps language={language} labels={t.steps} current={1} />
      <Panel kind="information" language={language}>
        <p>
          <strong>{name}</strong>
        </p>
        <p>{help}</p>
        <p>
          <a
            href={
              topic === 'locked' ? paths.resetRequest() : topic === 'other' ? frame.manualPath : paths.login()
            }
          >
            {topic === 'locked' ? t.toReset : topic === 'other' ? words(language).manual : t.asAdministrator}
          </a>
        </p>
      </Panel>
      <Form frame={frame} action={paths.inquiry(topic)} class="card inquiry">
        <p class="caution">
          <strong>{t.noPassword}</strong>
        </p>
        <MemberFields {...fields} />
        <RequesterFields {...fields} />
        <SubjectFields {...fields} />
        <Actions>
          <SubmitButton>{words(language).send}</SubmitButton>
          <ButtonLink href={paths.inquiry()}>{t.otherTopic}</ButtonLink>
        </Actions>
      </Form>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const inquiryFormGallery = gallery<InquiryFormProps>(InquiryFormView, ({ frame, helpDesk }) => {
  const base = { frame, helpDesk }
  const typed: TypedInquiry = {
    memberId: 'EJUUB99001YSD001',
    memberName: '株式会社 テスト・企業01 大森営業所',
    requesterLoginId: 'WR012574',
    requesterName: '大森 そうた',
    telephone: '03-0000-0000',
    replyMail: 'kanri@example.com',
    targets: 'WR012575\nWR012576',
    text: '2名とも、社名変更前のアドレスのままになっています。',
  }
  return {
    mailMissing: { ...base, topic: 'mailMissing' },
    locked: { ...base, topic: 'locked' },
    administrator: { ...base, topic: 'administrator' },
    other: { ...base, topic: 'other' },
    typed: { ...base, topic: 'mailWrong', typed },
    nothingTyped: {
      ...base,
      topic: 'mailWrong',
      faults: Object.fromEntries(
        inquiryFields.filter((field) => field !== 'text').map((field) => [field, { code: 'empty' }]),
      ),
    },
    mistyped: {
      ...base,
      topic: 'mailWrong',
      typed: {
        ...typed,
        memberId: 'EJUUB-99001',
        telephone: '内線12',
        targets: 'WR012575\n佐藤',
        text: '長'.repeat(2100),
      },
      faults: {
        memberId: { code: 'forbiddenCharacter' },
        telephone: { code: 'notTelephone' },
        targets: { code: 'malformed', detail: '佐藤' },
        text: { code: 'tooLong', detail: '2000' },
      },
    },
  }
})
