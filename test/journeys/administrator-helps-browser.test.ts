import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { concernTexts } from '../../src/i18n/concern-texts.ts'
import { userActTexts } from '../../src/i18n/user-act-texts.ts'
import { words } from '../../src/i18n/words.ts'
import { menuTexts } from '../../src/journeys/menu/texts.ts'
import { ownPasswordTexts } from '../../src/journeys/own-account/password/texts.ts'
import { passwordResetLetterTexts } from '../../src/journeys/password-reset/letters/letter-texts.ts'
import { mailChangeLetterTexts } from '../../src/journeys/user-data/mail/letters/letter-texts.ts'
import { mailChangeTexts } from '../../src/journeys/user-data/mail/texts.ts'
import { askedTexts } from '../../src/journeys/user-data/record/asked/texts.ts'
import { recordTexts } from '../../src/journeys/user-data/record/texts.ts'
import { actTexts } from '../../src/journeys/users/acts/act-texts.ts'
import { issuedTexts } from '../../src/journeys/users/acts/issued-texts.ts'
import { userLetterTexts } from '../../src/journeys/users/letters/letter-texts.ts'
import { searchTexts } from '../../src/journeys/users/search/texts.ts'
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
const chosen = 'Nagisa41hokkyoku'

describe.skipIf(browserMissing)('In Chromium, with letters on their way in between,', () => {
  let world: BrowserWorld
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(() => world?.close())

  it.each(chairs)(
    'an administrator mends data, registers an address, helps, and hands over: $language, $width px',
    async ({ number, ...chair }) => {
      const { language } = chair
      const [word, t, menu] = [words(language), recordTexts(language), menuTexts(language).entries]
      const [acts, asked] = [userActTexts(language).acts, actTexts(language)]
      const [search, mail, letters] = [
        searchTexts(language),
        mailChangeTexts(language),
        mailChangeLetterTexts(language),
      ]
      const toldOf = userLetterTexts(language)
      const withoutMail = { mail: null, mail_key: null }
      const who = { ...chair, number: number + 10 }
      const { administrator, clerk, colleague } = await world.office(who, withoutMail)
      const hand = await world.sitDown(chair)
      const { page } = hand
      const newMail = `ono${number}@new.example`

      // F5
      await hand.logIn(administrator.loginId, administrator.password)
      await hand.arrives(paths.menu())
      await hand.look('board')
      await hand.follow(menu.users)
      await hand.look('search')
      await hand.fill({ name: 'あおき' })
      await hand.press(search.search)
      await hand.reads(search.none)
      await hand.look('search-none')
      await hand.fill({ name: '青木' })
      await hand.press(search.search)
      await hand.look('search-found')
      // Another language is the same page, and what was searched for stays.
      await page.locator(`header button[value="${language === 'ja' ? 'en' : 'ja'}"]`).click()
      expect(await page.locator('#name').inputValue()).toBe('青木')
      await page.locator(`header button[value="${language}"]`).click()
      expect(await page.locator('table.found tbody tr').count()).toBe(1)
      await hand.follow(colleague.loginId)
      await hand.arrivesAt(paths.user(colleague.loginId))
      await hand.look('user')
      await hand.fill({ department: '資材部', familyKana: 'ｱｵｷ' })
      await hand.press(word.change)
      await hand.reads(t.saved)
      await hand.look('user-saved')
      await world.openMail(colleague.mail, toldOf.changed.acts.data.subject)

      // F9: each act, and what the person is told of it.
      await hand.follow(acts.resetLink.name)
      await hand.look('ask-reset-link')
      await hand.press(asked.buttons.resetLink)
      await hand.reads(acts.resetLink.done)
      await hand.look('reset-link-sent')
      const reset = await world.openMail(colleague.mail, passwordResetLetterTexts(language).link.subject)
      const person = await world.sitDown(chair)
      await person.open(linkIn(reset, 'appliKey='))
      await person.fill({ loginId: colleague.loginId, mail: colleague.mail })
      await person.press(word.next)
      await person.fill({ newPassword: chosen, newPasswordAgain: chosen })
      await person.press(word.set)
      await person.logIn(colleague.loginId, chosen)
      await person.arrives(paths.menu())

      // F6, F7
      await hand.open(paths.menu())
      await hand.follow(concernTexts(language).marks.withoutMail)
      await hand.arrivesAt(paths.user(clerk.loginId))
      await hand.look('user-without-mail')
      await hand.follow(acts.password.name)
      await hand.look('ask-password')
      await hand.press(asked.buttons.password)
      await hand.reads(issuedTexts(language).once)
      await hand.look('password-issued')
      const password = (await page.locator('code.issued').textContent()) ?? ''
      await hand.follow(issuedTexts(language).toUser)
      await hand.arrivesAt(paths.user(clerk.loginId))
      const newcomer = await world.sitDown(chair)
      await newcomer.logIn(clerk.loginId, password)
      await newcomer.arrives(paths.firstPassword())
      expect(await newcomer.page.locator('h1').textContent()).toBe(ownPasswordTexts(language).first.title)
      await newcomer.look('first-password')
      expect(await newcomer.page.getByRole('link', { name: word.menu, exact: true }).count()).toBe(0)
      await newcomer.fill({ newPassword: chosen, newPasswordAgain: chosen })
      await newcomer.press(word.set)
      await newcomer.arrives(paths.ownRecord('first-mail'))
      await newcomer.look('first-mail')
      await newcomer.page.locator(`header button[value="${language}"]`).click()
      await newcomer.arrives(paths.ownRecord('first-mail'))
      // The password was chosen a moment ago, so it is not asked for.
      await newcomer.fill({ mail: newMail })
      await newcomer.press(askedTexts(language).register)
      await newcomer.reads(t.savedMail)
      await newcomer.look('first-mail-pending')
      const confirmation = await world.openMail(newMail, letters.confirm.subject)
      await newcomer.open(linkIn(confirmation, '/mailConfirmation?key='))
      await newcomer.press(mail.confirm.submit)
      await newcomer.arrives(paths.mailConfirmed())
      await hand.open(paths.user(clerk.loginId))
      expect(await page.locator('#mail').inputValue()).toBe(newMail)

      // F11
      await hand.open(paths.user(administrator.loginId))
      await hand.follow(t.toActs)
      await hand.look('last-administrator')
      await hand.reads(userActTexts(language).hindered.lastAdministrator)
      await hand.open(paths.user(clerk.loginId))
      await hand.follow(acts.promote.name)
      await hand.look('ask-promote')
      await hand.press(asked.buttons.promote)
      await hand.reads(acts.promote.done)
      await world.openMail(newMail, toldOf.changed.acts.promote.subject)
      await hand.open(paths.user(administrator.loginId))
      await hand.follow(acts.demote.name)
      await hand.reads(asked.demoteSelf)
      await hand.look('ask-demote-self')
      await hand.press(asked.buttons.demote)
      await hand.arrives(paths.menu())
      expect(await page.getByRole('link', { name: menu.users }).count()).toBe(0)
      await newcomer.open(paths.menu())
      await newcomer.follow(menu.users)
      await newcomer.look('search-of-three')
      await newcomer.follow(clerk.loginId)
      await newcomer.reads(userActTexts(language).hindered.lastAdministrator)
      await world.leave(hand, person, newcomer)
    },
    patience,
  )
})
