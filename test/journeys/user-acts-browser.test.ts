import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { userActTexts } from '../../src/i18n/user-act-texts.ts'
import { words } from '../../src/i18n/words.ts'
import { actTexts } from '../../src/journeys/users/acts/act-texts.ts'
import { issuedTexts } from '../../src/journeys/users/acts/issued-texts.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing, openBrowser, type Seat, type TestBrowser } from '../harness/browser.ts'
import { sqlite } from '../harness/databases.ts'
import { administrator, english, withoutMail, withoutPassword } from '../harness/people.ts'
import { freePort } from '../harness/ports.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

const seats: (Omit<Seat, 'url'> & { language: 'ja' | 'en' | 'zh-CN'; whom: { loginId: string } })[] = [
  { language: 'ja', script: true, width: 1280, whom: withoutMail },
  { language: 'en', script: false, width: 360, whom: english },
  { language: 'zh-CN', script: true, width: 360, whom: withoutPassword },
]

describe.skipIf(browserMissing)('In Chromium,', () => {
  let portal: TestWorld
  let server: Server
  let browser: TestBrowser
  let url = ''
  beforeAll(async () => {
    const port = await freePort()
    url = `http://localhost:${port}`
    portal = await openTestWorld(sqlite, { NODE_ENV: 'test', PORT: String(port), PUBLIC_URL: url })
    server = createServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    server?.closeAllConnections()
    await portal?.close()
  })

  it.each(seats)(
    'an administrator helps a user in: $language, script $script, $width px wide',
    async ({ whom, ...seat }) => {
      const [word, acts] = [words(seat.language), userActTexts(seat.language).acts]
      const [asked, issued] = [actTexts(seat.language), issuedTexts(seat.language)]
      const { page, strangers, complaints, leave } = await browser.sitDown({ url, ...seat })
      const fits = async (where: string) =>
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
          where,
        ).toBe(true)
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
      const logIn = async (loginId: string, password: string) => {
        await page.goto(`${paths.login()}?language=${seat.language}`)
        await page.getByLabel(word.loginId).fill(loginId)
        await page.locator('#password').fill(password)
        await press(word.login)
      }

      await logIn(administrator.loginId, administrator.password)
      await page.goto(paths.user(whom.loginId))
      await fits('the record')
      await page.getByRole('link', { name: acts.suspend.name }).click()
      await fits('the question')
      await press(asked.buttons.suspend)
      await page.getByText(acts.suspend.done).waitFor()
      await page.getByRole('link', { name: acts.resume.name }).click()
      await press(asked.buttons.resume)
      await page.getByText(acts.resume.done).waitFor()

      await page.getByRole('link', { name: acts.password.name }).click()
      await fits('the question for a password')
      await press(asked.buttons.password)
      await page.getByText(issued.once).waitFor()
      await fits('the password')
      const shown = page.locator('code.issued')
      const password = (await shown.textContent()) ?? ''
      expect(password).toMatch(/^[a-z2-9]{15}$/)
      // What is copied is what is typed, though it is shown in groups.
      await shown.dblclick()
      expect(await page.evaluate('String(getSelection())')).toBe(password)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('header').isVisible()).toBe(false)
      expect(await shown.isVisible()).toBe(true)
      expect(await page.getByText(issued.once).isVisible()).toBe(false)
      await page.emulateMedia({ media: null })
      expect(await page.getByRole('button', { name: issued.print }).isVisible()).toBe(seat.script === true)
      expect(page.url()).toBe(url + paths.userAct(whom.loginId, 'password'))

      // A second press on reload is a question again, and shows no password.
      await page.reload()
      await page.getByText(asked.stale).waitFor()
      expect(await shown.count()).toBe(0)
      await fits('the question again')

      await page.context().clearCookies()
      await logIn(whom.loginId, password)
      await page.waitForURL(`**${paths.firstPassword()}`)
      expect([strangers, complaints.filter((line) => !line.includes('409'))]).toEqual([[], []])
      await leave()
    },
  )
})
