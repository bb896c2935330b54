import { once } from 'node:events'
import { getRequestListener } from '@hono/node-server'
import { createPortalServer } from '../../src/commands/http-server.ts'
import { words } from '../../src/i18n/words.ts'
import { paths } from '../../src/paths.ts'
import { openBrowser, type Person, type Seat } from './browser.ts'
import { sqlite } from './databases.ts'
import { type ReadMail, readMail } from './mailbox.ts'
import { membersWalk } from './members-walk.ts'
import { freePort } from './ports.ts'
import { withoutLimits } from './reset-walk.ts'
import { openTestWorld } from './world.ts'

export type Chair = Omit<Seat, 'url'> & { language: 'ja' | 'en' | 'zh-CN' }

/** The portal with its worker, a mail server and a browser: what a whole journey on the screens needs. */
export async function openBrowserWorld() {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const portal = await openTestWorld(sqlite, {
    ...withoutLimits,
    NODE_ENV: 'development',
    PUBLIC_URL: url,
    PORT: String(port),
  })
  portal.work()
  const server = createPortalServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const browser = await openBrowser()
  const opened = new Set<object>()

  return {
    portal,
    url,

    /** Somebody before a screen, with what people do there. */
    async sitDown(chair: Chair) {
      const person = await browser.sitDown({ url, ...chair })
      const { page } = person
      const word = words(chair.language)
      let [clicks, loads] = [0, 0]
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame() && !frame.url().startsWith('about:')) loads++
      })
      const hand = {
        ...person,
        /** What this person has cost themselves so far: presses of a button, link or box, and pages shown. */
        effort: () => ({ clicks, loads }),

        open: (address: string) => page.goto(address),
        async press(name: string) {
          clicks++
          await page.getByRole('button', { name, exact: true }).click()
        },
        /** Follows the first link of the page's own part whose name begins so: a tile goes on with a sentence. */
        async follow(name: string) {
          clicks++
          const beginning = new RegExp(`^\\s*${name.replace(/[()]/g, '\\$&')}`)
          await page.locator('main').getByRole('link', { name: beginning }).first().click()
        },
        async toMenu() {
          clicks++
          await page.locator('header').getByRole('link', { name: word.menu, exact: true }).click()
          await page.waitForURL(`**${paths.menu()}`)
        },
        async tick(id: string) {
          clicks++
          await page.locator(`#${id}`).check()
        },
        /** Fields by their names. */
        async fill(fields: Readonly<Record<string, string>>) {
          for (const [name, value] of Object.entries(fields)) {
            clicks++
            await page.locator(`[name="${name}"]`).fill(value)
          }
        },
        async choose(field: string, file: { name: string; mimeType: string; buffer: Buffer }) {
          clicks++
          await page.locator(`[name="${field}"]`).setInputFiles(file)
        },
        async logIn(loginId: string, password: string) {
          await page.goto(`${paths.login()}?language=${chair.language}`)
          await hand.fill({ loginId, password })
          await hand.press(word.login)
        },
        async logOut() {
          await hand.press(word.logout)
          await page.waitForURL(`**${paths.login()}**`)
        },
        /** What is told at the top of the page; waits for it. */
        async reads(text: string) {
          await page.getByText(text).first().waitFor()
        },
        arrives: (path: string) => page.waitForURL((at) => at.pathname + at.search === path),
        /** The same, whatever else the address carries along: the search that led there. */
        arrivesAt: (path: string) => page.waitForURL((at) => at.pathname === path),

        /** Nothing stands out at the side. LOOK=folder keeps a picture of it as well, for a look by eye. */
        async look(name: string) {
          const folder = process.env['LOOK']
          if (folder) await person.picture(`${folder}/${name}.${chair.language}.${chair.width ?? 1280}.png`)
          const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
          if (await page.evaluate(isWide)) throw new Error(`"${name}" is wider than the screen`)
        },
      }
      return hand
    },

    /** A member of its own: its administrator, a clerk, of whom `fields` may say more, and a colleague. */
    async office({ language, number }: { language: Chair['language']; number: number }, fields = {}) {
      const { people } = portal
      const member_id = await membersWalk(portal).member('試験商会 大森営業所')
      const names = { member_id, language, family_name: '小野', given_name: 'けんじ' } as const
      const more = {
        family_kana: 'オノ',
        given_kana: 'ケンジ',
        family_name_en: 'Ono',
        given_name_en: 'Kenji',
      }
      const role = 'participantAdministrator' as const
      return {
        administrator: await people.add(number, { member_id, language, role, family_name: '大森' }),
        colleague: await people.add(number + 2, { member_id, language, family_name: '青木' }),
        clerk: await people.add(number + 1, { ...names, ...more, department: '営業部', ...fields }),
      }
    },

    /** These people stand up; nothing may have gone wrong behind their backs. */
    async leave(...hands: readonly Person[]) {
      const wrong = hands.flatMap(({ strangers, complaints }) => [...strangers, ...complaints])
      if (wrong.length > 0 || portal.errors().length > 0)
        throw new Error(JSON.stringify([wrong, portal.errors()]))
      await Promise.all(hands.map((hand) => hand.leave()))
    },

    /** The next mail to this address of that subject that was not opened before. */
    async openMail(address: string, subject: string): Promise<ReadMail> {
      const mail = await portal.smtp.waitForMail(async (one) => {
        if (opened.has(one) || !one.envelope.to.includes(address)) return false
        return (await readMail(one.raw)).subject.includes(subject)
      })
      opened.add(mail)
      return readMail(mail.raw)
    },

    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await portal.close()
    },
  }
}

export type BrowserWorld = Awaited<ReturnType<typeof openBrowserWorld>>

/** The first address in a mail that has `part` in it. */
export function linkIn({ links, text }: ReadMail, part: string): string {
  const link = links.find((one) => one.includes(part))
  if (link === undefined) throw new Error(`No ${part} in the mail:\n${text}`)
  return link
}
