import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { TestDatabase } from '../harness/databases.ts'
import { expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { putLetters } from './letters.ts'
import { createRandom, seed } from './random.ts'
import { letLeasesRunOut, openSite } from './site.ts'

/** As many letters are under way at a time to a relay that takes its time. */
const onTheLine = 8

/**
 * FLT-02: kill -9 while a full outbox is being sent, again and again: no letter is lost, and a copy is of a letter
 * that was on the line when its process died. Each death may send again what the relay had taken and we had not
 * noted: about one letter a kill where the machine has time, and never more than are on the line at a time.
 */
export async function sendingKills(
  database: TestDatabase,
  { letters, kills }: { letters: number; kills: number },
): Promise<void> {
  console.log(`FLT-02 on ${database.name}: ${letters} letters, ${kills} kills, SEED=${seed}`)
  const random = createRandom()
  const site = await openSite(await database.create(), { people: 20 })
  try {
    await putLetters(site, site.people, letters)
    let killed = 0
    for (; killed < kills; killed++) {
      const node = await site.start()
      // Somewhere in its share of the letters, and at any moment of the one that is on the line then.
      const share = 1 + Math.floor((random() * letters) / kills)
      await site.smtp.waitForCount(Math.min(letters, site.smtp.mails.length + share), 20_000)
      await sleep(random() * 20)
      await node.kill()
      await letLeasesRunOut(site.db)
    }
    const sentUnderFire = site.smtp.mails.length
    const node = await site.start()
    await untilOutboxIsEmpty(site.db, 60_000)
    expect(await node.stop()).toEqual({ code: 0, signal: null })
    const copies = await expectMailsMatchOutbox(site.db, site.smtp)
    console.log(
      `FLT-02 on ${database.name}: ${sentUnderFire} of ${letters} sent between ${killed} kills, ${copies} copies`,
    )
    expect(site.smtp.mails.length - copies).toBe(letters)
    expect(copies).toBeLessThanOrEqual(killed * onTheLine)
  } finally {
    await site.close()
  }
}
