import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../src/i18n/words.ts'
import { demoPeople } from '../../src/jobs/demo-people.ts'
import { browserMissing, openBrowser, type Seat, type TestBrowser } from '../harness/browser.ts'
import { resetLinkIn } from '../harness/mailbox.ts'
import { type PortalProcess, portalMissing, startPortal } from '../harness/processes.ts'
import { type SmtpServer, startSmtp } from '../harness/smtp-server.ts'

const seats: (Omit<Seat, 'url'> & { language: 'ja' | 'en' | 'zh-CN'; loginId: string })[] = [
  { language: 'ja', script: true, width: 1280, loginId: 'WR012574' },
  { language: 'ja', script: false, width: 360, loginId: 'WR012575' },
  { language: 'en', script: true, width: 360, loginId: 'XK000102' },
  { language: 'en', script: false, width: 1280, loginId: 'XK000101' },
  { language: 'zh-CN', script: true, width: 1280, loginId: 'XK000103' },
  // Locked: the same road leads back in.
  { language: 'zh-CN', script: false, width: 360, loginId: 'WR012577' },
]

describe.skipIf(browserMissing || portalMissing)(
  'In Chromium, on the running program with its demo world,',
  () => {
    let smtp: SmtpServer
    let portal: PortalProcess
    let browser: TestBrowser
    beforeAll(async () => {
      smtp = await startSmtp()
      portal = await startPortal({ env: { SMTP_URL: smtp.url } })
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      await portal?.stop()
      await smtp?.stop()
    })

    it.each(seats)(
      'a person resets the password and logs in: $language, script $script, $width px wide',
      async ({ loginId, ...seat }) => {
        const mailAddress =
          demoPeople.find(({ cells }) => cells.ログインID === loginId)?.cells.メールアドレス ?? ''
        const word = words(seat.language)
        const { page, strangers, complaints, leave } = await browser.sitDown({ url: portal.url, ...seat })
        const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
        const fitsTheScreen = () =>
          page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

        await page.goto('/')
        expect(await page.locator('html').getAttribute('lang')).toBe(seat.language)
        // The choice stays, whatever language the record of the person names.
        await page.locator(`header a[hreflang="${seat.language}"]`).click()
        await page.locator('main section a.button').click()
        await page.getByLabel(word.loginId).fill(loginId.toLowerCase())
        await page.getByLabel(word.mail).fill(` ${mailAddress} `)
        await press(word.send)
        await page.waitForURL('**/passwordResetRequest/sent**')
        expect(await fitsTheScreen()).toBe(true)

        const mail = await smtp.waitForMail(({ envelope }) => envelope.to.includes(mailAddress))
        const link = new URL(await resetLinkIn(mail.raw))
        await page.goto(link.pathname + link.search)
        await page.getByLabel(word.loginId).fill(loginId)
        await page.getByLabel(word.mail).fill(mailAddress)
        await press(word.next)
        await page.waitForURL('**/passwordReset/new/**')
        expect(await fitsTheScreen()).toBe(true)

        await page.locator('#newPassword').fill('short')
        await page.locator('#newPasswordAgain').fill('different')
        await press(word.set)
        expect(await page.title()).toContain(word.error)
        expect(await page.locator('#newPassword').inputValue()).toBe('')
        expect(await fitsTheScreen()).toBe(true)

        await page.locator('#newPassword').fill('Nagisa41hokkyoku')
        await page.locator('#newPasswordAgain').fill('Nagisa41hokkyoku')
        await press(word.set)
        await page.waitForURL('**/portal/login/**')
        await page.getByLabel(word.loginId).fill(loginId)
        await page.locator('#password').fill('Nagisa41hokkyoku')
        await press(word.login)
        await page.waitForURL('**/portal/menu')
        expect(await page.locator('header').textContent()).toContain(loginId)
        expect(await fitsTheScreen()).toBe(true)

        await press(word.logout)
        await page.waitForURL('**/portal/login/**')
        await page.goto(link.pathname + link.search)
        expect(await page.locator('h1').textContent()).toContain(word.reset)
        expect(await page.title()).toContain(word.error)
        expect(strangers).toEqual([])
        // The browser itself remarks on our 410 and 422 answers; anything else is ours to mend.
        expect(complaints.filter((text) => !/status of (410|422)|Autofocus processing/.test(text))).toEqual(
          [],
        )
        await leave()
      },
    )
  },
)
