import { words } from '../../src/i18n/words.ts'
import { caseTexts } from '../../src/journeys/help-desk/case/texts.ts'
import { caseLetterTexts } from '../../src/journeys/help-desk/letters/case-letter-texts.ts'
import { verificationTexts } from '../../src/journeys/help-desk/verification/texts.ts'
import { inquiryLetterTexts } from '../../src/journeys/inquiry/letters/letter-texts.ts'
import { inquiryStatusTexts } from '../../src/journeys/inquiry/status/texts.ts'
import { topicTexts } from '../../src/journeys/inquiry/topic-texts.ts'
import { menuTexts } from '../../src/journeys/menu/texts.ts'
import { mailChangeLetterTexts } from '../../src/journeys/user-data/mail/letters/letter-texts.ts'
import { mailChangeTexts } from '../../src/journeys/user-data/mail/texts.ts'
import { askedTexts } from '../../src/journeys/user-data/record/asked/texts.ts'
import { paths } from '../../src/paths.ts'
import { type BrowserWorld, type Chair, linkIn } from './browser-world.ts'
import { numberIn } from './inquiry-walk.ts'
import { readMail } from './mailbox.ts'
import { membersWalk } from './members-walk.ts'
import { helpDesk } from './people.ts'

export type Hand = Awaited<ReturnType<BrowserWorld['sitDown']>>

const chosen = 'Nagisa41hokkyoku'
const memberName = '試験商会 大森営業所'
const address = { postal_code: '111-1111', address: '東京都大田区大森北1-2-3', department: '第二購買課' }

type Person = Awaited<ReturnType<BrowserWorld['portal']['people']['add']>>
export type Office = { memberId: string; administrator: Person; clerk: Person; replyMail: string }

/** What the people of the way without mail do before their browsers, in the language of the chair. */
export function wayWithoutMail(world: BrowserWorld, { language }: Chair) {
  const { people, smtp } = world.portal
  const [word, step, verification] = [words(language), caseTexts(language).steps, verificationTexts(language)]
  const status = inquiryStatusTexts(language)

  return {
    /** A member whose administrator has a telephone number on record, and whose clerk has no address. */
    async office(number: number, fields: Parameters<typeof people.add>[1] = {}): Promise<Office> {
      const member_id = await membersWalk(world.portal).member(memberName)
      const common = { member_id, language, ...address }
      const role = 'participantAdministrator' as const
      const head = { ...common, role, family_name: '大森', given_name: 'そうた', telephone: '030-000-99999' }
      const latin = { family_name_en: 'Omori', given_name_en: 'Sota' }
      const names = {
        family_name: '小野',
        given_name: 'けんじ',
        family_name_en: 'Ono',
        given_name_en: 'Kenji',
      }
      return {
        memberId: member_id,
        administrator: await people.add(number, { ...head, ...latin, ...fields }),
        clerk: await people.add(number + 1, { ...common, ...names, mail: null, mail_key: null }),
        replyMail: `reply${number}@elsewhere.example`,
      }
    },

    /** From the login screen through the form to the receipt; gives the number and the link that was mailed. */
    async ask(
      hand: Hand,
      topic: 'mailMissing' | 'administrator',
      { memberId, administrator, clerk, replyMail }: Office,
    ) {
      await hand.open(`${paths.login()}?language=${language}`)
      await hand.page.locator(`main a[href="${paths.inquiry()}"]`).click()
      await hand.follow(topicTexts(language)[topic].name)
      await hand.fill({
        ...{ memberId, memberName, replyMail, telephone: '03-0000-0001' },
        ...{ requesterLoginId: administrator.loginId, requesterName: '大森 そうた' },
        ...(topic === 'mailMissing' && { targets: clerk.loginId }),
      })
      await hand.look(`way-form-${topic}`)
      await hand.press(word.send)
      const number = numberIn((await hand.page.locator('.receipt-number').textContent()) ?? '')
      await hand.look(`way-receipt-${topic}`)
      const mail = await world.openMail(replyMail, inquiryLetterTexts(language).received.subject)
      return { number, link: linkIn(mail, '/inquiry/status') }
    },

    /** Looks how far the inquiry is, by the link that came with the mail. */
    async finds(hand: Hand, link: string, stage: keyof typeof status.stages) {
      await hand.open(link)
      await hand.press(status.check)
      await hand.reads(status.stages[stage].means)
    },

    async atTheDesk(hand: Hand, person: { loginId: string; password: string } = helpDesk) {
      await hand.logIn(person.loginId, person.password)
      await hand.arrives(paths.menu())
    },

    /** Opens the case from the queue, and takes it. */
    async take(hand: Hand, number: string) {
      await hand.follow(menuTexts(language).entries.cases)
      await hand.look('way-queue')
      await hand.follow(number)
      await hand.press(step.take.name)
      await hand.reads(caseTexts(language).messages.taken)
      await hand.look('way-case-taken')
    },

    /** Records that the call to the number on record reached the administrator. */
    async callBack(hand: Hand, loginId: string) {
      await hand.follow(caseTexts(language).ways.verify ?? '')
      await hand.tick(`passed-${loginId}`)
      await hand.press(`${verification.callBack}: ${loginId}`)
      await hand.reads(caseTexts(language).messages.calledBack)
    },

    /** Has the code read out that went to the administrator's registered address. */
    async code(hand: Hand, { mail }: { mail: string }) {
      await hand.follow(caseTexts(language).ways.verify ?? '')
      await hand.press(verification.sendCode)
      const { text } = await world.openMail(mail, caseLetterTexts(language).code.subject)
      const [, code = ''] = /^(\d{4} \d{4})$/m.exec(text) ?? []
      await hand.look('way-case-code')
      await hand.fill({ code })
      await hand.press(verification.check)
      await hand.reads(caseTexts(language).messages.codeRight)
    },

    /** Logs in with what was issued, chooses a password, and registers and confirms the address. */
    async comesIn(hand: Hand, loginId: string, issued: string, mail: string) {
      await hand.logIn(loginId, issued)
      await hand.arrives(paths.firstPassword())
      await hand.look('way-first-password')
      await hand.fill({ newPassword: chosen, newPasswordAgain: chosen })
      await hand.press(word.set)
      await hand.arrives(paths.ownRecord('first-mail'))
      const first = hand.page.locator('main input:not([type="hidden"])').first()
      if ((await first.getAttribute('name')) !== 'mail') throw new Error('the address is not in front')
      await hand.look('way-first-mail')
      await hand.fill({ mail })
      await hand.press(askedTexts(language).register)
      const confirmation = await world.openMail(mail, mailChangeLetterTexts(language).confirm.subject)
      await hand.open(linkIn(confirmation, '/mailConfirmation?key='))
      await hand.press(mailChangeTexts(language).confirm.submit)
      await hand.arrives(paths.mailConfirmed())
      await hand.open(paths.menu())
      await hand.arrives(paths.menu())
    },

    /** Where a password may never stand: in a mail, and in the log. */
    async isNowhere(password: string) {
      const letters = await Promise.all(smtp.mails.map(async ({ raw }) => (await readMail(raw)).text))
      const told = [...letters, JSON.stringify(world.portal.logged)].join('\n').replace(/[ -]/g, '')
      if (told.includes(password)) throw new Error('the issued password stands in a mail or in the log')
    },
  }
}
