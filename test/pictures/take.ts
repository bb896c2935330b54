import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type Language, languages } from '../../src/i18n/language.ts'
import type { Manifest, PictureName } from '../../src/journeys/manual/pictures/manifest.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing, openBrowser, type TestBrowser } from '../harness/browser.ts'
import { startPortal } from '../harness/processes.ts'
import { BrowserHand } from './browser-hand.ts'
import { fingerprint } from './fingerprint.ts'
import { contentHash, sizeOf } from './png.ts'
import { pictureTime, walk } from './walk.ts'

/*
 * `npm run pictures`: takes the pictures of the manual from the built program, by a person's hand in a real browser.
 */

const folder = new URL('../../src/journeys/manual/pictures/', import.meta.url)
const readmePicture = new URL('../../docs/pictures/reset-request-ja.png', import.meta.url)

if (browserMissing) {
  console.error(browserMissing)
  process.exit(1)
}
const stillClock = new URL('../harness/still-clock.mjs', import.meta.url)
const env = { NODE_OPTIONS: `--import=${stillClock}`, CLOCK_STANDS_AT: String(pictureTime), LANG: 'en' }
const browser = await openBrowser()
try {
  const taken = await Promise.all(languages.map((language) => takeAll(browser, language)))
  const manifest: Manifest = { ja: {}, en: {}, 'zh-CN': {} }
  let bytes = 0
  for (const [at, language] of languages.entries()) {
    const place = new URL(`${language}/`, folder)
    mkdirSync(place, { recursive: true })
    for (const old of readdirSync(place)) rmSync(new URL(old, place))
    for (const { name, png, shows } of taken[at] ?? []) {
      writeFileSync(new URL(`${name}.png`, place), png)
      manifest[language][name] = { ...sizeOf(png), hash: contentHash(png), shows }
      bytes += png.length
    }
  }
  writeFileSync(new URL('pictures.json', folder), `${JSON.stringify(manifest, null, 2)}\n`)
  mkdirSync(new URL('./', readmePicture), { recursive: true })
  writeFileSync(readmePicture, await takeReadmePicture(browser))
  console.log(`${taken.flat().length} pictures, ${Math.round(bytes / 1024)} KiB`)
} finally {
  await browser.close()
}

type Taken = { name: PictureName; png: Buffer; shows: string }

/** Each language has a portal to itself: one walk would leave its traces in the next one's pictures. */
async function takeAll(browser: TestBrowser, language: Language): Promise<Taken[]> {
  const portal = await startPortal({ env })
  const { url } = portal
  const person = await browser.sitDown({ url, language, width: 600, height: 900, colorScheme: 'light' })
  const hand = new BrowserHand(person.page)
  const taken: Taken[] = []
  await walk(hand, language, async (name, shown) => {
    const png = await hand.picture(shown.view)
    taken.push({ name, png, shows: fingerprint(hand.html, shown) })
    console.error(`${language} ${name}`)
  })
  await person.leave()
  await portal.stop()
  return taken
}

/** A larger one of the request screen; whoever changes that screen is sent here by the test of the others. */
async function takeReadmePicture(browser: TestBrowser): Promise<Buffer> {
  const portal = await startPortal({ env })
  const { url } = portal
  const person = await browser.sitDown({ url, language: 'ja', width: 900, height: 700, colorScheme: 'light' })
  const hand = new BrowserHand(person.page)
  await hand.open(paths.resetRequest())
  const png = await hand.picture({ parts: ['body'], width: 900 })
  await person.leave()
  await portal.stop()
  return png
}
