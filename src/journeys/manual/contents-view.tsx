import { type GuidePart, guideParts, manualPages, manualPagesOf, paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import type { HelpDesk } from '../../ui/parts.tsx'
import type { GuideFacts } from './guide.ts'
import { guidePage } from './pages.ts'
import { sampleFacts } from './sample-facts.ts'
import { PartOfGuide, WhomToAsk } from './sections.tsx'
import { manualTexts } from './texts.ts'

export type ManualContentsProps = { frame: Frame; facts: GuideFacts; helpDesk: HelpDesk }

/** S12 「マニュアル」: the contents. */
export function ManualContentsView({ frame, facts, helpDesk }: ManualContentsProps) {
  const { language } = frame
  const t = manualTexts(language)
  return (
    <Page frame={frame} title={t.title} icon="book" width="wide">
      <p>{t.lead}</p>
      {guideParts.map((part) => (
        <Part part={part} frame={frame} facts={facts} />
      ))}
      <p class="soft">{t.pictures}</p>
      <BackToPortal frame={frame} />
      <WhomToAsk language={language} helpDesk={helpDesk} />
    </Page>
  )
}

function Part({ part, frame, facts }: Omit<ManualContentsProps, 'helpDesk'> & { part: GuidePart }) {
  const { language } = frame
  const t = manualTexts(language)
  return (
    <PartOfGuide part={part} frame={frame}>
      <ul class="tiles">
        {manualPagesOf[part].map((name) => {
          const { title, about } = guidePage(name, language, facts)
          return (
            <li>
              <a href={paths.manualPage(name)}>
                <span>
                  {t.numbered(String(manualPages.indexOf(name) + 1), title)}
                  <small>{about}</small>
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </PartOfGuide>
  )
}

/** Out of the guides: to the menu for whoever is signed in, to the login screen for everybody else. */
export function BackToPortal({ frame }: { frame: Frame }) {
  const t = manualTexts(frame.language)
  return (
    <Actions>
      {frame.account ? (
        <ButtonLink href={paths.menu()}>{t.toMenu}</ButtonLink>
      ) : (
        <ButtonLink href={paths.login()}>{t.toLogin}</ButtonLink>
      )}
    </Actions>
  )
}

export const manualContentsGallery = gallery<ManualContentsProps>(
  ManualContentsView,
  ({ frame, signedIn, helpDesk }) => ({
    signedIn: { frame: signedIn, facts: sampleFacts, helpDesk },
    open: { frame, facts: sampleFacts, helpDesk },
  }),
)
