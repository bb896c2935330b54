import { inquiryWords } from '../../../../i18n/inquiry/inquiry-words.ts'
import type { Language } from '../../../../i18n/language.ts'
import type { CaseEvent } from '../../../../store/inquiries/timeline.ts'
import { Fact, Typed } from '../asked/asked.tsx'
import { askedTexts } from '../asked/texts.ts'

/** Added to the case because its requester has too many open ones, and another question than the case is about. */
export function isOther({ kind, details }: CaseEvent): boolean {
  return kind === 'repeated' && details['targets'] !== undefined
}

/** What is new in an inquiry that was added to the case, but for its free text: as typed, like the case's own. */
export function AskedAgain({ language, event }: { language: Language; event: CaseEvent }) {
  const t = askedTexts(language)
  const typed = (key: string) => String(event.details[key] ?? '')
  const telephone = typed('telephone')
  if (!isOther(event))
    return telephone === '' ? null : (
      <p>
        <Typed>{telephone}</Typed>
      </p>
    )
  const topics: Readonly<Record<string, string>> = inquiryWords(language).topics
  const topic = typed('topic')
  const targets = typed('targets')
  return (
    <dl class="case-facts">
      <Fact label={t.topic}>{topics[topic] ?? topic}</Fact>
      <Fact label={t.requesterId}>
        <Typed>{typed('requesterLoginId')}</Typed>
      </Fact>
      <Fact label={t.requesterName}>
        <Typed>{typed('requesterName')}</Typed>
      </Fact>
      {telephone !== '' && (
        <Fact label={t.telephone}>
          <Typed>{telephone}</Typed>
        </Fact>
      )}
      <Fact label={t.targets}>{targets === '' ? t.none : <Typed>{targets}</Typed>}</Fact>
    </dl>
  )
}
