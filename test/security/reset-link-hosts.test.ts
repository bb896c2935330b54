import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPortalServer } from '../../src/commands/http-server.ts'
import { paths } from '../../src/paths.ts'
import { sqlite } from '../harness/databases.ts'
import { readMail } from '../harness/mailbox.ts'
import { clerk } from '../harness/people.ts'
import { seen, withoutLimits } from '../harness/reset-walk.ts'
import { openTestWorld, publicUrl, type TestWorld } from '../harness/world.ts'

const evil = 'evil.example'
const own = 'portal.example.com'
const post = `POST ${paths.resetRequest()} HTTP/1.1`

/** The head of a request that tries to put another host into the link: its first line, then header lines. */
const poisonings: Record<string, string[]> = {
  'another Host': [post, `Host: ${evil}`],
  'two Hosts, ours first': [post, `Host: ${own}`, `Host: ${evil}`],
  'two Hosts, ours last': [post, `Host: ${evil}`, `Host: ${own}`],
  'no Host': [post],
  'an empty Host': [post, 'Host:'],
  'two names in one Host': [post, `Host: ${own}, ${evil}`],
  'a Host with a user': [post, `Host: ${own}@${evil}`],
  'a Host with a port': [post, `Host: ${own}:8443`],
  'a Host with a path': [post, `Host: ${own}/${evil}`],
  'a Host with a dot at its end': [post, `Host: ${own}.`],
  'a Host with ours in front': [post, `Host: ${own}.${evil}`],
  'an absolute target elsewhere': [`POST http://${evil}${paths.resetRequest()} HTTP/1.1`, `Host: ${own}`],
  'an absolute target elsewhere and its Host': [
    `POST http://${evil}${paths.resetRequest()} HTTP/1.1`,
    `Host: ${evil}`,
  ],
  'a target with two slashes': [`POST //${evil}${paths.resetRequest()} HTTP/1.1`, `Host: ${own}`],
  ...Object.fromEntries(
    [
      ['X-Forwarded-Host', evil],
      ['X-Forwarded-Proto', 'http'],
      ['X-Forwarded-Port', '8443'],
      ['X-Forwarded-Server', evil],
      ['X-Forwarded-Prefix', `//${evil}`],
      ['Forwarded', `host=${evil};proto=http`],
      ['X-Host', evil],
      ['X-HTTP-Host-Override', evil],
      ['X-Original-URL', `http://${evil}/`],
      ['X-Rewrite-URL', `http://${evil}/`],
      ['X-Original-Host', evil],
      ['Origin', `https://${evil}`],
      ['Referer', `https://${evil}/`],
    ].map(([name, value]) => [String(name), [post, `Host: ${own}`, `${name}: ${value}`]]),
  ),
}

describe('Poisoned requests, over a socket', () => {
  let portal: TestWorld
  let port = 0
  let server: ReturnType<typeof createPortalServer>
  beforeAll(async () => {
    portal = await openTestWorld(sqlite, withoutLimits)
    portal.work()
    server = createPortalServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    const errors = portal.errors()
    await portal.close()
    expect(errors).toEqual([])
  })

  /** Sends the bytes as they are and gives the whole answer. */
  async function send(head: readonly string[], fields: Record<string, string>): Promise<string> {
    const body = new URLSearchParams(fields).toString()
    const lines = [
      ...head,
      'Sec-Fetch-Site: same-origin',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      'Connection: close',
    ]
    const socket = connect(port, '127.0.0.1')
    // Not `end`: to Node a sender who hangs up no longer waits for the answer.
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
    return Buffer.concat(await socket.toArray()).toString()
  }

  it.each(Object.keys(poisonings))('RST-17 %s reaches no link, page or redirect', async (what) => {
    portal.smtp.forgetMails()
    const requests = () => portal.world.db.selectFrom('reset_requests').select('id').execute()
    const before = (await requests()).length
    const answer = await send(poisonings[what] ?? [], { loginId: clerk.loginId, mail: clerk.mail })
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? []
    expect(['303', '400', '403', '404', '421']).toContain(status)
    // A path may be repeated as a path of our own.
    expect(answer.replaceAll(`"/${evil}${paths.resetRequest()}`, '"')).not.toContain(evil)
    expect(await requests()).toHaveLength(before + (status === '303' ? 1 : 0))
    if (status === '303') {
      expect(answer).toMatch(/\r\nlocation: \/portal\/passwordResetRequest\/sent\?at=\d+\r\n/i)
      const mail = await portal.smtp.waitForMail(() => true)
      expect(mail.envelope.to).toEqual([clerk.mail])
      const { links, text } = await readMail(mail.raw)
      expect(links).toHaveLength(1)
      expect(links[0]).toMatch(/^https:\/\/portal\.example\.com\/portal\/passwordReset\?appliKey=[\w-]{43}$/)
      expect(text).not.toContain(evil)
      expect(seen(await portal.visitor().get(links[0] ?? ''))).toBe('step 1')
    }
  })

  it('RST-17 a Host that is not ours is refused with 421 or 400, and only that', async () => {
    const refused = Object.entries(poisonings).filter(
      ([what]) => what.includes('Host') && !what.startsWith('X-'),
    )
    for (const [what, head] of refused) {
      const answer = await send(head, { loginId: 'WR999999', mail: clerk.mail })
      expect(answer.slice(9, 12), what).toMatch(/^4(00|21)$/)
    }
    const lost = await portal.visitor().get(paths.login(), { host: 'old.example' })
    expect([lost.status, lost.html.includes(`href="${publicUrl}${paths.login()}"`)]).toEqual([421, true])
    expect((await send([post, `Host: ${own}`], { loginId: 'WR999999', mail: clerk.mail })).slice(9, 12)).toBe(
      '303',
    )
  })

  const elsewhere = [
    `//${evil}`,
    `///${evil}`,
    `/\\${evil}`,
    `\\\\${evil}`,
    `/%5c${evil}`,
    `/%2f%2f${evil}`,
    `%2f%2f${evil}`,
    `https://${evil}`,
    `https:${evil}`,
    `https:/${evil}`,
    `http:///${evil}`,
    `HTTPS://${evil}`,
    `/\t/${evil}`,
    `/\r\n/${evil}`,
    `\t//${evil}`,
    ` //${evil}`,
    `/.//${evil}`,
    `/..//${evil}`,
    `./\\${evil}`,
    `javascript:alert(1)//${evil}`,
    `data:text/html,${evil}`,
    `https://${own}@${evil}`,
    `https://${own}.${evil}`,
    `https://${own}%00.${evil}`,
    `//${own}@${evil}`,
    `//${evil}/%2f..`,
    `/portal/login/@${evil}`,
    `/portal//${evil}`,
    `/portal/\\${evil}`,
    `?next=//${evil}`,
    `#//${evil}`,
    `．／／${evil}`,
    `／／${evil}`,
    '//evil。example',
    '//xn--evil-9na.example',
    `//[::ffff:127.0.0.1]/${evil}`,
    `//0x7f000001/${evil}`,
    `http://${evil}:80#@${own}/`,
    `//${evil}?${own}`,
    `/%09/${evil}`,
  ]

  it('RST-18 no address given in a field, in a query or as the path leads to another origin', async () => {
    const visitor = portal.visitor()
    const names = [
      'next',
      'return',
      'returnTo',
      'returnUrl',
      'redirect',
      'redirect_uri',
      'url',
      'continue',
      'target',
    ]
    const isHome = (address: string, base: string) => {
      const url = new URL(address, base)
      return url.origin === `https://${own}`
    }
    await visitor.get(paths.login())
    for (const payload of elsewhere) {
      const fields = Object.fromEntries(names.map((name) => [name, payload]))
      const query = new URLSearchParams(fields).toString()
      const answers = [
        await visitor.post(`${paths.language()}?${query}`, { ...fields, language: 'ja' }),
        await visitor.post(`${paths.logout()}?${query}`, fields),
        await visitor.post(`${paths.resetRequest()}?${query}`, {
          ...fields,
          loginId: 'WR999999',
          mail: clerk.mail,
        }),
        await visitor.get(`${paths.menu()}?${query}`),
        await visitor.get(`/?${query}`),
        await visitor.get(`${paths.login()}?${query}`),
        await visitor.get(`${paths.login()}?message=${encodeURIComponent(payload)}`),
      ]
      for (const answer of answers) {
        if (answer.location !== null) expect(isHome(answer.location, answer.url), payload).toBe(true)
        for (const [, address = ''] of answer.html.matchAll(/(?:href|action)="([^"]+)"/g))
          expect(isHome(address.replaceAll('&amp;', '&'), answer.url), `${payload} in ${address}`).toBe(true)
      }
    }
    expect(
      await visitor.post(paths.login(), {
        loginId: clerk.loginId,
        password: clerk.password,
        next: `//${evil}`,
      }),
    ).toMatchObject({ status: 303, location: `https://${own}${paths.menu()}` })
  }, 60_000)

  it.each([
    `//${evil}/portal`,
    `///${evil}`,
    `/\\${evil}`,
    `/%5C${evil}`,
    `/%0A/${evil}`,
    `//${evil}${paths.resetRequest()}`,
  ])('RST-18 the page for the path %s has no link to another origin', async (path) => {
    for (const method of ['GET', 'POST']) {
      const answer = await send([`${method} ${path} HTTP/1.1`, `Host: ${own}`], {
        loginId: 'WR999999',
        mail: 'a@b.example',
      })
      for (const [, address = ''] of answer.matchAll(/(?:href|action|value)="([^"]+)"/g))
        expect(address, answer.slice(0, 60)).not.toMatch(/^\s*[/\\]\s*[/\\]|^\s*(https?|javascript|data):/i)
      expect(answer).not.toMatch(/\r\nlocation: [/\\]{2}/i)
    }
  })
})
