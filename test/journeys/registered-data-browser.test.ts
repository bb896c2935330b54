import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registeredDataTexts } from '../../src/i18n/registered-data-texts.ts'
import { words } from '../../src/i18n/words.ts'
import { menuTexts } from '../../src/journeys/menu/texts.ts'
import { mailChangeLetterTexts } from '../../src/journeys/user-data/mail/letters/letter-texts.ts'
import { mailChangeTexts } from '../../src/journeys/user-data/mail/texts.ts'
import { recordTexts } from '../../src/journeys/user-data/record/texts.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing } from '../harness/browser.ts'
import { type BrowserWorld, type Chair, linkIn, openBrowserWorld } from '../harness/browser-world.ts'

const chairs: (Chair & { number: number })[] = [
  { language: 'ja', script: true, width: 1280, number: 100 },
  { language: 'en', script: false, width: 360, number: 200 },
  { language: 'zh-CN', script: true, width: 360, number: 300 },
]
/** Milliseconds; beside all other tests a browser has little of the machine. */
const patience = 90_000

describe.skipIf(browserMissing)('In Chromium, with letters on their way in between,', () => {
  let world: BrowserWorld
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(() => world?.close())

  it.each(chairs)(
    'a person mends their data and their address, and the former address takes it back: $language, $width px',
    async ({ number, ...chair }) => {
      const { language } = chair
      const [word, t, menu] = [words(language), recordTexts(language), menuTexts(language).entries]
      const [field, mail] = [registeredDataTexts(language), mailChangeTexts(language)]
      const letters = mailChangeLetterTexts(language)
      const { administrator, clerk } = await world.office({ ...chair, number })
      const newMail = `kenji${number}@new.example`
      const hand = await world.sitDown(chair)
      const { page } = hand

      // F4
      await hand.logIn(clerk.loginId, clerk.password)
      await hand.arrives(paths.menu())
      await hand.look('menu')
      await hand.follow(menu.ownRecord)
      await hand.arrives(paths.ownRecord())
      await hand.look('own-record')
      await hand.fill({
        postalCode: '143-00000-あ',
        telephone: '０３－００００－０００１',
        department: '𠮷野営業部',
      })
      await hand.press(word.change)
      await hand.reads(field.reds.notPostalCode('あ'))
      expect(await page.title()).toContain(word.error)
      await hand.look('own-record-red')
      await hand.fill({ postalCode: '１４３－００００' })
      await hand.press(word.change)
      await hand.reads(t.warningHeading)
      await hand.look('own-record-orange')
      await hand.press(word.change)
      await hand.reads(t.saved)
      await hand.look('own-record-saved')
      expect(await page.locator('#telephone').inputValue()).toBe('03-0000-0001')

      // F10
      await hand.fill({ mail: newMail })
      await hand.press(word.change)
      await hand.reads(t.passwordFault.missing)
      await hand.look('own-mail-password')
      await hand.fill({ currentPassword: clerk.password })
      await hand.press(word.change)
      await hand.reads(t.savedMail)
      await hand.look('own-mail-pending')
      await hand.press(mail.pending.resend)
      await hand.reads(mail.pending.messages.resent)
      await hand.look('own-mail-resent')
      await world.openMail(clerk.mail, letters.asked.subject)
      await world.openMail(newMail, letters.confirm.subject)
      const confirmation = await world.openMail(newMail, letters.confirm.subject)
      await hand.open(linkIn(confirmation, '/mailConfirmation?key='))
      await hand.look('mail-confirm')
      await hand.press(mail.confirm.submit)
      await hand.arrives(paths.mailConfirmed())
      await hand.look('mail-confirmed')
      await hand.open(paths.ownRecord())
      expect(await page.locator('#mail').inputValue()).toBe(newMail)

      const owner = await world.sitDown(chair)
      const told = await world.openMail(clerk.mail, letters.done.subject)
      const objection = linkIn(told, '/mailObjection?key=')
      await owner.open(objection)
      await owner.look('mail-object')
      await owner.press(mail.object.submit)
      await owner.arrives(paths.mailRestored())
      await owner.look('mail-restored')
      await owner.open(objection)
      await owner.reads(mail.dead.objection[0] ?? '')
      await owner.look('mail-dead')
      await world.openMail(clerk.mail, letters.objected.subject)
      await world.openMail(administrator.mail, letters.administrator.subject)
      await hand.open(paths.ownRecord())
      expect(page.url()).toContain(paths.login())
      await hand.look('logged-out-by-objection')
      await hand.logIn(clerk.loginId, clerk.password)
      await hand.follow(menu.ownRecord)
      expect(await page.locator('#mail').inputValue()).toBe(clerk.mail)
      await world.leave(hand, owner)
    },
    patience,
  )
})
