import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inquiryFormTexts } from '../../src/i18n/inquiry/form-texts.ts'
import { words } from '../../src/i18n/words.ts'
import { receiptTexts } from '../../src/journeys/inquiry/receipt-texts.ts'
import { inquiryStatusTexts } from '../../src/journeys/inquiry/status/texts.ts'
import { topicTexts } from '../../src/journeys/inquiry/topic-texts.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing } from '../harness/browser.ts'
import { type Chair, openBrowserWorld } from '../harness/browser-world.ts'
import { asked, numberIn } from '../harness/inquiry-walk.ts'
import { readMail } from '../harness/mailbox.ts'

const chairs: Chair[] = [
  { language: 'ja', script: true, width: 1280 },
  { language: 'en', script: false, width: 360 },
  { language: 'zh-CN', script: true, width: 360 },
]

describe.skipIf(browserMissing)('In Chromium,', () => {
  let world: Awaited<ReturnType<typeof openBrowserWorld>>
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(async () => {
    await world?.close()
  })

  it.each(chairs)(
    'an administrator asks, mends what is wrong, keeps the receipt and looks how far it is: $language, script $script, $width px wide',
    async (chair) => {
      const { language } = chair
      const { labels } = inquiryFormTexts(language)
      const status = inquiryStatusTexts(language)
      const person = await world.sitDown(chair)
      const { page } = person
      await person.open(paths.login())
      await person.look('inquiry-login')
      await page.locator(`a[href="${paths.inquiry()}"]`).click()
      await person.look('inquiry-topics')
      await person.follow(topicTexts(language).mailWrong.name)
      await person.look('inquiry-form')
      expect(await page.locator('input[type=password]').count()).toBe(0)

      const reply = `kanri-${language.toLowerCase()}@reply.example`
      const entered: Record<string, string> = {
        ...asked,
        replyMail: reply,
        targets: 'ｗｒ０１２５７５\n佐藤',
        text: '長'.repeat(20_000),
      }
      for (const [name, value] of Object.entries(entered)) await page.locator(`[name=${name}]`).fill(value)
      await person.press(words(language).send)
      await person.look('inquiry-errors')
      expect(await page.title()).toMatch(/^(エラー: |Error: |错误：)/)
      expect(await page.locator('#errors a').count()).toBe(2)
      expect(await page.evaluate('document.activeElement.name')).toBe('targets')
      expect(await page.locator('[name=requesterName]').inputValue()).toBe(asked['requesterName'])
      // As much as one form may bring, nine bytes a letter; the fields before it are whole.
      expect((await page.locator('[name=text]').inputValue()).length).toBeGreaterThan(7000)
      await page.locator('#errors a').first().click()
      expect(page.url()).toContain('#targets')

      await page.getByLabel(labels.targets).fill('wr012575')
      await page.locator('[name=text]').fill('<b>お願いします</b>\u202e')
      await person.press(words(language).send)
      await person.look('inquiry-receipt')
      const text = (await page.locator('main').textContent()) ?? ''
      expect(text).toContain('<b>お願いします</b>')
      const number = numberIn(text)
      expect(await page.getByRole('button', { name: receiptTexts(language).print }).count()).toBe(
        chair.script ? 1 : 0,
      )
      const mail = await world.portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(reply))
      const { links, text: letter } = await readMail(mail.raw)
      expect(numberIn(letter)).toBe(number)
      const link = links.find((one) => one.includes('/inquiry/status'))
      await person.open(link ?? '')
      await person.look('inquiry-status-form')
      await person.press(status.check)
      await person.look('inquiry-status')
      expect(await page.locator('main').textContent()).toContain(status.stages.received.name)
      await person.open(paths.inquiryStatus(number))
      await page.locator('[name=key]').fill('k7nw-3xqe-9fhp-2mab')
      await person.press(status.check)
      await person.look('inquiry-status-wrong')
      expect(await page.locator('.panel.error').textContent()).toContain(status.wrong)
      expect(await page.locator('main').textContent()).not.toContain(status.stage)

      expect(person.strangers).toEqual([])
      expect(person.complaints.filter((one) => !/ 422 /.test(one))).toEqual([])
      await person.leave()
    },
    60_000,
  )
})
