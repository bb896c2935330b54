import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/language.ts'
import { deskIssuedGallery } from '../../src/journeys/help-desk/issue/shown/issued-view.tsx'
import { render, standalone } from '../gallery.ts'
import { browserMissing, openBrowser, type Person, type TestBrowser } from '../harness/browser.ts'

/** Width and height of each sheet of a PDF, in whole millimetres. */
function sheetsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  const boxes = text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4)
  return Array.from(boxes, ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`)
}

/** What stands on paper beside the letters, and what of a letter goes over an edge. */
const measure = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const isSeen = (element) => element.getClientRects().length > 0
  const isWide = (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
  return {
    around: all('body > header, .band, .panel, .actions, body > footer').filter(isSeen).length,
    cut: all('.paper').filter((paper) => paper.scrollHeight > paper.clientHeight + 1).length,
    wide: all('.paper *').filter(isWide).length,
    ink: all('.paper').map((paper) => getComputedStyle(paper).color),
  }
})()`

describe.skipIf(browserMissing)('The printed notice of a password', () => {
  let browser: TestBrowser
  let person: Person
  beforeAll(async () => {
    browser = await openBrowser()
    person = await browser.sitDown({ url: 'http://localhost' })
  })
  afterAll(async () => {
    await person?.leave()
    await browser?.close()
  })

  const show = (state: string, language: (typeof languages)[number]) =>
    person.page.setContent(standalone(render(deskIssuedGallery, state, language)))

  it.each(languages)(
    'takes one sheet of A4 a person, in %s, however long the names are',
    async (language) => {
      for (const [state, count] of [
        ['letter', 1],
        ['letters', 3],
      ] as const) {
        await show(state, language)
        const pdf = await person.page.pdf({ preferCSSPageSize: true })
        expect([state, sheetsOf(pdf)]).toEqual([state, Array.from({ length: count }, () => '210 × 297')])
      }
    },
  )

  it.each(languages)(
    'has nothing else on its sheet, and nothing that is cut off, in %s',
    async (language) => {
      await show('letters', language)
      await person.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const seen = await person.page.evaluate(measure)
      expect(seen).toEqual({ around: 0, cut: 0, wide: 0, ink: Array(3).fill('rgb(17, 17, 17)') })
      await person.page.emulateMedia({ media: null, colorScheme: null })
    },
  )
})
