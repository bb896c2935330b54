import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqlite } from '../../test/harness/databases.ts'
import { type OutboxWorld, openOutboxWorld } from '../../test/harness/outbox-world.ts'
import { type SmtpServer, startSmtp } from '../../test/harness/smtp-server.ts'
import { days } from '../domain/time.ts'
import { startWorker, type Worker } from './start.ts'

let smtp: SmtpServer
let world: OutboxWorld
let worker: Worker | undefined
beforeEach(async () => {
  smtp = await startSmtp()
  world = await openOutboxWorld(await sqlite.create(), smtp.url)
  await world.addUser('WR012574')
})
afterEach(async () => {
  await worker?.stop()
  await world.close()
  await smtp.stop()
})

describe('the worker', () => {
  it('sends what waits and what comes, without being called', async () => {
    await world.addLetter('WR012574')
    worker = startWorker(world, { poll: 20 })
    await smtp.waitForCount(1)
    await world.addLetter('WR012574', 'password-changed')
    await smtp.waitForCount(2)
    await expect.poll(() => worker?.state()).toMatchObject({ sent: 2, failed: 0, relayDownSince: null })
  })

  it('outlives a relay that is away, says since when, and then sends everything', async () => {
    await smtp.down()
    const ids = [await world.addLetter('WR012574'), await world.addLetter('WR012574', 'password-changed')]
    worker = startWorker(world, { poll: 20 })
    await expect.poll(() => worker?.state().relayDownSince).toBe(world.clock.now)
    await sleep(1000)
    for (const id of ids) expect(await world.letter(id)).toMatchObject({ outcome: null, attempts: 0 })
    await smtp.up()
    await smtp.waitForCount(2)
    await expect.poll(() => worker?.state()).toMatchObject({ sent: 2, relayDownSince: null })
    expect(world.logged.filter((line) => line.includes('takes no letters'))).toHaveLength(1)
  })

  it('outlives a database that does not answer', async () => {
    const broken = { ...world, db: world.db.withSchema('nowhere') }
    worker = startWorker(broken, { poll: 20 })
    await expect.poll(() => world.logged.join('')).toContain('the outbox could not be worked on')
    await worker.stop()
  })

  it('stops within its patience though the relay hangs, and gives back what it had not begun', async () => {
    for (let count = 0; count < 20; count++) await world.addLetter('WR012574', 'password-changed')
    smtp.behave({ do: 'hang', at: 'data', milliseconds: 20_000 })
    worker = startWorker(world, { poll: 20 })
    await expect.poll(() => smtp.connections).toBe(8)
    const begun = performance.now()
    await worker.stop()
    expect(performance.now() - begun).toBeLessThan(6000)
    const free = await world.db
      .selectFrom('outbox')
      .where('lease_owner', 'is', null)
      .select('attempts')
      .execute()
    expect(free).toEqual(Array.from({ length: 12 }, () => ({ attempts: 0 })))
  })

  it('forgets what is spent', async () => {
    const id = await world.addLetter('WR012574', 'password-changed')
    worker = startWorker(world, { poll: 20, forget: 50 })
    await expect.poll(async () => (await world.letter(id)).outcome).toBe('sent')
    world.clock.now += days(31)
    await expect.poll(() => world.db.selectFrom('outbox').selectAll().execute()).toEqual([])
  })
})
