import type { Inquiry } from '../../../domain/inquiry/entry.ts'
import { inquiryFormTexts } from '../../../i18n/inquiry/form-texts.ts'
import type { Language } from '../../../i18n/language.ts'
import { receiptTexts } from '../receipt-texts.ts'
import { topicTexts } from '../topic-texts.ts'

/** What was entered, cleaned up as it is kept: shown so that a slip is seen (C3). */
export type Entered = Omit<Inquiry, 'memberId' | 'requesterLoginId' | 'targets' | 'replyMail'> & {
  readonly memberId: string
  readonly requesterLoginId: string
  readonly targets: readonly string[]
  readonly replyMail: string
}

export function EnteredRows({ language, entered }: { language: Language; entered: Entered }) {
  const t = receiptTexts(language)
  const { labels } = inquiryFormTexts(language)
  const rows: readonly [label: string, value: string, lang?: 'ja'][] = [
    [t.topic, topicTexts(language)[entered.topic].name],
    [labels.memberId, entered.memberId],
    [labels.memberName, entered.memberName, 'ja'],
    [labels.requesterLoginId, entered.requesterLoginId],
    [labels.requesterName, entered.requesterName, 'ja'],
    [labels.telephone, entered.telephone],
    [labels.replyMail, entered.replyMail],
    [labels.targets, entered.targets.join('\n')],
    [labels.text, entered.text, 'ja'],
  ]
  return (
    <>
      {rows.map(([label, value, lang]) => (
        <div>
          <dt>{label}</dt>
          <dd class="typed" lang={value === '' ? undefined : lang} dir={value === '' ? undefined : 'auto'}>
            {value === '' ? t.none : value}
          </dd>
        </div>
      ))}
    </>
  )
}
