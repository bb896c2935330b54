import { passwordRules } from '../../domain/password/password.ts'
import { type ManualPageName, manualPages, paths } from '../../paths.ts'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import type { HelpDesk } from '../../ui/parts.tsx'
import type { GuideFacts } from './guide.ts'
import { guidePage } from './pages.ts'
import { sampleFacts } from './sample-facts.ts'
import { Sections, WhomToAsk } from './sections.tsx'
import { manualTexts } from './texts.ts'

export type ManualPageProps = { frame: Frame; page: ManualPageName; facts: GuideFacts; helpDesk: HelpDesk }

/** S12 「マニュアル」: one page, its steps shown on pictures of the screens. */
export function ManualPageView({ frame, page, facts, helpDesk }: ManualPageProps) {
  const { language } = frame
  const t = manualTexts(language)
  const { title, about, sections } = guidePage(page, language, facts)
  return (
    <Page frame={frame} title={title} icon="book" width="wide">
      <p>{about}</p>
      <Sections language={language} sections={sections} />
      <p class="soft">{t.pictures}</p>
      <Pager {...{ frame, page, facts }} />
      <WhomToAsk language={language} helpDesk={helpDesk} />
    </Page>
  )
}

function Pager({ frame, page, facts }: Omit<ManualPageProps, 'helpDesk'>) {
  const { language } = frame
  const t = manualTexts(language)
  const at = manualPages.indexOf(page)
  const neighbours = [
    { name: manualPages[at - 1], rel: 'prev', label: t.previous },
    { name: manualPages[at + 1], rel: 'next', label: t.next },
  ] as const
  return (
    <nav class="pager" aria-label={t.pages}>
      <ul>
        {neighbours.map(
          ({ name, rel, label }) =>
            name !== undefined && (
              <li class={rel}>
                <a href={paths.manualPage(name)} rel={rel}>
                  <small>{label}</small>
                  {guidePage(name, language, facts).title}
                </a>
              </li>
            ),
        )}
        <li>
          <a href={paths.manual()}>{t.toContents}</a>
        </li>
      </ul>
    </nav>
  )
}

export const manualPageGallery = gallery<ManualPageProps>(ManualPageView, ({ frame, signedIn, helpDesk }) => {
  const other: GuideFacts = { ...sampleFacts, access: 'visit', rule: passwordRules.modern }
  return {
    signedIn: { frame: signedIn, page: 'menu', facts: sampleFacts, helpDesk },
    otherSettings: { frame, page: 'password', facts: other, helpDesk },
    ...Object.fromEntries(
      manualPages.map((page) => [page, { frame, page, facts: sampleFacts, helpDesk }] as const),
    ),
  }
})
