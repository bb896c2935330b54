import { expect, it } from 'vitest'
import { sqlite } from '../../test/harness/databases.ts'
import { openOutboxWorld, start } from '../../test/harness/outbox-world.ts'
import { startSmtp } from '../../test/harness/smtp-server.ts'
import { Delivery } from './delivery.ts'

it('a letter is sent and counted so, though the database fails when its address is noted as good again', async () => {
  const smtp = await startSmtp()
  const world = await openOutboxWorld(await sqlite.create(), smtp.url)
  await world.addUser('WR012574', { mail_failed_at: start })
  const id = await world.addLetter('WR012574')
  const send = async (mail: Parameters<typeof world.post.send>[0]) => {
    await world.post.send(mail)
    await world.db.schema.alterTable('users').renameTo('users_away').execute()
  }
  const delivery = new Delivery({ ...world, post: { ...world.post, send } }, 'node-1')
  expect(await delivery.turn(new AbortController().signal)).toEqual({ claimed: 1, relayFailed: false })
  expect(delivery.counts).toEqual({ sent: 1, dropped: 0, failed: 0, postponed: 0 })
  expect(await world.letter(id)).toMatchObject({ outcome: 'sent', last_error: null })
  expect(world.logged.join('')).toContain('an address that takes mail again could not be noted')
  expect(world.logged.join('')).not.toContain('not sent')
  await world.close()
  await smtp.stop()
})
