import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import { type OutboxWorld, openOutboxWorld, start } from '../../test/harness/outbox-world.ts'
import { poisoned } from '../../test/harness/smtp-faults.ts'
import { type SmtpServer, startSmtp } from '../../test/harness/smtp-server.ts'
import { hours, minutes, seconds } from '../domain/time.ts'
import { hashOf } from '../keys.ts'
import { Delivery } from './delivery.ts'

const never = new AbortController().signal

describe.each(databases)('letters of the outbox, on $name', ({ create, missing }) => {
  let smtp: SmtpServer
  let world: OutboxWorld
  let delivery: Delivery
  beforeEach(async (context) => {
    context.skip(missing !== null, missing ?? undefined)
    smtp = await startSmtp()
    world = await openOutboxWorld(await create(), smtp.url)
    delivery = new Delivery(world, 'node-1')
    await world.addUser('WR012574')
  })
  afterEach(async () => {
    await world?.close()
    await smtp?.stop()
  })

  it('go to the address on record at that moment, with a link that opens (MAIL-09, T8)', async () => {
    const id = await world.addLetter('WR012574')
    await world.changeUser('WR012574', { mail: 'new@example.com' })
    expect(await delivery.turn(never)).toEqual({ claimed: 1, relayFailed: false })
    const [mail] = smtp.mails
    expect(mail?.envelope.to).toEqual(['new@example.com'])
    const { links, messageId, text } = (await mail?.read()) ?? { links: [], messageId: '', text: '' }
    const key = new URL(links[0] ?? '').searchParams.get('appliKey') ?? ''
    const request = await world.db.selectFrom('reset_requests').select('key_hash').executeTakeFirstOrThrow()
    expect(hashOf(key)).toBe(request.key_hash)
    expect(messageId).toBe(`<${id}@portal.example>`)
    expect(text).not.toContain('WR012574')
    expect(await world.letter(id)).toMatchObject({ outcome: 'sent', recipient_masked: 'n***@example.com' })
    expect(delivery.counts).toEqual({ sent: 1, dropped: 0, failed: 0, postponed: 0 })
  })

  it('are written in the language of the record, in two where it has none', async () => {
    await world.addUser('WR000002', { language: 'zh-CN' })
    await world.addUser('WR000003', { language: null })
    await world.addLetter('WR000002', 'password-changed')
    await world.addLetter('WR000003', 'account-locked')
    await delivery.turn(never)
    const languages = await Promise.all(
      smtp.mails.map(async (mail) => (await mail.read()).header('content-language')),
    )
    expect(languages.sort()).toEqual(['ja, en', 'zh-CN'])
  })

  it('are dropped quietly where there is nobody to write to', async () => {
    await world.addUser('WR000002', { mail: null })
    await world.addUser('WR000003', { suspended_at: start })
    const ids = [
      await world.addLetter(null),
      await world.addLetter('WR000002'),
      await world.addLetter('WR000003', 'password-changed'),
    ]
    await delivery.turn(never)
    const letters = await Promise.all(ids.map((id) => world.letter(id)))
    expect(letters.map(({ outcome, last_error }) => [outcome, last_error])).toEqual([
      ['dropped', 'nobody'],
      ['dropped', 'no address'],
      ['dropped', 'stopped'],
    ])
    expect(smtp.connections).toBe(0)
  })

  it('are dropped where the link would arrive dead (I4)', async () => {
    const late = await world.addLetter('WR012574')
    world.clock.now += minutes(59) + seconds(30)
    const superseded = await world.addLetter('WR012574')
    await world.db
      .updateTable('reset_requests')
      .set({ ended_at: world.clock.now, end_reason: 'superseded' })
      .where('requested_at', '=', world.clock.now)
      .execute()
    await delivery.turn(never)
    expect(await world.letter(late)).toMatchObject({ outcome: 'dropped', last_error: 'dead link' })
    expect(await world.letter(superseded)).toMatchObject({ outcome: 'dropped', last_error: 'dead link' })
    expect(smtp.mails).toHaveLength(0)
  })

  it('never go to an address that parses as two, even from the database (MAIL-05)', async () => {
    await world.changeUser('WR012574', { mail: '"x@evil.example x"@example.com' })
    const id = await world.addLetter('WR012574')
    await delivery.turn(never)
    expect(await world.letter(id)).toMatchObject({ outcome: 'failed', last_error: 'address cannot be used' })
    expect(smtp.connections).toBe(0)
  })

  it('are tried again later after a 4xx, with the same link and Message-ID', async () => {
    const id = await world.addLetter('WR012574')
    smtp.behave({ do: 'answer', at: 'dot', code: 451 })
    await delivery.turn(never)
    const { due_at, attempts, outcome } = await world.letter(id)
    expect({ attempts, outcome }).toEqual({ attempts: 1, outcome: null })
    expect(due_at).toBe(start + seconds(7.5))
    expect(await delivery.turn(never)).toMatchObject({ claimed: 0 })
    smtp.behave(null)
    world.clock.now = due_at
    await delivery.turn(never)
    expect(await world.letter(id)).toMatchObject({ outcome: 'sent', attempts: 2, last_error: null })
  })

  it('are given up after a 5xx, and after a day', async () => {
    const refused = await world.addLetter('WR012574')
    smtp.behave({ do: 'answer', at: 'rcpt', code: 550 })
    await delivery.turn(never)
    expect(await world.letter(refused)).toMatchObject({
      outcome: 'failed',
      last_error: 'EENVELOPE RCPT TO 550',
    })
    smtp.behave(null)
    const old = await world.addLetter('WR012574', 'password-changed')
    world.clock.now += hours(24)
    await delivery.turn(never)
    expect(await world.letter(old)).toMatchObject({ outcome: 'failed', last_error: 'too old' })
    expect(smtp.mails).toHaveLength(0)
  })

  it.each(['rcpt', 'body', 'dot'] as const)(
    'are not held up by one at which the relay hangs up at %s (FLT-03)',
    async (at) => {
      await world.addUser('WR000002', { mail: 'poison@example.com' })
      const poison = await world.addLetter('WR000002')
      const others = await Promise.all(
        Array.from({ length: 20 }, () => world.addLetter('WR012574', 'password-changed')),
      )
      smtp.behave(poisoned('poison@example.com', { do: 'cut', at }))
      expect(await delivery.turn(never)).toEqual({ claimed: 21, relayFailed: false })
      for (const id of others) expect(await world.letter(id)).toMatchObject({ outcome: 'sent' })
      expect(await world.letter(poison)).toMatchObject({ outcome: null, attempts: 1 })
    },
  )

  it('are sent again, recognisably, where the line was cut before the 250 (I3)', async () => {
    const id = await world.addLetter('WR012574')
    smtp.behave({ do: 'cut', at: 'dot' })
    await delivery.turn(never)
    smtp.behave(null)
    world.clock.now += minutes(1)
    await delivery.turn(never)
    expect(await world.letter(id)).toMatchObject({ outcome: 'sent' })
    const [first, second] = smtp.mails
    expect(first?.acknowledged).toBe(false)
    expect(second?.raw.equals(first?.raw ?? Buffer.alloc(0))).toBe(true)
  })

  it.each([
    ['is down', () => smtp.down()],
    ['greets with 421', () => smtp.behave({ do: 'answer', at: 'connect', code: 421 })],
    ['refuses the sender', () => smtp.behave({ do: 'answer', at: 'mail', code: 550 })],
  ])('wait untried while the relay %s', async (_, trouble) => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => world.addLetter('WR012574', 'password-changed')),
    )
    await trouble()
    expect(await delivery.turn(never)).toEqual({ claimed: 20, relayFailed: true })
    for (const id of ids)
      expect(await world.letter(id)).toMatchObject({ outcome: null, attempts: 0, due_at: start })
    smtp.behave(null)
    await smtp.up()
    await delivery.turn(never)
    expect(smtp.mails).toHaveLength(20)
  })

  it('are left alone by a node that slept past its lease (FLT-08)', async () => {
    const ids = [await world.addLetter('WR012574'), await world.addLetter('WR012574')]
    const sleeper = world.anotherNode(world.clock)
    const sleeps = async (mail: Parameters<typeof sleeper.post.send>[0]) => {
      world.clock.now += minutes(2)
      await delivery.turn(never)
      await sleeper.post.send(mail)
    }
    const sleepy = new Delivery(
      { ...sleeper, post: { ...sleeper.post, parallel: 1, send: sleeps } },
      'node-2',
    )
    await sleepy.turn(never)
    // The first letter was already under way; the second was lost to the other node and is not sent again.
    expect(smtp.mails).toHaveLength(3)
    for (const id of ids) expect(await world.letter(id)).toMatchObject({ outcome: 'sent' })
    await sleeper.post.close()
  })

  it('are given back untried before the lease of a slow batch ends', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, () => world.addLetter('WR012574', 'password-changed')),
    )
    smtp.behave(() => {
      world.clock.now = start + seconds(26)
      return null
    })
    await delivery.turn(never)
    const letters = await Promise.all(ids.map((id) => world.letter(id)))
    const sent = letters.filter(({ outcome }) => outcome === 'sent')
    expect(sent.length).toBeLessThanOrEqual(8)
    expect(letters.filter(({ attempts }) => attempts === 0)).toHaveLength(12 - sent.length)
    await delivery.turn(never)
    expect(smtp.mails).toHaveLength(12)
  })

  it('go out once each, though two nodes send at once (FLT-08)', async () => {
    await Promise.all(Array.from({ length: 250 }, () => world.addLetter('WR012574', 'password-changed')))
    const other = world.anotherNode()
    const nodes = [delivery, new Delivery(other, 'node-2')]
    await Promise.all(
      nodes.map(async (each) => {
        while ((await each.turn(never)).claimed > 0);
      }),
    )
    expect(smtp.mails).toHaveLength(250)
    expect(nodes[0]?.counts.sent ?? 0).toBeGreaterThan(0)
    expect((nodes[0]?.counts.sent ?? 0) + (nodes[1]?.counts.sent ?? 0)).toBe(250)
    await other.post.close()
  })

  it('are given back untried when the worker stops', async () => {
    await Promise.all(Array.from({ length: 30 }, () => world.addLetter('WR012574', 'password-changed')))
    const stopping = new AbortController()
    smtp.behave((_, step) => {
      if (step === 'dot') stopping.abort()
      return step === 'dot' ? { do: 'hang', at: 'dot', milliseconds: 100 } : null
    })
    await delivery.turn(stopping.signal)
    const rows = await world.db.selectFrom('outbox').select(['outcome', 'attempts', 'lease_owner']).execute()
    const sent = rows.filter(({ outcome }) => outcome === 'sent')
    expect(sent).toHaveLength(smtp.mails.length)
    expect(sent.length).toBeLessThanOrEqual(8)
    expect(rows.filter(({ attempts, lease_owner }) => attempts === 0 && lease_owner === null)).toHaveLength(
      30 - sent.length,
    )
  })

  it('leave no address, key or link in the log', async () => {
    await world.addLetter('WR012574')
    smtp.behave({ do: 'answer', at: 'rcpt', code: 550, text: 'no sota.omori@example.com' })
    await delivery.turn(never)
    expect(world.logged.join('')).toContain('a letter was not sent')
    expect(world.logged.join('')).not.toMatch(/sota\.omori|appliKey/)
  })
})
