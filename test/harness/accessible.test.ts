import { describe, expect, it } from 'vitest'
import { violationsOf } from './accessible.ts'
import { browserMissing, openBrowser } from './browser.ts'

describe.skipIf(browserMissing)('the look for what keeps people out', () => {
  it('sees it, on one page after the other and by the rules that are named', async () => {
    const browser = await openBrowser()
    const person = await browser.sitDown({ url: 'http://localhost' })
    const { page } = person
    const pale = '<html lang="ja"><title>x</title><main><h1>x</h1><p style="color:#ddd">pale</p><img src="x">'
    for (let time = 0; time < 2; time++) {
      await page.setContent(pale)
      const names = (await violationsOf(page)).map((line) => line.split(':')[0])
      expect(names).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']))
      expect((await violationsOf(page, ['color-contrast'])).map((line) => line.split(':')[0])).toEqual([
        'color-contrast',
      ])
    }
    await page.setContent('<html lang="ja"><title>x</title><main><h1>x</h1><p>clear</p></main>')
    expect(await violationsOf(page)).toEqual([])
    await person.leave()
    await browser.close()
  })
})
