import type { Language } from '../../../i18n/language.ts'
import { type ManualPageName, paths } from '../../../paths.ts'
import type { GuideFacts, GuideLink, GuidePage, Section } from '../guide.ts'
import type { PictureName } from '../pictures/manifest.ts'

export type PageBuilder = (language: Language, facts: GuideFacts) => GuidePage

/** Sentences, some of which tell a span of time. */
type Worded = readonly string[] | ((span: string) => readonly string[])

/** A section in words alone. Each step is what to do, then notes on it. */
export type WordedSection = { heading: string; steps?: readonly Worded[]; points?: Worded }

/** What belongs to a section beside its words; the pictures stand with the steps in their order. */
type Furniture = { span?: string; pictures?: readonly (PictureName | null)[]; links?: readonly GuideLink[] }

/** A section with its pictures, its span of time and its links in their places. */
export function section(
  { heading, steps, points }: WordedSection,
  { span = '', pictures = [], links = [] }: Furniture = {},
): Section {
  const said = (worded: Worded) => (typeof worded === 'function' ? worded(span) : worded)
  return {
    heading,
    ...(points ? { points: said(points) } : {}),
    ...(steps
      ? {
          steps: steps.map((step, at) => {
            const [text = '', ...notes] = said(step)
            const picture = pictures[at]
            return { text, notes, ...(picture ? { picture } : {}) }
          }),
        }
      : {}),
    links,
  }
}

/** Leads to another page of the manual, under its own title. */
export function pageLink(page: ManualPageName, { title }: { title: string }): GuideLink {
  return { href: paths.manualPage(page), label: title }
}
