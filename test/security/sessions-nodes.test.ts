import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openSite, publicUrl } from '../faults/site.ts'
import { postgres } from '../harness/databases.ts'
import type { Visitor } from '../harness/http-client.ts'
import { resetLinkIn } from '../harness/mailbox.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { isIn, tryPassword } from './portal.ts'

let site: Awaited<ReturnType<typeof openSite>> | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

/** Somebody whose requests go to the nodes in turn, as a balancer sends them. */
function inTurn(nodes: readonly PortalProcess[], first: number): Visitor {
  let turn = first
  return site?.visitor(() => nodes[turn++ % nodes.length] ?? expect.fail()) ?? expect.fail()
}

/** Asks for the menu and hangs up, before or while the answer comes. */
async function hangUp(node: PortalProcess, cookie: string, after: number): Promise<void> {
  const asked = request(`${node.url}/portal/menu`, {
    headers: { host: new URL(publicUrl).host, cookie },
  })
  asked.on('error', () => {})
  const closed = new Promise((resolve) => asked.on('close', resolve))
  asked.end()
  await sleep(after)
  asked.destroy()
  await closed
}

describe.skipIf(portalMissing ?? postgres.missing)('Sessions over two nodes', () => {
  it('SES-05 end on every node with the reset, all twenty of them', async () => {
    site = await openSite(await postgres.create(), { people: 1 })
    const [person = expect.fail()] = site.people
    const nodes = await Promise.all([site.start(), site.start()])
    const browsers = Array.from({ length: 20 }, (_, number) => inTurn(nodes, number))
    for (const browser of browsers)
      expect(isIn(await tryPassword(browser, person.loginId, person.password))).toBe(true)
    const statuses = async () => {
      const answers = await Promise.all(browsers.map((browser) => browser.get('/portal/menu')))
      return new Set(answers.map(({ status }) => status))
    }
    expect(await statuses()).toEqual(new Set([200]))

    const visitor = inTurn(nodes, 0)
    await visitor.post('/portal/passwordResetRequest', person)
    const mail = await site.smtp.waitForMail((one) => one.envelope.to.includes(person.mail))
    const link = await visitor.get(await resetLinkIn(mail.raw))
    const proved = await visitor.submit(link, { loginId: person.loginId, mail: person.mail })
    const fields = { newPassword: 'Futatsu2no', newPasswordAgain: 'Futatsu2no' }
    expect((await visitor.post(proved.location ?? '', fields)).status).toBe(303)
    expect(await statuses()).toEqual(new Set([303]))
  })

  it('SES-09 show two hundred people who come at once nothing of each other, though many hang up', async () => {
    const count = 200
    site = await openSite(await postgres.create(), { people: count })
    const nodes = await Promise.all([site.start(), site.start()])
    const pages: { own: string; seen: string[]; name: string }[] = []
    await Promise.all(
      site.people.map(async (person, number) => {
        const visitor = inTurn(nodes, number)
        await sleep((number * 37) % 400)
        const entered = await tryPassword(visitor, person.loginId, person.password)
        expect(isIn(entered)).toBe(true)
        const cookie = visitor.cookies.header(publicUrl)
        for (let load = 0; load < 5; load++) {
          if ((number + load) % 5 === 0)
            await hangUp(nodes[load % 2] ?? nodes[0], cookie, (number + load) % 7)
          const page = await visitor.get('/portal/menu')
          const seen = [...new Set(page.html.match(/TS\d{6}/g))]
          pages.push({ own: person.loginId, seen, name: page.heading })
          if (load % 3 === 2) await visitor.get('/portal/login/')
        }
      }),
    )
    expect(pages).toHaveLength(count * 5)
    expect(pages.filter(({ own, seen }) => seen.length !== 1 || seen[0] !== own)).toEqual([])
    const faults = nodes.flatMap((node) => node.log().filter(({ level }) => Number(level) >= 50))
    expect(faults).toEqual([])
  }, 90_000)
})
