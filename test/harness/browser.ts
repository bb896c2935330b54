import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

/** Path of the browser the tests drive, or null where none is installed. */
export function findChromium(): string | null {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  return (
    names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ??
    null
  )
}

/** Why no test can use a browser here; null where one is installed. */
export const browserMissing: string | null = findChromium() ? null : 'Chromium is not installed'

export type Person = {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses asked for outside the portal's origin. */
  readonly strangers: readonly string[]
  /** What the browser found wrong: script errors, violations of the content security policy, missing files. */
  readonly complaints: readonly string[]
  /** A file of the page as seen, for a look by eye. */
  picture(path: string): Promise<void>
  leave(): Promise<void>
}

export type Seat = {
  /** The portal's address; paths given to `page.goto` are relative to it. */
  readonly url: string
  readonly language?: 'ja' | 'en' | 'zh-CN'
  /** False: a browser without JavaScript. */
  readonly script?: boolean
  /** CSS pixels; 360 is a telephone, with touch. */
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
}

export type TestBrowser = {
  /** Somebody new sits down before an empty browser. */
  sitDown(seat: Seat): Promise<Person>
  close(): Promise<void>
}

/** Starts Chromium without a window; it can reach nothing but this machine. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Chromium is not installed.')
  const browser = await chromium.launch({
    executablePath,
    // A sandbox inside root's process is refused by Chromium itself.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  })
  return {
    async sitDown({ url, language = 'ja', script = true, width = 1280, height = 800, ...colours }) {
      const telephone = width < 600
      const context = await browser.newContext({
        baseURL: url,
        locale: { ja: 'ja-JP', en: 'en-US', 'zh-CN': 'zh-CN' }[language],
        timezoneId: 'Asia/Tokyo',
        javaScriptEnabled: script,
        viewport: { width, height },
        hasTouch: telephone,
        isMobile: telephone,
        ...colours,
      })
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      return { context, page, ...watch(context, new URL(url).origin), ...handles(context, page) }
    },
    close: () => browser.close(),
  }
}

function handles(context: BrowserContext, page: Page): Pick<Person, 'picture' | 'leave'> {
  return {
    picture: async (path) => void (await page.screenshot({ path, fullPage: true })),
    leave: () => context.close(),
  }
}

function watch(context: BrowserContext, origin: string): Pick<Person, 'strangers' | 'complaints'> {
  const strangers: string[] = []
  const complaints: string[] = []
  const documents = new Set<string>()
  context.on('request', (request) => {
    const url = request.url()
    if (request.isNavigationRequest()) documents.add(url)
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) strangers.push(url)
  })
  context.on('console', (message) => {
    // A page that answers 422 to a form is meant to; the browser complains of the status all the same.
    const ofPage =
      message.text().startsWith('Failed to load resource') && documents.has(message.location().url)
    if (['error', 'warning'].includes(message.type()) && !ofPage) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  return { strangers, complaints }
}
