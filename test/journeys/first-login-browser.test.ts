import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { concernTexts } from '../../src/i18n/concern-texts.ts'
import { userActTexts } from '../../src/i18n/user-act-texts.ts'
import { words } from '../../src/i18n/words.ts'
import { ownPasswordTexts } from '../../src/journeys/own-account/password/texts.ts'
import { mailChangeLetterTexts } from '../../src/journeys/user-data/mail/letters/letter-texts.ts'
import { mailChangeTexts } from '../../src/journeys/user-data/mail/texts.ts'
import { askedTexts } from '../../src/journeys/user-data/record/asked/texts.ts'
import { recordTexts } from '../../src/journeys/user-data/record/texts.ts'
import { actTexts } from '../../src/journeys/users/acts/act-texts.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing } from '../harness/browser.ts'
import { type BrowserWorld, type Chair, linkIn, openBrowserWorld } from '../harness/browser-world.ts'

const chairs: (Chair & { number: number })[] = [
  { language: 'ja', script: true, width: 1280, number: 100 },
  { language: 'ja', script: false, width: 360, number: 200 },
  { language: 'en', script: true, width: 360, number: 300 },
  { language: 'zh-CN', script: false, width: 1280, number: 400 },
]
/** Milliseconds; beside all other tests a browser has little of the machine. */
const patience = 90_000
const chosen = 'Nagisa41hokkyoku'

describe.skipIf(browserMissing)('In Chromium, with an issued password and no address,', () => {
  let world: BrowserWorld
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(() => world?.close())

  it.each(chairs)(
    'a person puts the address off once and registers it at the next login: $language, $width px',
    async ({ number, ...chair }) => {
      const { language } = chair
      const [word, t, record] = [words(language), askedTexts(language), recordTexts(language)]
      const withoutMail = { mail: null, mail_key: null }
      const { administrator, clerk } = await world.office({ ...chair, number }, withoutMail)
      const newMail = `ono${number}@new.example`

      const helper = await world.sitDown(chair)
      await helper.logIn(administrator.loginId, administrator.password)
      await helper.open(paths.user(clerk.loginId))
      await helper.follow(userActTexts(language).acts.password.name)
      await helper.press(actTexts(language).buttons.password)
      const issued = (await helper.page.locator('code.issued').textContent()) ?? ''

      const hand = await world.sitDown(chair)
      const { page } = hand
      const inFront = async () => {
        const first = page.locator('main input:not([type="hidden"])').first()
        expect(await first.getAttribute('name')).toBe('mail')
        expect(await page.evaluate('document.activeElement?.id')).toBe('mail')
        await hand.reads(t.heading.none)
        expect(await page.getByRole('link', { name: word.menu, exact: true }).count()).toBe(0)
      }
      await hand.logIn(clerk.loginId, issued)
      await hand.arrives(paths.firstPassword())
      await hand.reads(ownPasswordTexts(language).first.issued.administrator)
      await hand.look('first-password')
      await hand.fill({ newPassword: chosen, newPasswordAgain: chosen })
      await hand.press(word.set)
      await hand.arrives(paths.ownRecord('first-mail'))
      await inFront()
      await hand.look('first-mail')
      await hand.press(t.skip)
      await hand.arrives(paths.menu())

      await helper.open(paths.menu())
      await helper.follow(concernTexts(language).marks.mailSkipped)
      await helper.arrives(paths.user(clerk.loginId))
      await helper.open(paths.users('?concern=mailSkipped'))
      await helper.look('skipped-found')

      await hand.logOut()
      await hand.logIn(clerk.loginId, chosen)
      await hand.arrives(paths.ownRecord())
      await inFront()
      expect(await page.getByRole('button', { name: t.skip }).count()).toBe(0)
      await hand.look('first-mail-again')
      await hand.open(paths.menu())
      await hand.arrives(paths.ownRecord())
      await hand.press(t.register)
      await hand.reads(t.mailMissing)
      await hand.look('first-mail-missing')
      await page.locator('main details summary').click()
      await hand.look('first-mail-all')
      await hand.fill({ mail: newMail, department: '資材部' })
      // Enter in the field does what its own button does, not the one that puts it off.
      await page.locator('#mail').press('Enter')
      await hand.reads(record.savedMail)
      await hand.look('first-mail-saved')
      const confirmation = await world.openMail(newMail, mailChangeLetterTexts(language).confirm.subject)
      await hand.open(linkIn(confirmation, '/mailConfirmation?key='))
      await hand.press(mailChangeTexts(language).confirm.submit)
      await hand.arrives(paths.mailConfirmed())
      await hand.open(paths.menu())
      await hand.arrives(paths.menu())
      expect(await page.locator('h1').textContent()).not.toBe('')
      await hand.logOut()
      await hand.logIn(clerk.loginId, chosen)
      await hand.arrives(paths.menu())
      await world.leave(helper, hand)
    },
    patience,
  )
})
