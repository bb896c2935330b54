import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { openMailboxFolder } from '../../src/mail/mailbox-folder.ts'
import { browserMissing, openBrowser, type Person, type TestBrowser } from '../harness/browser.ts'
import { sqlite } from '../harness/databases.ts'
import { temporaryFolder } from '../harness/guard.ts'
import { clerk } from '../harness/people.ts'
import { freePort } from '../harness/ports.ts'
import { Screen } from '../harness/screen.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'
import { canaries } from './canaries.ts'

const song = canaries.join(' ')

describe.skipIf(browserMissing)('WEB-05 a text that is markup elsewhere', () => {
  let portal: TestWorld
  let server: Server
  let browser: TestBrowser
  let person: Person
  const hits: unknown[] = []

  beforeAll(async () => {
    const port = await freePort()
    const url = `http://localhost:${port}`
    portal = await openTestWorld(sqlite, { NODE_ENV: 'test', PORT: String(port), PUBLIC_URL: url })
    const { db } = portal.world
    const names = { family_name: song, given_name: song, family_name_en: song, given_name_en: song }
    await db.updateTable('members').set({ name: song, name_en: song }).execute()
    await db.updateTable('users').set(names).where('id', '=', clerk.userId).execute()

    const mailbox = openMailboxFolder(temporaryFolder('canaries'))
    const [subject, sender] = [song, `"${song.replaceAll(/["\\]/g, '\\$&')}" <portal@example.com>`]
    const letter = [`From: ${sender}`, `To: ${clerk.mail}`, `Subject: ${subject}`, '', song]
    await mailbox.keep('canary', Buffer.from(letter.join('\r\n')))

    const app = buildApp(portal.world, { mailbox })
    server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    browser = await openBrowser()
    person = await browser.sitDown({ url })
    await person.context.exposeBinding('hit', (_, what) => void hits.push(what))
    person.page.on('dialog', (dialog) => {
      hits.push(dialog.message())
      void dialog.dismiss()
    })
  })
  afterAll(async () => {
    await person?.leave()
    await browser?.close()
    server?.close()
    server?.closeAllConnections()
    await portal?.close()
  })

  /** Nothing of the canaries has come alive on the page that is shown, and the browser has nothing to report. */
  async function expectSilence(where: string) {
    const { page } = person
    expect(await page.locator('[data-canary]').count(), where).toBe(0)
    const alive = await page.evaluate(`[...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name, value }) => /^on/.test(name) || /^\\s*javascript:/i.test(value))
        .map(({ name }) => element.tagName + ' ' + name))`)
    expect(alive, where).toEqual([])
    expect(person.complaints, where).toEqual([])
    expect(person.strangers, where).toEqual([])
    expect(hits, where).toEqual([])
  }

  async function send(fields: Record<string, string>) {
    const { page } = person
    for (const [name, text] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).fill(text)
    await page.locator('main form').first().evaluate('(form) => { form.noValidate = true }')
    const loaded = page.waitForEvent('load')
    await page.locator('main form button[type=submit]').first().click()
    await loaded
  }

  it('stays text where it is typed: login, request, proof', async () => {
    const { page } = person
    await page.goto('/portal/login/')
    await send({ loginId: song, password: song })
    expect(await page.locator('[name=loginId]').inputValue()).toContain('hit(1)')
    await expectSilence('login')

    await page.goto('/portal/passwordResetRequest')
    await send({ loginId: song, mail: song })
    await expectSilence('request')

    portal.work()
    await page.goto('/portal/passwordResetRequest')
    await send({ loginId: clerk.loginId, mail: clerk.mail })
    const mail = await portal.smtp.waitForMail((one) => one.envelope.to.includes(clerk.mail))
    const [link = ''] = /http:\/\/localhost\S+/.exec(decode(mail.raw)) ?? []
    await page.goto(link)
    await expectSilence('step 1')
    await send({ loginId: song, mail: song })
    await expectSilence('step 1 with errors')
    await send({ loginId: clerk.loginId, mail: clerk.mail })
    expect(page.url()).toContain('/passwordReset/new/')
    await send({ newPassword: song, newPasswordAgain: song })
    await expectSilence('step 2 with errors')
  })

  it('stays text where it is stored: the names of a person and a member', async () => {
    const { page } = person
    await page.goto('/portal/login/')
    await send({ loginId: clerk.loginId, password: clerk.password })
    expect(page.url()).toContain('/portal/menu')
    expect(await page.locator('header').textContent()).toContain('<script data-canary>hit(1)</script>')
    await expectSilence('menu')
  })

  it('stays text where it is mailed: the letters of the built-in mailbox', async () => {
    const { page } = person
    await page.goto('/mailbox')
    expect(await page.locator('main').textContent()).toContain('hit(1)')
    await expectSilence('mailbox')
    await page.goto('/mailbox/canary')
    expect(await page.locator('main').textContent()).toContain('hit(1)')
    await expectSilence('mail')
  })

  it('stays text where it is in the address: paths and every parameter', async () => {
    const { page } = person
    const paths = [
      '/portal/login/',
      '/portal/passwordResetRequest/sent',
      '/portal/passwordReset',
      '/portal/menu',
    ]
    for (const path of paths)
      for (const name of ['message', 'language', 'at', 'appliKey', 'returnTo']) {
        await page.goto(`${path}?${new URLSearchParams({ [name]: song })}`)
        await expectSilence(`${path} ${name}`)
      }
    for (const canary of canaries) {
      const part = encodeURIComponent(canary)
      const answer = await person.context.request.get(`/portal/${part}/${part}?${part}=${part}`)
      const { root } = new Screen(await answer.text())
      const alive = root
        .querySelectorAll('*')
        .filter(({ attributes }) =>
          Object.entries(attributes).some(
            ([name, value]) => /^(data-canary|on\w+)$/i.test(name) || /^\s*(javascript|data):/i.test(value),
          ),
        )
      expect(alive.map(String), canary).toEqual([])
    }
    await page.goto(`/portal/${encodeURIComponent(song.slice(0, 2000))}`)
    await expectSilence('404')
  })
})

function decode(raw: Uint8Array | string): string {
  const text = Buffer.from(raw).toString()
  return Buffer.from(text.slice(text.indexOf('\r\n\r\n')), 'base64').toString()
}
