import { caseOutcomes, inquiryTopics } from '../../../domain/inquiry/inquiry.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import { paths } from '../../../paths.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { Actions, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { uiTexts } from '../../../ui/texts.ts'
import { closingTexts } from './texts.ts'

export type ClosingPartProps = {
  frame: SignedInFrame
  number: string
  /** What the requester said it was; the form begins with it. */
  topic: string
  /** A password was issued in the case, so it can have ended that way. */
  hasIssued: boolean
  /** Closing is the next step. */
  isNext: boolean
  typed?: { outcome: string; cause: string; note: string } | undefined
  fault?: 'choose' | undefined
}

/** Says what came of the case and what it really was, for good. */
export function ClosingPart({ frame, number, topic, hasIssued, isNext, typed, fault }: ClosingPartProps) {
  const { language } = frame
  const t = closingTexts(language)
  const word = inquiryWords(language)
  const outcomes = caseOutcomes.filter((outcome) => outcome !== 'issued' || hasIssued)
  const chosen = typed?.outcome ?? (hasIssued ? 'issued' : '')
  const cause = typed?.cause ?? topic
  return (
    <section class="card case-part" id="close">
      <h2>{t.heading}</h2>
      <details open={isNext || typed !== undefined}>
        <summary>{t.open}</summary>
        <Form frame={frame} action={paths.caseForm(number, 'close')} class="case-form">
          <p>{t.says}</p>
          <fieldset class="ticks" {...(fault && { 'aria-describedby': 'outcome-error' })}>
            <legend>{t.outcome}</legend>
            {outcomes.map((outcome) => (
              <label>
                <input
                  type="radio"
                  name="outcome"
                  value={outcome}
                  id={`outcome-${outcome}`}
                  checked={outcome === chosen}
                />
                <span>{word.outcomes[outcome]}</span>
              </label>
            ))}
            {fault && (
              <p class="fault" id="outcome-error">
                {uiTexts(language).errorMark}
                {t.choose}
              </p>
            )}
          </fieldset>
          <div class="field">
            <label for="cause">{t.cause}</label>
            <select class="input short" id="cause" name="cause">
              {inquiryTopics.map((one) => (
                <option value={one} selected={one === cause}>
                  {word.topics[one]}
                </option>
              ))}
            </select>
          </div>
          <TextAreaField
            language={language}
            label={t.note}
            name="closingNote"
            autocomplete="off"
            rows={3}
            value={typed?.note ?? ''}
          />
          <Actions>
            <button type="submit" class={isNext ? 'button primary' : 'button'}>
              {t.submit}
            </button>
          </Actions>
        </Form>
      </details>
    </section>
  )
}
