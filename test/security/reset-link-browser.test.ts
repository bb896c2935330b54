import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Request, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortalServer } from '../../src/commands/http-server.ts'
import { paths } from '../../src/paths.ts'
import { browserMissing, openBrowser, type Person, type TestBrowser } from '../harness/browser.ts'
import { databases } from '../harness/databases.ts'
import { overHttp, Visitor } from '../harness/http-client.ts'
import { freePort } from '../harness/ports.ts'
import { keyIn, resetWalk, type Walker, withoutLimits } from '../harness/reset-walk.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

describe.skipIf(browserMissing).each(databases)('In Chromium, on $name,', (database) => {
  describe.skipIf(database.missing !== null)('', () => {
    let portal: TestWorld
    let server: ReturnType<typeof createPortalServer>
    let browser: TestBrowser
    let url = ''
    let people = 0
    beforeAll(async () => {
      const port = await freePort()
      url = `http://localhost:${port}`
      portal = await openTestWorld(database, {
        ...withoutLimits,
        NODE_ENV: 'development',
        PUBLIC_URL: url,
        PORT: String(port),
      })
      portal.work()
      server = createPortalServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      server?.closeAllConnections()
      server?.close()
      const errors = portal.errors()
      await portal.close()
      expect(errors).toEqual([])
    })

    const someone = () => portal.people.add(++people)
    const overSocket = () => new Visitor(url, overHttp(), { headers: { host: new URL(url).host } })
    const linkOf = async (person: Walker) => {
      const known = portal.smtp.mailsTo(person.mail).length
      await overSocket().post(paths.resetRequest(), { loginId: person.loginId, mail: person.mail })
      const mail = await portal.smtp.waitForMail(
        (one) =>
          portal.smtp.mailsTo(person.mail).indexOf(one) >= known && one.envelope.to.includes(person.mail),
      )
      const { links } = await mail.read()
      return links.find((link) => link.includes('appliKey=')) ?? ''
    }

    /** Does what the letter asks for, with the hands of a person. */
    async function finish({ page }: Person, link: string, person: Walker, password: string) {
      await page.goto(link)
      await page.getByLabel('ログインID').fill(person.loginId)
      await page.getByLabel('メールアドレス').fill(person.mail)
      await page.getByRole('button', { name: '次へ' }).click()
      await page.getByLabel('新パスワード', { exact: false }).first().fill(password)
      await page.locator('[name=newPasswordAgain]').fill(password)
      await page.getByRole('button', { name: '設定' }).click()
      await page.waitForURL(/\/portal\/login\//)
    }

    it('RST-13 a gateway that fetches, prefetches and clicks every button leaves the link to the person', async () => {
      const person = await someone()
      const link = await linkOf(person)
      const { row } = resetWalk(portal)
      const before = await row(link)
      const scanner = overSocket()
      for (let i = 0; i < 5; i++) await scanner.send({ method: 'HEAD', url: link, headers: {} })
      for (let i = 0; i < 20; i++)
        expect((await overSocket().get(link, { 'user-agent': '' })).status).toBe(200)
      await scanner.send({ method: 'OPTIONS', url: link, headers: {} })
      for (const name of ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']) {
        const answer = await overSocket().get(link, { [name]: 'prefetch' })
        expect(answer.status).toBe(name.startsWith('x-') ? 200 : 503)
        if (answer.status === 503) expect(answer.headers['set-cookie']).toBeUndefined()
      }

      const robot = await browser.sitDown({ url })
      const { page } = robot
      await page.goto(link)
      const buttons = await page.getByRole('button').count()
      expect(buttons).toBeGreaterThan(0)
      /** What a click may set off has to be over before the next page is asked for. */
      const settled = async (act: () => Promise<unknown>) => {
        const isPost = { predicate: (one: Response) => one.request().method() === 'POST', timeout: 400 }
        const answered = page.waitForEvent('response', isPost).catch(() => null)
        await act()
        const answer = await answered
        await answer?.finished()
        await page.waitForLoadState()
        return answer !== null
      }
      let posts = 0
      for (let i = 0; i < buttons; i++) {
        const click = () => page.getByRole('button').nth(i).click()
        await page.goto(link)
        if (await settled(click)) posts++
        // A browser may hold empty fields back; a robot that runs scripts sends them all the same.
        await page.goto(link)
        await page.evaluate("for (const form of document.querySelectorAll('form')) form.noValidate = true")
        if (await settled(click)) posts++
      }
      expect(posts).toBeGreaterThan(0)
      await page.goto(link)
      const forms = await page.locator('form').count()
      for (let i = 0; i < forms; i++) {
        expect(await settled(() => page.evaluate(`document.forms[${i}].submit()`))).toBe(true)
        await page.goto(link)
      }
      await robot.leave()
      expect(await row(link)).toEqual(before)

      const human = await browser.sitDown({ url })
      await finish(human, link, person, 'Atarashii1')
      expect(human.complaints).toEqual([])
      await human.leave()
    }, 60_000)

    it('RST-13 a link that a redirector wraps opens for the person', async () => {
      const person = await someone()
      const link = await linkOf(person)
      const wrapper = createServer((_, answer) => answer.writeHead(302, { location: link }).end())
      wrapper.listen(0, '127.0.0.1')
      await once(wrapper, 'listening')
      const human = await browser.sitDown({ url })
      await finish(
        human,
        `http://127.0.0.1:${(wrapper.address() as AddressInfo).port}/`,
        person,
        'Atarashii1',
      )
      await human.leave()
      wrapper.closeAllConnections()
      wrapper.close()
    })

    it('RST-14 asks no other origin for anything, and tells the key to nobody, with every link followed', async () => {
      const person = await someone()
      const link = await linkOf(person)
      const key = keyIn(link)
      const reader = await browser.sitDown({ url })
      const { page, context } = reader
      const leaks: string[] = []
      let looks = 0
      const look = async (request: Request) => {
        const { referer } = await request.allHeaders()
        if (referer?.includes(key)) leaks.push(`Referer to ${request.url()}`)
        const own = request.url() === link || new URL(request.url()).pathname === paths.reset()
        if (request.url().includes(key) && !own) leaks.push(request.url())
        const location = await (await request.response())?.headerValue('location')
        if (location?.includes(key)) leaks.push(`Location ${location}`)
        looks++
      }
      let looking: Promise<void>[] = []
      /** To be waited for while the page still stands: a closed one knows no headers any more. */
      const looked = async () => {
        await Promise.all(looking)
        looking = []
      }
      context.on('request', (request) => {
        const isLate = (cause: unknown) => /has been closed/.test(String(cause))
        const noted = (cause: unknown) => void (isLate(cause) || leaks.push(String(cause)))
        looking.push(look(request).catch(noted))
      })
      await page.goto(link)
      expect(await page.title()).not.toContain(key)
      const hrefs: string[] = await page.evaluate(
        "[...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))",
      )
      const followed = hrefs.filter((href) => href.startsWith('/'))
      expect(followed.length).toBeGreaterThan(3)
      for (const href of followed) {
        await page.goto(link)
        const anchor = page.locator(`a[href="${href}"]`).first()
        // The guides open beside the page.
        const isApart = (await anchor.getAttribute('target')) === '_blank'
        const apart = isApart ? context.waitForEvent('page') : null
        await anchor.click()
        const reached = (await apart) ?? page
        await reached.waitForLoadState()
        if (!href.includes(key)) expect(await reached.content()).not.toContain(key)
        await looked()
        if (reached === page) continue
        expect(await reached.evaluate('[document.referrer, window.opener]')).toEqual(['', null])
        await reached.close()
      }
      // Among the links were those of the other languages.
      await context.clearCookies()
      await finish(reader, link, person, 'Atarashii1')
      await looked()
      expect(leaks).toEqual([])
      expect(looks).toBeGreaterThan(followed.length * 2)
      expect(reader.strangers).toEqual([])
      expect(await page.content()).not.toContain(key)
      await reader.leave()
    }, 60_000)

    it('RST-15 shows no form by the way back once the password is set', async () => {
      const person = await someone()
      const link = await linkOf(person)
      const human = await browser.sitDown({ url })
      const { page } = human
      await finish(human, link, person, 'Atarashii1')
      for (let i = 0; i < 3; i++) {
        await page.goBack().catch(() => null)
        await page.waitForLoadState()
        expect(await page.locator('[name=newPassword], [name=appliKey]').count()).toBe(0)
      }
      await human.leave()
    })
  })
})
