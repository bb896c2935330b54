import { once } from 'node:events'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortalServer } from '../../src/commands/http-server.ts'
import { hours } from '../../src/domain/time.ts'
import { words } from '../../src/i18n/words.ts'
import { endOfUseTexts } from '../../src/journeys/own-account/end-of-use/texts.ts'
import { ownPasswordTexts } from '../../src/journeys/own-account/password/texts.ts'
import { ownSessionTexts } from '../../src/journeys/own-account/sessions/texts.ts'
import { paths } from '../../src/paths.ts'
import { issuePassword } from '../../src/store/issued-passwords.ts'
import { browserMissing, openBrowser, type Person, type Seat, type TestBrowser } from '../harness/browser.ts'
import { databases } from '../harness/databases.ts'
import { freePort } from '../harness/ports.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

const seats: (Omit<Seat, 'url'> & { language: 'ja' | 'en' | 'zh-CN'; number: number })[] = [
  { language: 'ja', script: true, width: 1280, number: 1 },
  { language: 'ja', script: false, width: 360, number: 2 },
  { language: 'en', script: true, width: 360, number: 3 },
  { language: 'zh-CN', script: false, width: 1280, number: 4 },
]
const issued = 'Kari5Nippon'
const own = 'Nagisa41hokkyoku'
const newer = 'Kawara52taiheiyo'

describe.skipIf(browserMissing)('In Chromium', () => {
  let portal: TestWorld
  let server: ReturnType<typeof createPortalServer>
  let browser: TestBrowser
  let url = ''
  beforeAll(async () => {
    const [database] = databases
    if (!database) throw new Error('there is no database')
    const port = await freePort()
    url = `http://localhost:${port}`
    portal = await openTestWorld(database, {
      ...withoutLimits,
      NODE_ENV: 'development',
      PUBLIC_URL: url,
      PORT: String(port),
    })
    server = createPortalServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
    await portal?.close()
  })

  async function issuedTo(number: number) {
    const person = await portal.people.add(number, { language: null })
    const { db, hasher, now } = portal.world
    const passwordHash = await hasher.hash(issued)
    const times = { issuedAt: now(), issuedUntil: now() + hours(72) }
    await db
      .transaction()
      .execute((tx) => issuePassword(tx, { userId: person.userId, passwordHash, ...times }))
    return person
  }

  async function logIn({ page }: Person, language: Seat['language'], loginId: string, password: string) {
    const word = words(language ?? 'ja')
    await page.goto(`${paths.login()}?language=${language}`)
    await page.getByLabel(word.loginId).fill(loginId)
    await page.locator('#password').fill(password)
    await page.getByRole('button', { name: word.login, exact: true }).click()
  }

  it.each(seats)(
    'a newcomer chooses a password, changes it, ends a login, and asks for the end: $language, $width px',
    async ({ number, ...seat }) => {
      const { language } = seat
      const word = words(language)
      const password = ownPasswordTexts(language)
      const logins = ownSessionTexts(language)
      const end = endOfUseTexts(language)
      const { loginId } = await issuedTo(number)
      const person = await browser.sitDown({ url, ...seat })
      const { page } = person
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
      const look = async () =>
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
        ).toBe(true)

      await logIn(person, language, loginId, issued)
      await page.waitForURL(`**${paths.firstPassword()}`)
      expect(await page.locator('h1').textContent()).toBe(password.first.title)
      await look()
      await page.locator('#newPassword').fill(issued)
      await page.locator('#newPasswordAgain').fill('different')
      await press(word.set)
      expect(await page.title()).toContain(word.error)
      await look()
      await page.locator('#newPassword').fill(own)
      await page.locator('#newPasswordAgain').fill(own)
      await press(word.set)
      await page.waitForURL(`**${paths.ownRecord('first-mail')}`)

      await page.goto(paths.ownPassword())
      await look()
      await page.locator('#currentPassword').fill('Chigau8Mono')
      await page.locator('#newPassword').fill(newer)
      await page.locator('#newPasswordAgain').fill(newer)
      await press(password.change.submit)
      expect(await page.locator('#currentPassword-error').textContent()).toContain(
        password.change.faults.wrong,
      )
      expect(await page.locator('#currentPassword').inputValue()).toBe('')
      await look()
      await page.locator('#currentPassword').fill(own)
      await page.locator('#newPassword').fill(newer)
      await page.locator('#newPasswordAgain').fill(newer)
      await press(password.change.submit)
      await page.waitForURL(`**${paths.ownPassword('changed')}`)
      await look()

      const elsewhere = await browser.sitDown({ url, ...seat })
      await logIn(elsewhere, language, loginId, newer)
      await elsewhere.page.waitForURL(`**${paths.menu()}`)
      await page.goto(paths.ownSessions())
      expect(await page.locator('.sessions .card').count()).toBe(2)
      await look()
      await press(logins.endOne)
      await page.waitForURL(`**${paths.ownSessions('ended')}`)
      expect(await page.locator('.sessions .card').count()).toBe(1)
      await look()
      await elsewhere.page.goto(paths.menu())
      expect(elsewhere.page.url()).toContain('session-ended')

      await page.goto(paths.endOfUse())
      await look()
      await press(end.ask)
      await page.getByRole('button', { name: end.withdraw, exact: true }).waitFor()
      await look()
      await press(end.withdraw)
      await page.waitForURL(`**${paths.endOfUse('withdrawn')}`)
      await look()

      for (const { strangers, complaints, leave } of [person, elsewhere]) {
        expect(strangers).toEqual([])
        expect(complaints.filter((text) => !/status of 422|Autofocus processing/.test(text))).toEqual([])
        await leave()
      }
      expect(portal.errors()).toEqual([])
    },
  )
})
