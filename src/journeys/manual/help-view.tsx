import {
  type GuidePart,
  guideParts,
  type HelpScreen,
  helpScreens,
  helpScreensOf,
  paths,
} from '../../paths.ts'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import type { HelpDesk } from '../../ui/parts.tsx'
import { BackToPortal } from './contents-view.tsx'
import { helpPage } from './help.ts'
import { helpTexts } from './help-texts/menu-texts.ts'
import { Bullets, Links, Meanings, PartOfGuide, WhomToAsk } from './sections.tsx'

export type HelpProps = {
  frame: Frame
  /** Without one: the list of them all. */
  screen?: HelpScreen | undefined
  helpDesk: HelpDesk
}

/** S12 「ヘルプ」: first aid for one screen, and whom to ask. */
export function HelpView({ frame, screen, helpDesk }: HelpProps) {
  return screen === undefined ? (
    <HelpList frame={frame} helpDesk={helpDesk} />
  ) : (
    <ScreenHelp frame={frame} screen={screen} helpDesk={helpDesk} />
  )
}

function ScreenHelp({ frame, screen, helpDesk }: HelpProps & { screen: HelpScreen }) {
  const { language } = frame
  const t = helpTexts(language)
  const { title, about, fields, causes, next, links, manualPage } = helpPage(screen, language)
  return (
    <Page frame={frame} title={title} icon="help">
      <p>{about}</p>
      {fields.length > 0 && (
        <section class="guide">
          <h2>{t.fields}</h2>
          <Meanings meanings={fields} />
        </section>
      )}
      <section class="guide">
        <h2>{t.causes}</h2>
        <Bullets items={causes} />
      </section>
      <section class="guide">
        <h2>{t.next}</h2>
        <Bullets items={next} />
        <Links
          links={[
            ...links,
            { href: paths.manualPage(manualPage), label: t.more },
            { href: paths.help(), label: t.toScreens },
          ]}
        />
      </section>
      <WhomToAsk language={language} helpDesk={helpDesk} />
    </Page>
  )
}

function HelpList({ frame, helpDesk }: HelpProps) {
  const { language } = frame
  const t = helpTexts(language)
  return (
    <Page frame={frame} title={t.title} icon="help">
      <p>{t.lead}</p>
      {guideParts.map((part) => (
        <ScreensOf part={part} frame={frame} />
      ))}
      <BackToPortal frame={frame} />
      <WhomToAsk language={language} helpDesk={helpDesk} />
    </Page>
  )
}

function ScreensOf({ part, frame }: { part: GuidePart; frame: Frame }) {
  return (
    <PartOfGuide part={part} frame={frame}>
      <ul class="tiles">
        {helpScreensOf[part].map((screen) => {
          const { title, about } = helpPage(screen, frame.language)
          return (
            <li>
              <a href={paths.help(screen)}>
                <span>
                  {title}
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

export const helpGallery = gallery<HelpProps>(HelpView, ({ frame, signedIn, helpDesk }) => ({
  list: { frame, helpDesk },
  signedIn: { frame: signedIn, screen: 'menu', helpDesk },
  ...Object.fromEntries(helpScreens.map((screen) => [screen, { frame, screen, helpDesk }] as const)),
}))
