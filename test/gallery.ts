import { readdirSync } from 'node:fs'
import type { Language } from '../src/i18n/language.ts'
import { assets } from '../src/ui/assets.ts'
import type { Gallery } from '../src/ui/gallery.ts'

const source = new URL('../src/', import.meta.url)

/** Every view of the program with all its states; a view without a gallery stops whoever asks. */
export async function listGalleries(): Promise<Map<string, Gallery>> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /-view\.[jt]sx?$/.test(file),
  )
  const galleries = new Map<string, Gallery>()
  for (const file of files.sort()) {
    const exported: Record<string, unknown> = await import(new URL(file, source).href)
    const names = Object.keys(exported).filter((name) => name.endsWith('Gallery'))
    if (names.length === 0) throw new Error(`${file} shows none of its states: it exports no …Gallery`)
    for (const name of names) galleries.set(name.replace(/Gallery$/, ''), exported[name] as Gallery)
  }
  return galleries
}

/** The document of one state as the server would send it. */
export function render(gallery: Gallery, state: string, language: Language): string {
  return String(gallery.render(state, language))
}

/** The same document on its own, with its style sheet and script inside it, for a browser without a server. */
export function standalone(html: string): string {
  return html
    .replace(/<link rel="icon"[^>]*>/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${assets['styles.css'].body}</style>`)
    .replace(/<script src="[^"]*" defer><\/script>/, '')
    .replace(
      /(<img src=")[^"]*mark\.svg/,
      (_, before) => `${before}data:image/svg+xml,${encodeURIComponent(assets['mark.svg'].body)}`,
    )
    .replace('</body>', () => `<script type="module">${assets['portal.js'].body}</script></body>`)
}
