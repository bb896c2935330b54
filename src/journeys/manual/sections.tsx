import type { Child } from 'hono/jsx'
import type { Language } from '../../i18n/language.ts'
import type { GuidePart } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { type HelpDesk, HelpDeskBlock } from '../../ui/parts.tsx'
import { type GuideLink, isFor, type Meaning, type Section, type Step } from './guide.ts'
import { Figure } from './pictures/figure.tsx'
import { manualTexts } from './texts.ts'

export function Sections({ language, sections }: { language: Language; sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ heading, lead, points, steps, meanings, links = [] }) => (
        <section class="guide">
          <h2>{heading}</h2>
          {lead !== undefined && <p>{lead}</p>}
          {points && <Bullets items={points} />}
          {steps && <Walk language={language} steps={steps} />}
          {meanings && <Meanings meanings={meanings} />}
          <Links links={links} />
        </section>
      ))}
    </>
  )
}

/** A part of the contents; folded where it is not for whoever reads it. */
export function PartOfGuide({ part, frame, children }: { part: GuidePart; frame: Frame; children?: Child }) {
  const heading = <h2>{manualTexts(frame.language).parts[part]}</h2>
  return isFor(part, frame.account?.role) ? (
    <section class="guide">
      {heading}
      {children}
    </section>
  ) : (
    <details class="guide-rest">
      <summary>{heading}</summary>
      {children}
    </details>
  )
}

export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

export function Meanings({ meanings }: { meanings: readonly Meaning[] }) {
  return (
    <dl class="meanings">
      {meanings.map(({ label, meaning, isJapanese }) => (
        <div>
          <dt lang={isJapanese ? 'ja' : undefined}>{label}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Links({ links }: { links: readonly GuideLink[] }) {
  if (links.length === 0) return null
  return (
    <Actions>
      {links.map(({ href, label }) => (
        <ButtonLink href={href}>{label}</ButtonLink>
      ))}
    </Actions>
  )
}

function Walk({ language, steps }: { language: Language; steps: readonly Step[] }) {
  return (
    <ol class="walk">
      {steps.map(({ text, notes = [], picture }) => (
        <li>
          <div>
            <p class="act">{text}</p>
            {notes.length > 0 && <Bullets items={notes} />}
          </div>
          {picture && <Figure name={picture} language={language} />}
        </li>
      ))}
    </ol>
  )
}

/** Whom to ask: the member's own administrator first, then the help desk with its hours (L26). */
export function WhomToAsk({ language, helpDesk }: { language: Language; helpDesk: HelpDesk }) {
  const t = manualTexts(language)
  return (
    <section class="guide">
      <p>{t.askFirst}</p>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </section>
  )
}
