import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../src/i18n/language.ts'
import { guidePage } from '../src/journeys/manual/pages.ts'
import type { Manifest, PictureName } from '../src/journeys/manual/pictures/manifest.ts'
import { pictureTexts } from '../src/journeys/manual/pictures/picture-texts.ts'
import { sampleFacts } from '../src/journeys/manual/sample-facts.ts'
import { manualPages } from '../src/paths.ts'
import { fingerprint } from './pictures/fingerprint.ts'
import { contentHash, sizeOf } from './pictures/png.ts'
import { openPicturedPortal } from './pictures/portal.ts'
import { VisitorHand } from './pictures/visitor-hand.ts'
import { walk } from './pictures/walk.ts'

const folder = new URL('../src/journeys/manual/pictures/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('pictures.json', folder), 'utf8')) as Manifest
const names = Object.keys(pictureTexts('ja')).sort() as PictureName[]
const remedy = 'the pictures are no longer what the screens are: run "npm run pictures"'

describe.each(languages)('the pictures of the manual in %s', (language) => {
  let portal: Awaited<ReturnType<typeof openPicturedPortal>>
  beforeAll(async () => {
    portal = await openPicturedPortal()
  })
  afterAll(() => portal.close())

  it('show the screens as they are', async () => {
    const hand = new VisitorHand((headers) => portal.visitor(language, headers))
    const seen: Partial<Record<PictureName, string>> = {}
    await walk(hand, language, async (name, shown) => {
      seen[name] = fingerprint(hand.page.html, shown)
    })
    const taken = Object.fromEntries(
      Object.entries(manifest[language]).map(([name, one]) => [name, one.shows]),
    )
    expect(taken, remedy).toEqual(seen)
  })

  it('are all there, as large as the page says, and no other', () => {
    const files = readdirSync(new URL(`${language}/`, folder))
    expect(files.sort(), remedy).toEqual(names.map((name) => `${name}.png`).sort())
    for (const name of names) {
      const png = readFileSync(new URL(`${language}/${name}.png`, folder))
      expect({ name, ...sizeOf(png), hash: contentHash(png) }, remedy).toEqual({
        name,
        width: manifest[language][name]?.width,
        height: manifest[language][name]?.height,
        hash: manifest[language][name]?.hash,
      })
    }
  })
})

describe('the pictures of the manual', () => {
  it('are each used on some page', () => {
    const used = manualPages.flatMap((page) =>
      guidePage(page, 'ja', sampleFacts).sections.flatMap(({ steps = [] }) =>
        steps.map(({ picture }) => picture),
      ),
    )
    expect([...new Set(used.filter((name) => name !== undefined))].sort()).toEqual(names)
  })

  it('weigh less than 6 MiB together', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.png'),
    )
    const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file, folder)).length, 0)
    expect(bytes).toBeLessThan(6 * 1024 * 1024)
  })
})
