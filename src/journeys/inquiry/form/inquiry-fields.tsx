import type { TypedInquiry } from '../../../domain/inquiry/entry.ts'
import { type InquiryTopic, longestInquiryText, mostTargets } from '../../../domain/inquiry/inquiry.ts'
import { inquiryFormTexts } from '../../../i18n/inquiry/form-texts.ts'
import type { Language } from '../../../i18n/language.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { inquiryTexts } from '../texts.ts'

export type InquiryFieldsProps = {
  language: Language
  topic: InquiryTopic
  typed: TypedInquiry
  errorOf: (field: string) => string | undefined
  focused: string | undefined
}

export function MemberFields({ language, typed, errorOf, focused }: InquiryFieldsProps) {
  const t = inquiryTexts(language)
  const { labels } = inquiryFormTexts(language)
  return (
    <fieldset>
      <legend>{t.member}</legend>
      <TextField
        language={language}
        label={labels.memberId}
        name="memberId"
        value={typed.memberId}
        autocomplete="off"
        required
        support={t.support.id}
        error={errorOf('memberId')}
        focused={focused === 'memberId'}
        width="short"
      />
      <TextField
        language={language}
        label={labels.memberName}
        name="memberName"
        value={typed.memberName}
        autocomplete="organization"
        required
        error={errorOf('memberName')}
        focused={focused === 'memberName'}
        lang="ja"
      />
    </fieldset>
  )
}

export function RequesterFields({ language, topic, typed, errorOf, focused }: InquiryFieldsProps) {
  const t = inquiryTexts(language)
  const { labels } = inquiryFormTexts(language)
  const { requesterLoginId, ownLoginId } = t.support
  return (
    <fieldset>
      <legend>{t.requester}</legend>
      <TextField
        language={language}
        label={labels.requesterLoginId}
        name="requesterLoginId"
        value={typed.requesterLoginId}
        autocomplete="username"
        required
        support={topic === 'administrator' ? ownLoginId : requesterLoginId}
        error={errorOf('requesterLoginId')}
        focused={focused === 'requesterLoginId'}
        width="short"
      />
      <TextField
        language={language}
        label={labels.requesterName}
        name="requesterName"
        value={typed.requesterName}
        autocomplete="name"
        required
        error={errorOf('requesterName')}
        focused={focused === 'requesterName'}
        lang="ja"
      />
      <TextField
        language={language}
        label={labels.telephone}
        name="telephone"
        inputmode="tel"
        value={typed.telephone}
        autocomplete="tel"
        required
        support={t.support.telephone}
        error={errorOf('telephone')}
        focused={focused === 'telephone'}
        width="short"
      />
      <TextField
        language={language}
        label={labels.replyMail}
        name="replyMail"
        type="email"
        inputmode="email"
        value={typed.replyMail}
        autocomplete="email"
        required
        support={t.support.replyMail}
        error={errorOf('replyMail')}
        focused={focused === 'replyMail'}
      />
    </fieldset>
  )
}

/** The free text comes last of all: a form that is far too long is cut at its end, and so nothing else is lost. */
export function SubjectFields({ language, topic, typed, errorOf, focused }: InquiryFieldsProps) {
  const t = inquiryTexts(language)
  const { labels } = inquiryFormTexts(language)
  const isOther = topic === 'other'
  return (
    <fieldset>
      <legend>{t.subject}</legend>
      {topic !== 'administrator' && (
        <TextAreaField
          language={language}
          label={isOther ? t.optional(labels.targets) : labels.targets}
          name="targets"
          value={typed.targets}
          rows={3}
          autocomplete="off"
          required={!isOther}
          support={t.support.targets(String(mostTargets))}
          error={errorOf('targets')}
          focused={focused === 'targets'}
        />
      )}
      <TextAreaField
        language={language}
        label={isOther ? t.textOfOther : t.optional(labels.text)}
        name="text"
        value={typed.text}
        rows={5}
        autocomplete="off"
        required={isOther}
        support={t.support.text(longestInquiryText.toLocaleString('en'))}
        error={errorOf('text')}
        focused={focused === 'text'}
      />
    </fieldset>
  )
}
