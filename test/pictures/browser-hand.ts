import type { Page, Response } from 'playwright-core'
import { groupsOf } from '../../src/domain/password/make-issued-password.ts'
import { spellOut } from '../../src/i18n/inquiry/spelling.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import {
  sampleFollowKey,
  sampleKey,
  sampleNumber,
  samplePassword,
  sampleSource,
  sampleUrl,
} from './fingerprint.ts'
import { withPalette } from './png.ts'
import { type Device, devices, type Hand, type View } from './walker.ts'

/** Space around what is shown. */
const margin = 12
const mailPatience = 20_000

/** A person's hand on a real browser. */
export class BrowserHand implements Hand {
  /** The document as it was sent, before any script. */
  html = ''
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async open(address: string): Promise<void> {
    await this.#take(await this.#page.goto(address))
  }

  async follow(link: string): Promise<void> {
    await this.#go(() => this.#page.getByRole('link', { name: link, exact: true }).first().click())
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      const choice = this.#page.locator(`input[type=radio][name="${name}"][value="${text}"]`)
      if ((await choice.count()) > 0) await choice.first().check()
      else await this.#page.locator(`#${name}`).fill(text)
    }
  }

  async press(button: string): Promise<void> {
    await this.#go(() => this.#page.getByRole('button', { name: button, exact: true }).click())
  }

  async attach(field: string, { name, content }: { name: string; content: string }): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
    await this.#page.locator(`#${field}`).setInputFiles(file)
  }

  async openMail(subject: string): Promise<void> {
    const mail = this.#page.getByRole('link').filter({ hasText: subject }).first()
    for (const end = performance.now() + mailPatience; ; ) {
      await this.open(paths.mailbox())
      if (await mail.isVisible()) break
      if (performance.now() > end) throw new Error(`No mail "${subject}" has come`)
      await this.#page.waitForTimeout(100)
    }
    await this.#go(() => mail.click())
  }

  async addressWith(part: string): Promise<string> {
    const href = await this.#page.locator(`a[href*="${part}"]`).first().getAttribute('href')
    if (href === null) throw new Error(`No link with ${part}`)
    // The sender names the portal by its published address; here it is asked for at the one it listens on.
    const { pathname, search } = new URL(href, this.#page.url())
    return pathname + search
  }

  async textOf(part: string): Promise<string> {
    return (await this.#page.locator(part).textContent()) ?? ''
  }

  async takeUp(device: Device): Promise<void> {
    const context = this.#page.context()
    await context.clearCookies()
    await context.setExtraHTTPHeaders({ 'user-agent': devices[device] })
  }

  async picture({ parts, width, height, key }: View): Promise<Buffer> {
    const page = this.#page
    await page.setViewportSize({ width, height: 400 })
    await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)')
    if (key) await page.keyboard.press(key)
    await page.evaluate(showSamples)
    const boxes = await Promise.all(parts.map((part) => page.locator(part).first().boundingBox()))
    const found = boxes.filter((box) => box !== null)
    const space = parts.some((part) => ['body', 'main', 'header'].includes(part)) ? 0 : margin
    const spaceAbove = parts.includes('.band') ? 0 : space
    const left = Math.max(0, Math.min(...found.map(({ x }) => x)) - space)
    const top = Math.max(0, Math.min(...found.map(({ y }) => y)) - spaceAbove)
    const right = Math.min(width, Math.max(...found.map((box) => box.x + box.width)) + space)
    const bottom = Math.max(...found.map((box) => box.y + box.height)) + space
    const clip = { x: left, y: top, width: right - left, height: Math.min(height ?? bottom, bottom) - top }
    return withPalette(await page.screenshot({ clip, fullPage: true, animations: 'disabled' }))
  }

  async #go(act: () => Promise<void>): Promise<void> {
    const isDocument = (response: Response) =>
      response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400)
    const [response] = await Promise.all([this.#page.waitForResponse(isDocument), act()])
    await this.#take(response)
  }

  async #take(response: Response | null): Promise<void> {
    if (response && response.status() >= 500) throw new Error(`${response.status()} at ${response.url()}`)
    this.html = (await response?.text()) ?? ''
    await this.#page.waitForLoadState('load')
  }
}

const spelledIn = (language: Language) =>
  [...samplePassword].map((character) => spellOut(character, language))

/** Runs in the page: what is new each time is shown as the sample. */
const showSamples = `{
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode())
    texts.currentNode.data = texts.currentNode.data
      .replace(/https?:\\/\\/(localhost|127\\.0\\.0\\.1)(:\\d+)?/g, '${sampleUrl}')
      .replace(/\\b(appliKey|key)=[\\w-]{43}/g, '$1=${sampleKey}')
      .replace(/\\b\\d{8}-\\d{6}\\b/g, '${sampleNumber}')
      .replace(/(key=)[2-9a-km-np-z]{16}\\b/g, '$1${sampleFollowKey}')
      .replace(/\\b([2-9a-km-np-z]{4}-){3}[2-9a-km-np-z]{4}\\b/g, '${sampleFollowKey.match(/.{4}/g)?.join('-')}')
      .replace(/^(127\\.0\\.0\\.1|::1)$/, '${sampleSource}')
  const groups = ${JSON.stringify(groupsOf(samplePassword))}
  const spelled = ${JSON.stringify(Object.fromEntries(languages.map((one) => [one, spelledIn(one)])))}
  document.querySelectorAll('.spelled ul li').forEach((item, at) => {
    const [character, spoken] = item.children
    character.textContent = groups.join('')[at]
    spoken.textContent = spelled[spoken.lang][at]
  })
  document.querySelectorAll('code.issued span').forEach((span, at) => { span.textContent = groups[at] })
}`
