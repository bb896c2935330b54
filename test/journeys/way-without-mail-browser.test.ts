import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditDeskTexts } from '../../src/i18n/inquiry/audit-texts.ts'
import { caseTexts } from '../../src/journeys/help-desk/case/texts.ts'
import { closingTexts } from '../../src/journeys/help-desk/closing/texts.ts'
import { shownTexts } from '../../src/journeys/help-desk/issue/shown/texts.ts'
import { issueTexts } from '../../src/journeys/help-desk/issue/texts.ts'
import { caseLetterTexts } from '../../src/journeys/help-desk/letters/case-letter-texts.ts'
import { targetTexts } from '../../src/journeys/help-desk/target/texts.ts'
import { inquiryLetterTexts } from '../../src/journeys/inquiry/letters/letter-texts.ts'
import { menuTexts } from '../../src/journeys/menu/texts.ts'
import { paths } from '../../src/paths.ts'
import { violationsOf } from '../harness/accessible.ts'
import { browserMissing } from '../harness/browser.ts'
import { type BrowserWorld, type Chair, openBrowserWorld } from '../harness/browser-world.ts'
import { wayWithoutMail } from '../harness/way-without-mail.ts'

/**
 * Three minutes: what a practised hand needs for a click or a field, for looking at a page that has come, and for
 * reading a case through before the call.
 */
const perClick = 1.2
const perPage = 1
const perReading = 45

type Seat = Chair & {
  script: boolean
  number: number
  means: 'callBack' | 'code'
  most: { clicks: number; loads: number }
}
const chairs: Seat[] = [
  {
    ...{ language: 'ja', script: true, width: 1280, number: 700 },
    ...{ means: 'callBack', most: { clicks: 7, loads: 6 } },
  },
  {
    ...{ language: 'en', script: false, width: 360, number: 710 },
    ...{ means: 'code', most: { clicks: 8, loads: 7 } },
  },
]
/** Milliseconds; beside all other tests a browser has little of the machine. */
const patience = 90_000

describe.skipIf(browserMissing)('In Chromium, for a colleague without mail,', () => {
  let world: BrowserWorld
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(() => world?.close())

  it.each(chairs)(
    'an administrator asks, the desk verifies by $means and issues, and the person comes in: $language, script $script, $width px',
    async ({ number: first, means, most, ...chair }) => {
      const { language } = chair
      const way = wayWithoutMail(world, chair)
      const office = await way.office(first)
      const { administrator, clerk } = office
      const newMail = `ono${first}@new.example`
      const [requester, desk, person] = [
        await world.sitDown(chair),
        await world.sitDown(chair),
        await world.sitDown(chair),
      ]

      const { number, link } = await way.ask(requester, 'mailMissing', office)
      await way.finds(requester, link, 'received')

      await way.atTheDesk(desk)
      const before = desk.effort()
      await way.take(desk, number)
      await way.finds(requester, link, 'checking')
      await desk.reads(caseTexts(language).noEditing)
      if (means === 'callBack') await way.callBack(desk, administrator.loginId)
      else await way.code(desk, administrator)
      await desk.look('way-case-verified')
      if (chair.script) expect(await violationsOf(desk.page)).toEqual([])
      await desk.press(issueTexts(language).buttons.issue)
      await desk.reads(shownTexts(language).once)
      const after = desk.effort()
      const cost = { clicks: after.clicks - before.clicks, loads: after.loads - before.loads }
      const seconds = cost.clicks * perClick + cost.loads * perPage + perReading
      console.log(
        `A case by ${means}: ${cost.clicks} clicks and fields, ${cost.loads} pages, about ${Math.round(seconds)} s beyond the call.`,
      )
      expect(cost.clicks).toBeLessThanOrEqual(most.clicks)
      expect(cost.loads).toBeLessThanOrEqual(most.loads)
      expect(seconds).toBeLessThan(180)
      await desk.look('way-issued')
      if (chair.script) expect(await violationsOf(desk.page)).toEqual([])
      const issued = (await desk.page.locator('code.issued').textContent()) ?? ''
      expect(issued).toMatch(/^[2-9a-km-np-z]{15}$/)

      await desk.follow(shownTexts(language).done)
      await desk.arrives(paths.case(number))
      await desk.follow(issueTexts(language).recordOf(clerk.loginId))
      await desk.arrives(paths.caseTarget(number, clerk.loginId))
      await desk.look('way-target')
      expect(await desk.page.locator('main :is(input, textarea, select)').count()).toBe(0)
      await desk.follow(targetTexts(language).back)

      await way.comesIn(person, clerk.loginId, issued, newMail)
      await way.isNowhere(issued)

      await desk.open(paths.case(number))
      await desk.look('way-case-issued')
      await desk.press(closingTexts(language).submit)
      await desk.reads(caseTexts(language).messages.closed)
      await desk.look('way-case-closed')
      await world.openMail(newMail, caseLetterTexts(language).closed.subject)
      await world.openMail(office.replyMail, inquiryLetterTexts(language).closed.subject)
      await way.finds(requester, link, 'done')

      await requester.logIn(administrator.loginId, administrator.password)
      await requester.follow(menuTexts(language).entries.auditTrail)
      await requester.look('way-audit')
      const trail = await requester.page.locator('main table').textContent()
      const lines = auditDeskTexts(language)
      for (const action of [
        means === 'callBack' ? 'caller-called-back' : 'caller-code-entered',
        'password-issued-by-desk',
        'user-viewed',
        'case-closed',
      ] as const)
        expect(trail).toContain(lines[action])
      await world.leave(requester, desk, person)
    },
    patience,
  )
})
