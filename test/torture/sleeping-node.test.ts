import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { expectMailsMatchOutbox, untilOutboxIsEmpty } from '../faults/ledger.ts'
import { putLetters } from '../faults/letters.ts'
import { openSite, type Person, type Site } from '../faults/site.ts'
import { postgres } from '../harness/databases.ts'

let site: (Site & { people: Person[] }) | undefined
afterEach(() => site?.close())

describe.skipIf(postgres.missing)('a node that is stopped for longer than its lease', () => {
  it('finds its letters sent by the other within a minute, and sends none again (FLT-08)', async () => {
    site = await openSite(await postgres.create(), { people: 10 })
    const [sleeper, other] = [await site.start(), await site.start()]
    // Only the sleeper is let in to begin with, and slowly, so that it holds a batch when it falls asleep.
    other.signal('SIGSTOP')
    site.smtp.behave({ do: 'hang', at: 'mail', milliseconds: 200 })
    await putLetters(site, site.people, 150)
    await site.smtp.waitForCount(20)
    sleeper.signal('SIGSTOP')
    other.signal('SIGCONT')
    site.smtp.behave(null)
    const begun = performance.now()
    await untilOutboxIsEmpty(site.db, 70_000)
    expect(performance.now() - begun).toBeLessThan(65_000)
    sleeper.signal('SIGCONT')
    await sleep(5000)
    const copies = await expectMailsMatchOutbox(site.db, site.smtp)
    // What was on the line when it fell asleep may have been taken by the relay and by the other node.
    expect(copies).toBeLessThanOrEqual(8)
    for (const node of [sleeper, other]) expect((await node.stop()).code).toBe(0)
  })
})
