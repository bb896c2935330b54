import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { databases, sqlite } from '../harness/databases.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import type { Behaviour, Fault } from '../harness/smtp-faults.ts'
import { expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { openSite, type Person, type Site } from './site.ts'
import { ask } from './steps.ts'

let site: (Site & { people: Person[] }) | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

/** `fault` meets the first mail to each of these people; nobody else notices anything. */
function once(faults: ReadonlyMap<string, Fault>): Behaviour {
  const met = new Set<string>()
  return ({ to }, step) => {
    const address = to.at(-1) ?? ''
    const fault = faults.get(address)
    if (fault?.at !== step || met.has(address)) return null
    met.add(address)
    return fault
  }
}

const oneEach: readonly Fault[] = [
  { do: 'answer', at: 'rcpt', code: 451 },
  { do: 'answer', at: 'rcpt', code: 452 },
  { do: 'answer', at: 'data', code: 421 },
  { do: 'answer', at: 'dot', code: 451 },
  { do: 'cut', at: 'rcpt' },
  { do: 'cut', at: 'body' },
  { do: 'cut', at: 'dot' },
  { do: 'cut', at: 'accepted' },
  { do: 'hang', at: 'data', milliseconds: 1500 },
  { do: 'hang', at: 'dot', milliseconds: 1500 },
]
const forGood: readonly Fault[] = [
  { do: 'answer', at: 'rcpt', code: 550 },
  { do: 'answer', at: 'dot', code: 552 },
]

describe.skipIf(portalMissing).each(databases)(
  'a relay that fails one letter, on $name',
  ({ create, missing }) => {
    it.skipIf(missing)(
      'delays that letter alone: each arrives once, or twice alike where the line broke before the 250 (FLT-03)',
      { timeout: 60_000 },
      async () => {
        site = await openSite(await create(), { people: oneEach.length + forGood.length + 20 })
        const node = await site.start()
        const [troubled, refused] = [
          site.people.slice(0, oneEach.length),
          site.people.slice(oneEach.length, -20),
        ]
        const healthy = site.people.slice(-20)
        const faults = new Map(oneEach.map((fault, at) => [troubled[at]?.mail ?? '', fault]))
        for (const [at, fault] of forGood.entries()) faults.set(refused[at]?.mail ?? '', fault)
        const first = once(faults)
        site.smtp.behave(first)
        // The troubled ones stand in front of the queue.
        for (const person of [...troubled, ...refused, ...healthy])
          expect(
            (
              await ask(
                site.visitor(() => node),
                person,
              )
            ).status,
          ).toBe(303)
        const { smtp, db } = site
        const lateAt = performance.now() + 5000
        for (const { mail } of healthy)
          await smtp.waitForMail(({ envelope }) => envelope.to.includes(mail), lateAt - performance.now())
        await untilOutboxIsEmpty(db, 30_000)

        for (const [at, { mail }] of troubled.entries()) {
          const mails = smtp.mailsTo(mail)
          const wasHeard = oneEach[at]?.do === 'cut' && oneEach[at]?.at === 'dot'
          expect([oneEach[at], mails.map(({ acknowledged }) => acknowledged)]).toEqual([
            oneEach[at],
            wasHeard ? [false, true] : [true],
          ])
        }
        for (const { mail } of healthy) expect(smtp.mailsTo(mail)).toHaveLength(1)
        const failed = await db
          .selectFrom('outbox')
          .select('user_id')
          .where('outcome', '=', 'failed')
          .execute()
        expect(failed.map(({ user_id }) => user_id).sort()).toEqual(
          refused.map(({ userId }) => userId).sort(),
        )
      },
    )
  },
)

describe.skipIf(portalMissing)('a relay that is away', () => {
  const requests = 40
  /** The middle of the times that requests take, in milliseconds. */
  async function latency(node: PortalProcess, people: Person[]): Promise<number> {
    const times: number[] = []
    for (const person of people) {
      const visitor = site?.visitor(() => node) ?? expect.fail()
      const begun = performance.now()
      expect((await ask(visitor, person)).status).toBe(303)
      times.push(performance.now() - begun)
    }
    return times.sort((one, other) => one - other)[times.length >> 1] ?? 0
  }

  it('is noticed by no page, and gets every letter once when it is back (FLT-03, ENU-07)', {
    timeout: 90_000,
  }, async () => {
    const troubles: readonly [string, (site: Site) => Promise<void> | void][] = [
      ['down', ({ smtp }) => smtp.down()],
      [
        'silent at the greeting',
        ({ smtp }) => smtp.behave({ do: 'hang', at: 'connect', milliseconds: 2500 }),
      ],
      ['refusing with 421', ({ smtp }) => smtp.behave({ do: 'answer', at: 'connect', code: 421 })],
      ['refusing the sender', ({ smtp }) => smtp.behave({ do: 'answer', at: 'mail', code: 550 })],
      // A line opened meanwhile drips to its end, a letter in about a second: the others queue behind it.
      ['dripping', ({ smtp }) => smtp.behave({ do: 'crawl', at: 'line', bytesPerSecond: 3000 })],
    ]
    site = await openSite(await sqlite.create(), { people: requests * (troubles.length + 2) })
    const node = await site.start()
    const take = () => site?.people.splice(0, requests) ?? []
    await latency(node, take())
    const healthy = await latency(node, take())
    const medians: Record<string, number> = { healthy: Math.round(healthy * 100) / 100 }
    for (const [what, begin] of troubles) {
      await begin(site)
      const median = await latency(node, take())
      medians[what] = Math.round(median * 100) / 100
      await sleep(1200)
      expect((await fetch(`${node.url}/healthz`)).status).toBe(200)
      site.smtp.behave(null)
      await site.smtp.up()
    }
    console.log('Median of a reset request in ms:', medians)
    for (const median of Object.values(medians)) expect(median).toBeLessThan(2 * healthy + 5)
    await untilOutboxIsEmpty(site.db, 60_000)
    expect(await expectMailsMatchOutbox(site.db, site.smtp)).toBe(0)
    expect(site.smtp.mails).toHaveLength(requests * (troubles.length + 2))
  })

  it('for longer than a link holds brings no dead link to anybody (I4, FLT-03)', async () => {
    site = await openSite(await sqlite.create(), { people: 3, env: { RESET_LINK_LIFETIME: '3s' } })
    const node = await site.start()
    const [one, other, later] = site.people
    if (!one || !other || !later) expect.fail('too few people')
    const visitor = () => site?.visitor(() => node) ?? expect.fail()
    await site.smtp.down()
    await Promise.all([ask(visitor(), one), ask(visitor(), other)])
    await sleep(3500)
    await site.smtp.up()
    await untilOutboxIsEmpty(site.db)
    const outcomes = await site.db.selectFrom('outbox').select(['outcome', 'last_error']).execute()
    expect(outcomes).toEqual([1, 2].map(() => ({ outcome: 'dropped', last_error: 'dead link' })))
    await ask(visitor(), later)
    await site.smtp.waitForMail(({ envelope }) => envelope.to.includes(later.mail))
    expect(site.smtp.mails).toHaveLength(1)
  })
})
