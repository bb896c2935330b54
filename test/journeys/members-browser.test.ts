import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../src/i18n/words.ts'
import { addTexts } from '../../src/journeys/members/add/texts.ts'
import { invitationTexts } from '../../src/journeys/members/invitation/texts.ts'
import { listTexts } from '../../src/journeys/members/list/texts.ts'
import { memberRecordTexts } from '../../src/journeys/members/record/texts.ts'
import { suspensionTexts } from '../../src/journeys/members/suspension/texts.ts'
import { memberTexts } from '../../src/journeys/members/texts.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing, openBrowser, type Seat, type TestBrowser } from '../harness/browser.ts'
import { sqlite } from '../harness/databases.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { operator } from '../harness/people.ts'
import { freePort } from '../harness/ports.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

const seats: (Omit<Seat, 'url'> & { language: 'ja' | 'en' | 'zh-CN' })[] = [
  { language: 'ja', script: true, width: 1280 },
  { language: 'en', script: false, width: 360 },
  { language: 'zh-CN', script: true, width: 360 },
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
    portal.work()
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
    'the operator adds a member, invites its administrator, stops it and lets it go on: $language, script $script, $width px wide',
    async (seat) => {
      const { language } = seat
      const word = words(language)
      const [shared, list, add] = [memberTexts(language), listTexts(language), addTexts(language)]
      const [record, invitation] = [memberRecordTexts(language), invitationTexts(language)]
      const suspension = suspensionTexts(language)
      const { page, strangers, complaints, leave } = await browser.sitDown({ url, ...seat })
      const fits = async (where: string) =>
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
          where,
        ).toBe(true)
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
      const follow = (name: string) => page.getByRole('link', { name, exact: true }).click()
      const memberId = `BROWSER${language.replace('-', '').toUpperCase()}`
      const mail = `first@${language.toLowerCase()}.example`

      await page.goto(`${paths.login()}?language=${language}`)
      await page.getByLabel(word.loginId).fill(operator.loginId)
      await page.locator('#password').fill(operator.password)
      await press(word.login)
      await page.goto(paths.members())
      await fits('list')
      await follow(list.add)
      await press(add.add)
      expect(await page.title()).toContain(word.error)
      await fits('faulty member')
      await page.getByLabel(word.memberId).fill(memberId.toLowerCase())
      await page.locator('#name').fill('株式会社 試験・企業09 大森営業所')
      await page.getByLabel(shared.memberNameEn).fill('Trial Company 09')
      await press(add.add)
      await page.waitForURL(`**${paths.member(memberId)}**`)
      await page.getByText(record.messages.added).waitFor()
      await fits('member')

      await follow(record.invite)
      await press(invitation.check)
      await fits('faulty invitation')
      await page.locator('#loginId').fill(`FI${memberId}`)
      await page.locator('#familyName').fill('髙橋')
      await page.locator('#givenName').fill('葵')
      await page.locator('#mail').fill(mail)
      await press(invitation.check)
      await page.getByText(invitation.confirm.question).waitFor()
      await fits('confirmation')
      await press(invitation.confirm.edit)
      expect(await page.locator('#mail').inputValue()).toBe(mail)
      await press(invitation.check)
      await press(invitation.confirm.send)
      await page.getByText(record.messages.invited).waitFor()
      await page.getByText(record.standings.invited, { exact: true }).waitFor()
      await fits('invited')
      const link = new URL(await membersWalk(portal).link(mail))

      const invited = await browser.sitDown({ url, ...seat })
      await invited.page.goto(`${link.pathname}${link.search}&language=${language}`)
      await invited.page.locator('#loginId').fill(`FI${memberId}`)
      await invited.page.locator('#mail').fill(mail)
      await invited.page.getByRole('button', { name: word.next, exact: true }).click()
      await invited.page.locator('#newPassword').fill('Nagisa41hokkyoku')
      await invited.page.locator('#newPasswordAgain').fill('Nagisa41hokkyoku')
      await invited.page.getByRole('button', { name: word.set, exact: true }).click()
      await invited.page.waitForURL('**/portal/login/**')
      await invited.page.getByLabel(word.loginId).fill(`FI${memberId}`)
      await invited.page.locator('#password').fill('Nagisa41hokkyoku')
      await invited.page.getByRole('button', { name: word.login, exact: true }).click()
      await invited.page.waitForURL('**/portal/menu')

      await page.goto(paths.member(memberId))
      await page.getByText(record.standings.inUse, { exact: true }).first().waitFor()
      await page.locator('.tiles a').click()
      await fits('question')
      await press(suspension.suspend.act)
      await page.getByText(record.messages.suspended).waitFor()
      await fits('suspended')
      await invited.page.reload()
      await invited.page.waitForURL('**/portal/login/**')
      await page.locator('.tiles a').click()
      await press(suspension.resume.act)
      await page.getByText(record.messages.resumed).waitFor()

      await follow(shared.toList)
      await page.getByLabel(word.memberName, { exact: true }).fill('試験企業０９')
      await press(list.search)
      await page.getByRole('link', { name: memberId, exact: true }).waitFor()
      await fits('found')
      expect(page.url()).toContain('name=')

      expect([...strangers, ...invited.strangers]).toEqual([])
      expect([...complaints, ...invited.complaints]).toEqual([])
      await invited.leave()
      await leave()
    },
    60_000,
  )
})
