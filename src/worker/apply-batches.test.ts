import { expect, it } from 'vitest'
import { sqlite } from '../../test/harness/databases.ts'
import { openOutboxWorld } from '../../test/harness/outbox-world.ts'
import { startSmtp } from '../../test/harness/smtp-server.ts'
import { applyBatches } from './apply-batches.ts'

it('files of users are looked for again after a while, not at once, when the database is away', async () => {
  const smtp = await startSmtp()
  const world = await openOutboxWorld(await sqlite.create(), smtp.url)
  const stopping = new AbortController()
  const running = applyBatches({ ...world, db: world.db.withSchema('nowhere') }, stopping.signal, 5)
  await expect.poll(() => world.logged.length, { timeout: 5000 }).toBe(2)
  stopping.abort()
  await running
  const [first = 0, second = 0] = world.logged.map((line) => JSON.parse(line).time)
  expect(second - first).toBeGreaterThan(500)
  await world.close()
  await smtp.stop()
})
