import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fault, poisoned } from '../../test/harness/smtp-faults.ts'
import { type SmtpServer, startSmtp } from '../../test/harness/smtp-server.ts'
import { Secret } from '../domain/secret.ts'
import { createPost, type Mail, type Post } from './post.ts'
import { PostFailure } from './post-failure.ts'

const sender = {
  name: 'TWX-21 PORTAL',
  address: 'no-reply@portal.example',
  replyTo: 'helpdesk@portal.example',
}
const url = `https://portal.example/portal/passwordReset?appliKey=${'A'.repeat(43)}`
const mail: Mail = {
  id: 'W3_x-1',
  recipient: 'Sota.Omori@example.com',
  writtenAt: Date.UTC(2026, 10, 22, 3, 0),
  letter: {
    subject: '*ご連絡*パスワード再設定URLのご連絡',
    body: `大森 そうた 様\r\n\r\n【パスワードの再設定URL】\r\n${url}\r\n`,
    language: 'ja',
  },
}

let smtp: SmtpServer
let post: Post
beforeEach(async () => {
  smtp = await startSmtp()
  post = postTo(smtp.url)
})
afterEach(async () => {
  await post.close()
  await smtp.stop()
})

function postTo(smtpUrl: string): Post {
  return createPost({ smtpUrl: new Secret(smtpUrl), sender })
}

const outcomeOf = (changes: Partial<Mail> = {}, by = post): Promise<string> =>
  by.send({ ...mail, ...changes }).then(
    () => 'sent',
    (error) => (error instanceof PostFailure ? error.kind : `not sorted: ${error}`),
  )

async function sendOne(changes: Partial<Mail> = {}) {
  await post.send({ ...mail, ...changes })
  const [received] = smtp.mails
  if (!received) throw new Error('nothing arrived')
  return { raw: received.raw.toString('latin1'), envelope: received.envelope, read: await received.read() }
}

describe('a mail on the wire', () => {
  it('goes from the sender to one recipient, as stored', async () => {
    const { envelope } = await sendOne()
    expect(envelope).toEqual({ from: 'no-reply@portal.example', to: ['Sota.Omori@example.com'] })
  })

  it('names itself as made by a machine, with a stable Message-ID (MAIL-08)', async () => {
    const { raw, read } = await sendOne()
    expect(read.header('message-id')).toBe('<W3_x-1@portal.example>')
    expect(read.header('auto-submitted')).toBe('auto-generated')
    expect(read.header('x-auto-response-suppress')).toBe('All')
    expect(read.header('content-language')).toBe('ja')
    expect(read.header('date')).toBe('Sun, 22 Nov 2026 03:00:00 +0000')
    expect(read.header('reply-to')).toBe('helpdesk@portal.example')
    expect(read.header('content-type')).toBe('text/plain; charset=utf-8')
    expect(raw).toContain('From: "TWX-21 PORTAL" <no-reply@portal.example>\r\n')
    expect(raw).not.toMatch(/^X-Mailer/im)
  })

  it('is the same mail, byte for byte, when it is sent again', async () => {
    await post.send(mail)
    await post.send(mail)
    expect(smtp.mails[0]?.raw.equals(smtp.mails[1]?.raw ?? Buffer.alloc(0))).toBe(true)
  })

  it.each(['ja', 'en', 'zh-CN', null] as const)('is base64 in short ASCII lines, in %s', async (language) => {
    const body = language === 'en' ? `Dear Omori Sota,\r\n\r\n${url}\r\n` : mail.letter.body
    const { raw, read } = await sendOne({ letter: { ...mail.letter, body, language } })
    expect(read.header('content-transfer-encoding')).toBe('base64')
    expect(raw).toMatch(/^[\x20-\x7e\r\n\t]+$/)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
    const encoded = raw.slice(raw.indexOf('\r\n\r\n')).trim()
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(body)
    expect(read.links).toEqual([url])
  })

  it('cannot be given further headers or commands by a subject or a text (MAIL-01)', async () => {
    const letter = {
      subject: 'x\r\nBcc: evil@evil.example\r\n\r\nbody',
      body: '.\r\n.\r\nQUIT\r\nMAIL FROM:<evil@evil.example>\r\n',
      language: 'ja',
    } as const
    const { raw, envelope, read } = await sendOne({ letter })
    expect(envelope.to).toEqual(['Sota.Omori@example.com'])
    expect(raw).not.toMatch(/^bcc/im)
    expect(read.text).toBe(letter.body)
    expect(smtp.mails).toHaveLength(1)
  })

  it.each([
    '"x@evil.example x"@example.com',
    'a@example.com (b@evil.example)',
    'g: a@evil.example, b@evil.example;',
    'a@[127.0.0.1]',
    'a@example.com, b@evil.example',
    'a@example.com b@evil.example',
    'a@example.com\r\nRCPT TO:<b@evil.example>',
    'a@example.com\n',
    'ａ＠example.com',
    'a＠evil.example@example.com',
    'a@\u0131.example',
    'ſ@example.com',
    `${'a'.repeat(320)}@example.com`,
    'postmaster',
    '',
  ])('never goes to %j (MAIL-05)', async (recipient) => {
    expect(await outcomeOf({ recipient })).toBe('never')
    expect(smtp.connections).toBe(0)
  })
})

describe('a mail that is not taken', () => {
  const faults: [Fault, kind: string][] = [
    [{ do: 'answer', at: 'connect', code: 421 }, 'connection'],
    [{ do: 'answer', at: 'connect', code: 554 }, 'connection'],
    [{ do: 'answer', at: 'mail', code: 550 }, 'sender'],
    [{ do: 'answer', at: 'mail', code: 451 }, 'sender'],
    [{ do: 'answer', at: 'mail', code: 421 }, 'connection'],
    [{ do: 'answer', at: 'rcpt', code: 451 }, 'later'],
    [{ do: 'answer', at: 'rcpt', code: 450 }, 'later'],
    [{ do: 'answer', at: 'rcpt', code: 550 }, 'never'],
    [{ do: 'answer', at: 'data', code: 452 }, 'later'],
    [{ do: 'answer', at: 'dot', code: 451 }, 'later'],
    [{ do: 'answer', at: 'dot', code: 552 }, 'never'],
    [{ do: 'cut', at: 'connect' }, 'connection'],
    [{ do: 'cut', at: 'mail' }, 'connection'],
    [{ do: 'cut', at: 'body' }, 'connection'],
    [{ do: 'cut', at: 'dot' }, 'connection'],
    [{ do: 'cut', at: 'accepted' }, 'sent'],
  ]

  it.each(faults)('says whose fault it is: %j', async (fault, kind) => {
    smtp.behave(fault)
    expect(await outcomeOf()).toBe(kind)
    smtp.behave(null)
    expect(await outcomeOf()).toBe('sent')
  })

  it('is offered once where the line is cut before the 250, so that no attempt goes uncounted', async () => {
    smtp.behave({ do: 'cut', at: 'dot' })
    expect(await outcomeOf()).toBe('connection')
    expect(smtp.mails).toHaveLength(1)
  })

  it('leaves no address and no words of the relay in the failure', async () => {
    smtp.behave({ do: 'answer', at: 'rcpt', code: 550, text: 'no Sota.Omori@example.com here' })
    const failure = await post.send(mail).catch((error: unknown) => error)
    expect((failure as Error).message).toBe('EENVELOPE RCPT TO 550')
  })

  it('does not hold up the others', async () => {
    smtp.behave(poisoned('ling.wang@example.com', { do: 'cut', at: 'rcpt' }))
    const outcomes = await Promise.all([
      outcomeOf({ recipient: 'ling.wang@example.com' }),
      outcomeOf(),
      outcomeOf({ id: 'other' }),
    ])
    expect(outcomes).toEqual(['connection', 'sent', 'sent'])
  })

  it('is sent over a new connection when the relay had closed the kept one', async () => {
    expect(await outcomeOf()).toBe('sent')
    await smtp.down()
    await smtp.up()
    expect(await outcomeOf({ id: 'second' })).toBe('sent')
    expect(smtp.mails).toHaveLength(2)
  })
})

describe('the relay', () => {
  it('is reachable or not', async () => {
    expect(await post.isReachable()).toBe(true)
    await smtp.down()
    expect(await post.isReachable()).toBe(false)
    expect(await outcomeOf()).toBe('connection')
    await smtp.up()
    expect(await post.isReachable()).toBe(true)
    expect(smtp.mails).toHaveLength(0)
  })

  it('gets nothing in clear when TLS is required and not offered, or its certificate is unknown (MAIL-10)', async () => {
    for (const untrustedTls of [false, true]) {
      const relay = await startSmtp({ untrustedTls })
      const careful = postTo(`${relay.url}?tls=required`)
      expect(await outcomeOf({}, careful)).toBe('connection')
      expect(await careful.isReachable()).toBe(false)
      expect(relay.mails).toHaveLength(0)
      await careful.close()
      await relay.stop()
    }
  })

  it('is never told the password in clear, unless the operator says so (MAIL-10)', async () => {
    const relay = await startSmtp({ login: { user: 'relay', password: 'p@ss' } })
    const careful = postTo(relay.url)
    expect(await outcomeOf({}, careful)).toBe('connection')
    const trusting = postTo(`${relay.url}?tls=off`)
    expect(await outcomeOf({}, trusting)).toBe('sent')
    const wrong = postTo(`${relay.url.replace('relay:', 'other:')}?tls=off`)
    expect(await outcomeOf({}, wrong)).toBe('connection')
    expect(await wrong.isReachable()).toBe(false)
    await Promise.all([careful, trusting, wrong].map((each) => each.close()))
    await relay.stop()
  })
})

describe('at the end', () => {
  it('what is under way fails', async () => {
    smtp.behave({ do: 'hang', at: 'data', milliseconds: 60_000 })
    const outcome = outcomeOf()
    await sleep(200)
    await post.close()
    expect(await outcome).toBe('connection')
  })
})
