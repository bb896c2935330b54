import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '../src/i18n/language.ts'
import { listGalleries, render, standalone } from './gallery.ts'
import { violationsOf } from './harness/accessible.ts'
import { browserMissing, openBrowser, type Person, type TestBrowser } from './harness/browser.ts'

const galleries = await listGalleries()
const everyState = [...galleries].flatMap(([name, gallery]) =>
  gallery.names.map((state) => ({ title: `${name} ${state}`, gallery, state })),
)
// One state of each screen is enough where only the words differ.
const oneOfEach = [...galleries].map(([name, gallery]) => ({
  title: name,
  gallery,
  state: gallery.names.at(-1) ?? '',
}))

describe.skipIf(browserMissing)('every screen in a browser', () => {
  let browser: TestBrowser
  let person: Person
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    person = await browser.sitDown({ url: 'http://localhost', width: 360, height: 740 })
    page = person.page
  })
  afterAll(async () => {
    await person?.leave()
    await browser?.close()
  })

  async function show(shown: (typeof everyState)[number], language: Language) {
    await page.setContent(standalone(render(shown.gallery, shown.state, language)))
  }

  async function judge(shown: (typeof everyState)[number], language: Language) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await show(shown, language)
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  }

  async function judgeInTheDark() {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page, ['color-contrast'])).toEqual([])
  }

  it.each(everyState)('$title is accessible, light and dark, and fits 360 pixels', async (shown) => {
    await judge(shown, 'ja')
    await judgeInTheDark()
  })

  describe.each(languages.filter((language) => language !== 'ja'))('in %s', (language) => {
    it.each(oneOfEach)('$title is accessible and fits 360 pixels', (shown) => judge(shown, language))
  })

  it('fits 320 pixels too, each control at least 24 pixels high', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const shown of oneOfEach) {
      await show(shown, 'en')
      expect(await page.evaluate('document.documentElement.scrollWidth'), shown.title).toBeLessThanOrEqual(
        320,
      )
      const heights = await page
        .locator('button:visible, a.button, nav a, input:visible')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height))
      expect(Math.min(...heights), shown.title).toBeGreaterThanOrEqual(24)
    }
    await page.setViewportSize({ width: 360, height: 740 })
  })

  it('begins title and content of every screen where the logo begins, on a telephone and on a desk', async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      for (const shown of oneOfEach) {
        await show(shown, 'ja')
        const lefts = await page
          .locator('.mark, h1, .content')
          .evaluateAll((all) => all.map((element) => element.firstElementChild?.getBoundingClientRect().x))
        expect(new Set(lefts).size, `${shown.title} at ${width}: ${lefts}`).toBe(1)
      }
    }
    await page.setViewportSize({ width: 360, height: 740 })
  })

  it('tells on a telephone in two lines and a strip who is logged in, and all about them one press away', async () => {
    const gallery = galleries.get('menu')
    if (!gallery) throw new Error('There is no menu')
    const facts = page.locator('.strip dd')
    for (const language of languages) {
      await show({ title: 'menu', gallery, state: 'person' }, language)
      const box = await page.locator('h1').boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(220)
      expect(await page.locator('.strip summary').textContent()).toBe('WR012574 大森 そうた')
      expect(await facts.first().isVisible()).toBe(false)
      await page.locator('.strip summary').click()
      expect(await facts.evaluateAll((all) => all.filter((fact) => fact.checkVisibility()).length)).toBe(5)
    }
    await page.setViewportSize({ width: 1280, height: 740 })
    await show({ title: 'menu', gallery, state: 'person' }, 'ja')
    expect(await facts.evaluateAll((all) => all.filter((fact) => fact.checkVisibility()).length)).toBe(5)
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
  })

  it('ticks off the password rule while it is typed, and tells when both are the same', async () => {
    const gallery = galleries.get('choose')
    if (!gallery) throw new Error('There is no screen to choose a password on')
    await show({ title: 'choose', gallery, state: 'empty' }, 'ja')
    const items = () => page.locator('[data-rule]').evaluateAll((all) => all.map((item) => item.className))
    expect(await items()).toEqual(['', '', '', ''])
    await page.locator('#newPassword').fill('abc')
    expect(await items()).toEqual(['unmet', 'met', 'unmet', 'met'])
    await page.locator('#newPassword').fill('abcdef12-')
    expect(await items()).toEqual(['', '', '', 'unmet'])
    await page.locator('#newPassword').fill('ａｂｃｄ１２３４')
    expect(await items()).toEqual(['', '', '', 'unmet'])
    await page.locator('#newPassword').fill('abcdef12')
    expect(await items()).toEqual(['met', 'met', 'met', 'met'])
    await page.locator('#newPasswordAgain').fill('abcdef1')
    await expect
      .poll(() => page.locator('[data-repeats]').textContent())
      .toBe('2つの新パスワードがまだ一致していません。')
    await page.locator('#newPasswordAgain').fill('abcdef12')
    await expect
      .poll(() => page.locator('[data-repeats]').textContent())
      .toBe('2つの新パスワードが一致しています。')
  })

  it('takes back what the server said of a password as soon as the next one is typed', async () => {
    const gallery = galleries.get('choose')
    if (!gallery) throw new Error('There is no screen to choose a password on')
    await show({ title: 'choose', gallery, state: 'mismatch' }, 'ja')
    expect(await page.locator('.fault').count()).toBe(2)
    for (const name of ['newPassword', 'newPasswordAgain']) {
      await page.locator(`#${name}`).fill('abcdef12')
      expect(await page.locator(`#${name}-error, #${name}[aria-invalid]`).count()).toBe(0)
    }
    expect(await page.locator('.faulty').count()).toBe(0)
    expect(await violationsOf(page)).toEqual([])
  })

  it('shows a password on demand and hides it again before it is sent', async () => {
    const gallery = galleries.get('login')
    if (!gallery) throw new Error('There is no login screen')
    await show({ title: 'login', gallery, state: 'empty' }, 'ja')
    const input = page.locator('#password')
    await page.getByRole('button', { name: 'パスワードを表示' }).click()
    expect(await input.getAttribute('type')).toBe('text')
    await page.evaluate(
      "document.forms[document.forms.length - 1].addEventListener('submit', (event) => event.preventDefault())",
    )
    await page.getByRole('button', { name: 'ログイン', exact: true }).click()
    expect(await input.getAttribute('type')).toBe('password')
  })
})
