import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseTexts } from '../../src/journeys/help-desk/case/texts.ts'
import { closingTexts } from '../../src/journeys/help-desk/closing/texts.ts'
import { noticeTexts } from '../../src/journeys/help-desk/issue/shown/notice-texts.ts'
import { shownTexts } from '../../src/journeys/help-desk/issue/shown/texts.ts'
import { issueTexts } from '../../src/journeys/help-desk/issue/texts.ts'
import { menuTexts } from '../../src/journeys/menu/texts.ts'
import { paths } from '../../src/paths.ts'
import { violationsOf } from '../harness/accessible.ts'
import { browserMissing } from '../harness/browser.ts'
import { type BrowserWorld, type Chair, openBrowserWorld } from '../harness/browser-world.ts'
import { secondDesk } from '../harness/people.ts'
import { printed } from '../harness/printed.ts'
import { poisoned } from '../harness/smtp-faults.ts'
import { wayWithoutMail } from '../harness/way-without-mail.ts'

const chairs: (Chair & { script: boolean; number: number })[] = [
  { language: 'ja', script: false, width: 1280, number: 800 },
  { language: 'en', script: true, width: 1280, number: 810 },
]
/** Milliseconds; beside all other tests a browser has little of the machine. */
const patience = 90_000

describe.skipIf(browserMissing)('In Chromium, for an administrator whose own mail comes back,', () => {
  let world: BrowserWorld
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(() => world?.close())

  it.each(chairs)(
    'the desk verifies by call-back, a second person approves, and a letter of one sheet lets them in: $language, script $script',
    async ({ number: first, ...chair }) => {
      const { language } = chair
      const t = issueTexts(language)
      const way = wayWithoutMail(world, chair)
      const office = await way.office(first, { mail_failed_at: world.portal.world.now() })
      const { loginId, mail: dead } = office.administrator
      world.portal.smtp.behave(poisoned(dead, { do: 'answer', at: 'rcpt', code: 550 }))
      const [requester, desk, second] = [
        await world.sitDown(chair),
        await world.sitDown(chair),
        await world.sitDown(chair),
      ]
      const button = (hand: typeof desk, name: string) =>
        hand.page.getByRole('button', { name, exact: true }).count()
      const isClean = async (hand: typeof desk) => {
        if (chair.script) expect(await violationsOf(hand.page)).toEqual([])
      }

      const { number, link } = await way.ask(requester, 'administrator', office)
      await way.atTheDesk(desk)
      await way.take(desk, number)
      await way.callBack(desk, loginId)
      await desk.reads(t.reasons.administrator)
      await desk.reads(t.noAddress)
      expect(await button(desk, t.buttons.issue)).toBe(0)
      await desk.page.getByLabel(t.handOvers.letter).check()
      await desk.press(t.buttons.ask)
      await desk.reads(caseTexts(language).messages.asked)
      await desk.reads(t.approval.hindered.ownRequest)
      await desk.look('way-asked')
      await isClean(desk)
      for (const name of [t.approval.approve, t.approval.decline, t.buttons.issue, t.buttons.ask])
        expect(await button(desk, name), name).toBe(0)

      await way.atTheDesk(second, secondDesk)
      await second.look('way-menu-second')
      await second.follow(menuTexts(language).deskBoard.marks.forApproval)
      await second.look('way-queue-second')
      await second.follow(number)
      await second.look('way-approve')
      await isClean(second)
      expect(await button(second, t.buttons.issue)).toBe(0)
      await second.press(t.approval.approve)
      await second.reads(caseTexts(language).messages.approved)
      await second.reads(t.hindered.notYours)
      expect(await button(second, t.buttons.issue)).toBe(0)

      await desk.open(paths.case(number))
      await desk.look('way-approved')
      await desk.page.getByLabel(t.handOvers.letter).check()
      await desk.press(t.buttons.issue)
      await desk.reads(shownTexts(language).print)
      await desk.look('way-letter')
      await isClean(desk)
      const paper = desk.page.locator('article.paper')
      const issued = (await paper.locator('code.issued').textContent()) ?? ''
      expect(issued).toMatch(/^[2-9a-km-np-z]{15}$/)
      const letter = await paper.textContent()
      const word = noticeTexts(language)
      for (const part of [word.own, word.trouble, number, loginId, world.url + paths.login()])
        expect(letter).toContain(part)
      expect((await printed(desk.page)).sheets).toEqual([[210, 297]])
      expect(await button(desk, shownTexts(language).printButton)).toBe(chair.script ? 1 : 0)

      await way.comesIn(requester, loginId, issued, `again${first}@new.example`)
      await way.isNowhere(issued)
      await requester.look('way-menu-told')
      await desk.follow(shownTexts(language).done)
      await desk.press(closingTexts(language).submit)
      await desk.reads(caseTexts(language).messages.closed)
      await way.finds(requester, link, 'done')
      await world.leave(requester, desk, second)
    },
    patience,
  )
})
