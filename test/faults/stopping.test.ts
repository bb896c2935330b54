import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { databases, postgres, sqlite } from '../harness/databases.ts'
import { portalMissing } from '../harness/processes.ts'
import { Balancer } from './balancer.ts'
import { expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { putLetters } from './letters.ts'
import { openSite, type Person, publicUrl, type Site } from './site.ts'
import { signIn } from './steps.ts'

let site: (Site & { people: Person[] }) | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})
const host = new URL(publicUrl).host
const form = {
  host,
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

describe.skipIf(portalMissing).each(databases)(
  'a portal that is told to stop, on $name',
  ({ create, missing }) => {
    it.skipIf(missing)(
      'finishes what is under way, gives its letters back and ends with code 0',
      async () => {
        site = await openSite(await create(), { people: 40 })
        const node = await site.start()
        const visitor = () => site?.visitor(() => node) ?? expect.fail()
        // The relay takes letters and never says that it has.
        site.smtp.behave({ do: 'hang', at: 'data', milliseconds: 20_000 })
        await putLetters(site, site.people.slice(0, 30), 30)
        const leased = site.db.selectFrom('outbox').select('id').where('lease_owner', 'is not', null)
        await expect.poll(async () => (await leased.execute()).length).toBeGreaterThan(8)

        // Hashes take longer than the signal: these are under way when it comes.
        const signIns = site.people
          .slice(30)
          .map((person) => signIn(visitor(), person.loginId, person.password))
        await sleep(30)
        const stopping = node.stop(9000)
        expect((await Promise.all(signIns)).map(({ status }) => status)).toEqual(signIns.map(() => 303))
        expect(await stopping).toEqual({ code: 0, signal: null })
        // At most those that were on the line stay leased: whether the relay has them is not known.
        expect((await leased.execute()).length).toBeLessThanOrEqual(8)

        site.smtp.behave(null)
        await site.start()
        await site.smtp.waitForCount(22, 8000)
      },
    )
  },
)

describe.skipIf(portalMissing)('a portal that is told to stop', () => {
  it('waits for no idle connection and no half-sent request for long', async () => {
    site = await openSite(await sqlite.create())
    const node = await site.start()
    const idle = connect(node.port, '127.0.0.1')
    idle.write(`GET /portal/login/ HTTP/1.1\r\nhost: ${host}\r\n\r\n`)
    await once(idle, 'data')
    const half = connect(node.port, '127.0.0.1')
    half.write(`POST /portal/login/ HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 100\r\n\r\nloginId=`)
    for (const socket of [idle, half]) socket.on('error', () => {})
    await sleep(50)
    const begun = performance.now()
    const stopping = node.stop(13_000)
    await once(idle, 'close')
    expect(performance.now() - begun).toBeLessThan(3000)
    half.destroy()
    expect(await stopping).toEqual({ code: 0, signal: null })
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('answers one last question of a kept connection, and then closes it', async () => {
    site = await openSite(await sqlite.create())
    const node = await site.start()
    const line = connect(node.port, '127.0.0.1')
    const question = `GET /portal/login/ HTTP/1.1\r\nhost: ${host}\r\n\r\n`
    line.write(question)
    const [first] = await once(line, 'data')
    // Longer than the 60 s for which proxies keep theirs: they are to close it, not we.
    expect(Number(/\r\nkeep-alive: timeout=(\d+)/i.exec(String(first))?.[1])).toBeGreaterThan(60)
    node.signal('SIGTERM')
    await sleep(200)
    const answers: Buffer[] = []
    line.on('data', (bytes) => answers.push(bytes))
    line.write(question)
    await once(line, 'close')
    expect(Buffer.concat(answers).toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nconnection: close\r\n/i)
    expect(await node.exited).toEqual({ code: 0, signal: null })
  })
})

describe.skipIf(portalMissing || postgres.missing)('a rolling restart of two nodes', () => {
  it('fails none of 50 requests a second (LOAD-05)', async () => {
    site = await openSite(await postgres.create(), { people: 400 })
    const [people, { start }] = [site.people, site]
    let nodes = await Promise.all([start(), start()])
    const balancer = new Balancer(nodes)
    const told: Promise<{ status: number } | { failed: string }>[] = []
    let asked = 0
    const clock = setInterval(() => {
      const person = people[asked % people.length]
      const kind = asked++ % 5
      if (kind < 2) told.push(balancer.ask('/portal/login/', { headers: { host } }))
      else if (kind === 2) told.push(balancer.ask('/portal/passwordResetRequest', { headers: { host } }))
      else
        told.push(
          balancer.ask(kind === 3 ? '/portal/passwordResetRequest' : '/portal/login/', {
            method: 'POST',
            headers: form,
            body: new URLSearchParams({
              loginId: person?.loginId ?? '',
              mail: person?.mail ?? '',
              password: person?.password ?? '',
            }).toString(),
          }),
        )
    }, 20)
    await sleep(1000)
    for (const at of [0, 1]) {
      const [leaving, staying] = [nodes[at], nodes[1 - at]]
      if (!leaving || !staying) expect.fail()
      expect(await leaving.stop()).toEqual({ code: 0, signal: null })
      const fresh = await start()
      nodes = at === 0 ? [fresh, staying] : [staying, fresh]
      balancer.nodes = nodes
      await sleep(500)
    }
    clearInterval(clock)
    const outcomes = await Promise.all(told)
    balancer.close()
    const counts = new Map<string, number>()
    for (const outcome of outcomes) {
      const what = 'failed' in outcome ? outcome.failed : String(outcome.status)
      counts.set(what, (counts.get(what) ?? 0) + 1)
    }
    console.log(
      `LOAD-05: ${asked} requests, ${balancer.redispatched} redispatched,`,
      Object.fromEntries(counts),
    )
    expect([...counts.keys()].sort()).toEqual(['200', '303'])
    await untilOutboxIsEmpty(site.db)
    expect(await expectMailsMatchOutbox(site.db, site.smtp)).toBe(0)
  })
})
