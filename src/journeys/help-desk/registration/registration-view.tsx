import type { InquiryFaults, InquiryField, TypedInquiry } from '../../../domain/inquiry/entry.ts'
import { inquiryFields } from '../../../domain/inquiry/entry.ts'
import { inquiryTopics, longestInquiryText, mostTargets } from '../../../domain/inquiry/inquiry.ts'
import { inquiryFaultText } from '../../../i18n/inquiry/form-texts.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import { type Language, languages } from '../../../i18n/language.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'

import { registrationTexts } from './texts.ts'

export type RegistrationProps = {
  frame: SignedInFrame
  chosen: { channel: string; topic: string; language: string }
  typed: TypedInquiry
  faults?: InquiryFaults
}

const languageNames: Record<Language, string> = { ja: '日本語', en: 'English', 'zh-CN': '简体中文' }

/** 問合せの登録: what came by telephone or mail. */
export function RegistrationView({ frame, chosen, typed, faults = {} }: RegistrationProps) {
  const { language } = frame
  const t = registrationTexts(language)
  const word = inquiryWords(language)
  const errors = inquiryFields.flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, label: t.labels[field], message: inquiryFaultText(language, field, fault) }] : []
  })
  const of = (field: InquiryField) => ({
    language,
    name: field,
    label: t.labels[field],
    value: typed[field],
    autocomplete: 'off',
    error: errors.find((error) => error.field === field)?.message,
    focused: errors[0]?.field === field,
  })
  return (
    <Page frame={frame} title={t.title} icon="help" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <Points items={t.information} />
        </Panel>
      )}
      <Form frame={frame} action={paths.newCase()} class="card">
        <Choice name="channel" label={t.labels.channel} value={chosen.channel}>
          {{ telephone: word.channels.telephone, mail: word.channels.mail }}
        </Choice>
        <Choice name="topic" label={t.labels.topic} value={chosen.topic}>
          {Object.fromEntries(inquiryTopics.map((topic) => [topic, word.topics[topic]]))}
        </Choice>
        <TextField {...of('memberId')} required width="short" />
        <TextField {...of('memberName')} required lang="ja" />
        <TextField {...of('requesterLoginId')} required width="short" />
        <TextField {...of('requesterName')} required lang="ja" />
        <TextAreaField {...of('targets')} rows={3} support={t.targetsSupport(String(mostTargets))} />
        <TextField {...of('telephone')} inputmode="tel" width="short" support={t.telephoneSupport} />
        <TextField {...of('replyMail')} inputmode="email" support={t.replyMailSupport} />
        <Choice name="language" label={t.labels.language} value={chosen.language}>
          {languageNames}
        </Choice>
        <TextAreaField
          {...of('text')}
          rows={6}
          support={t.textSupport(longestInquiryText.toLocaleString('en-US'))}
        />
        <Actions>
          <SubmitButton>{t.register}</SubmitButton>
          <ButtonLink href={paths.cases()}>{words(language).back}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

type ChoiceProps = { name: string; label: string; value: string; children: Record<string, string> }

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select class="input short" id={name} name={name}>
        {Object.entries(children).map(([option, text]) => (
          <option value={option} selected={option === value} lang={languages.find((one) => one === option)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

export const registrationGallery = gallery<RegistrationProps>(
  RegistrationView,
  ({ language, signedIn, crowded }) => {
    const nothing = Object.fromEntries(inquiryFields.map((field) => [field, ''])) as TypedInquiry
    const chosen = { channel: 'telephone', topic: 'mailMissing', language }
    const empty = { code: 'empty' } as const
    return {
      empty: { frame: signedIn, chosen, typed: nothing },
      nothingEntered: {
        ...{ frame: signedIn, chosen, typed: nothing },
        faults: {
          ...{ memberId: empty, memberName: empty, requesterLoginId: empty, requesterName: empty },
          targets: empty,
        },
      },
      faulty: {
        frame: crowded,
        chosen: { channel: 'mail', topic: 'other', language: 'zh-CN' },
        typed: {
          ...{ memberId: 'あ', memberName: '長'.repeat(201), requesterLoginId: 'W'.repeat(33) },
          ...{
            requesterName: '大森\u{f0000}',
            telephone: '03',
            replyMail: 'sanka1',
            text: '話\n'.repeat(40),
          },
          targets: 'WR012575\nWR-1',
        },
        faults: {
          memberId: { code: 'forbiddenCharacter' },
          memberName: { code: 'tooLong', detail: '200' },
          requesterLoginId: { code: 'tooLong' },
          requesterName: { code: 'forbiddenCharacter', detail: 'U+F0000' },
          telephone: { code: 'tooShort', detail: '6' },
          replyMail: { code: 'malformed' },
          targets: { code: 'malformed', detail: 'WR-1' },
          text: { code: 'tooLong', detail: '2000' },
        },
      },
    }
  },
)
