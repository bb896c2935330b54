import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { assetPath } from './assets.ts'
import type { Frame } from './frame.ts'
import { Header } from './header.tsx'
import { Icon, type IconName } from './icons.tsx'
import { Panel, type PanelKind } from './panel.tsx'
import { uiTexts } from './texts.ts'

export type PageProps = {
  frame: Frame
  /** The screen's title as the specification prints it; it is the h1 and begins the window title. */
  title: string
  icon: IconName
  /** Messages above the content. */
  panels?: readonly { kind: PanelKind; id?: string; children: Child }[]
  /** Says in the window title that something went wrong (WCAG technique G83). */
  hasErrors?: boolean
  /** `wide` leaves room for two columns; `narrow` suits one form. */
  width?: 'narrow' | 'wide'
  children?: Child
}

const doctype = raw('<!DOCTYPE html>')
// Constant for the life of the program, so it is written once and not built for every page.
const head = raw(
  '<meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark">' +
    '<meta name="format-detection" content="telephone=no">' +
    '<meta name="robots" content="noindex">' +
    `<link rel="icon" type="image/svg+xml" href="${assetPath('mark.svg')}">` +
    `<link rel="stylesheet" href="${assetPath('styles.css')}">` +
    `<script src="${assetPath('portal.js')}" defer></script>`,
)

function windowTitle({ frame, title, hasErrors }: PageProps): string {
  const named = title.includes(frame.serviceName) ? title : `${title} | ${frame.serviceName}`
  return hasErrors ? uiTexts(frame.language).errorTitle(named) : named
}

/** A whole document. */
export function Page(props: PageProps) {
  const { frame, title, icon, panels = [], width = 'narrow', children } = props
  const { language } = frame
  return (
    <>
      {doctype}
      <html lang={language}>
        <head>
          {head}
          <title>{windowTitle(props)}</title>
        </head>
        <body>
          <a class="skip" href="#content">
            {uiTexts(language).skip}
          </a>
          <Header frame={frame} />
          <main id="content" tabindex={-1}>
            <div class="band">
              <h1 class={`inner ${width}`}>
                <Icon name={icon} />
                <span>{title}</span>
              </h1>
            </div>
            <div class={`content inner ${width}`}>
              {panels.map(({ kind, id, children }) => (
                <Panel kind={kind} language={language} {...(id !== undefined && { id })}>
                  {children}
                </Panel>
              ))}
              {children}
            </div>
          </main>
          <footer>
            <p class="inner">{frame.copyright}</p>
          </footer>
        </body>
      </html>
    </>
  )
}
