import type { Instant } from '../domain/time.ts'
import { inquiryFormName } from '../i18n/inquiry/form-name.ts'
import type { Language } from '../i18n/language.ts'
import { shortName } from '../i18n/service-name.ts'
import { paths } from '../paths.ts'
import type { Frame } from './frame.ts'
import { Icon } from './icons.tsx'
import { uiTexts } from './texts.ts'

/** The help desk in the reader's language, from the configuration. */
export type HelpDesk = { name: string; hours: string; closedDays: string; telephone: string; mail: string }

/** To the form for inquiries (S10), whose name begins with that of the service: not to be broken at its hyphen. */
export function InquiryLink({ frame: { language, serviceName } }: { frame: Frame }) {
  const service = shortName(serviceName)
  return (
    <a href={paths.inquiry()}>
      <span class="whole">{service}</span>
      {inquiryFormName(language, serviceName).slice(service.length)}
    </a>
  )
}

/** Whom to ask, when and how; always the last block of a page, so that help is in one place (WCAG 3.2.6). */
export function HelpDeskBlock({
  language,
  heading,
  desk,
}: {
  language: Language
  heading: string
  desk: HelpDesk
}) {
  const t = uiTexts(language)
  return (
    <section class="desk">
      <h2>{heading}</h2>
      <p class="desk-name">{desk.name}</p>
      <dl>
        <div>
          <dt>{t.hours}</dt>
          <dd>{desk.hours}</dd>
        </div>
        <div>
          <dt>{t.closedDays}</dt>
          <dd>{desk.closedDays}</dd>
        </div>
        <div>
          <dt>{t.telephone}</dt>
          <dd>
            <a href={`tel:${desk.telephone.replace(/[^\d+]/g, '')}`}>{desk.telephone}</a>
          </dd>
        </div>
        <div>
          <dt>{t.mailTo}</dt>
          <dd>
            <a class="anywhere" href={`mailto:${desk.mail}`}>
              {desk.mail}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** Where in a journey the reader stands; `current` counts from 0. */
export function Steps({
  language,
  labels,
  current,
}: {
  language: Language
  labels: readonly string[]
  current: number
}) {
  const t = uiTexts(language)
  return (
    <ol class="steps" aria-label={t.steps}>
      {labels.map((label, index) => (
        <li
          class={index < current ? 'past' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span>{label}</span>
          {index < current && <span class="unseen">{t.stepDone}</span>}
        </li>
      ))}
    </ol>
  )
}

/** Until when something holds, as a date and clock time that cannot be missed (WCAG 2.2.1). */
export function Deadline({ label, at, text }: { label: string; at: Instant; text: string }) {
  return (
    <p class="deadline">
      <Icon name="clock" />
      <span>{label}</span>
      <time datetime={new Date(at).toISOString()}>{text}</time>
    </p>
  )
}
