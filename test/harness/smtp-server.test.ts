import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fault, poisoned, times } from './smtp-faults.ts'
import { type SmtpServer, startSmtp } from './smtp-server.ts'

let smtp: SmtpServer
beforeEach(async () => {
  smtp = await startSmtp()
})
afterEach(() => smtp.stop())

async function send(to = 'sota.omori@example.com', url = smtp.url): Promise<string> {
  const transport = createTransport({
    url,
    connectionTimeout: 1000,
    socketTimeout: 1000,
    greetingTimeout: 1000,
  })
  try {
    const letter = {
      from: 'portal@example.jp',
      to,
      subject: 'パスワード再設定',
      text: `本文\n${'あ'.repeat(500)}\n`,
    }
    await transport.sendMail(letter)
    return 'sent'
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string }
    return String(responseCode ?? code)
  } finally {
    transport.close()
  }
}

describe('the mail server of the tests', () => {
  it('keeps a mail as it came and opens it', async () => {
    const coming = smtp.waitForMail(({ envelope }) => envelope.to.includes('ling.wang@example.com'))
    expect(await send('ling.wang@example.com')).toBe('sent')
    const mail = await (await coming).read()
    expect(mail.subject).toBe('パスワード再設定')
    expect(mail.text).toMatch(/^本文\nあ+\n$/)
    expect(mail.header('From')).toBe('portal@example.jp')
  })

  const faults: [Fault, answer: string, kept: number][] = [
    [{ do: 'answer', at: 'connect', code: 421 }, '421', 0],
    [{ do: 'answer', at: 'mail', code: 451 }, '451', 0],
    [{ do: 'answer', at: 'rcpt', code: 550 }, '550', 0],
    [{ do: 'answer', at: 'data', code: 452 }, '452', 0],
    [{ do: 'answer', at: 'dot', code: 552 }, '552', 0],
    [{ do: 'hang', at: 'connect', milliseconds: 1500 }, 'ETIMEDOUT', 0],
    [{ do: 'hang', at: 'dot', milliseconds: 300 }, 'sent', 1],
    [{ do: 'cut', at: 'connect' }, 'ECONNECTION', 0],
    [{ do: 'cut', at: 'body' }, 'ECONNECTION', 0],
    [{ do: 'cut', at: 'dot' }, 'ECONNECTION', 1],
    [{ do: 'cut', at: 'accepted' }, 'sent', 1],
    [{ do: 'crawl', at: 'line', bytesPerSecond: 1 }, 'ETIMEDOUT', 0],
    [{ do: 'crawl', at: 'line', bytesPerSecond: 20_000 }, 'sent', 1],
  ]

  it.each(faults)('does wrong what it is told: %j', async (fault, answer, kept) => {
    smtp.behave(fault)
    expect(await send()).toBe(answer)
    expect(smtp.mails.map(({ acknowledged }) => acknowledged)).toEqual(
      kept === 1 ? [!(fault.do === 'cut' && fault.at === 'dot')] : [],
    )
    smtp.behave(null)
    expect(await send()).toBe('sent')
  })

  it('refuses connections while it is down', async () => {
    await smtp.down()
    expect(await send()).toBe('ESOCKET')
    await smtp.up()
    expect(await send()).toBe('sent')
  })

  it('misbehaves a given number of times, or towards one recipient alone', async () => {
    smtp.behave(times(2, { do: 'answer', at: 'rcpt', code: 451 }))
    expect([await send(), await send(), await send()]).toEqual(['451', '451', 'sent'])
    smtp.behave(poisoned('ling.wang@example.com', { do: 'answer', at: 'dot', code: 554 }))
    expect([await send('ling.wang@example.com'), await send()]).toEqual(['554', 'sent'])
  })

  it('asks for a login, or offers a certificate that nobody trusts', async () => {
    const guarded = await startSmtp({ login: { user: 'relay', password: 'p@ss' } })
    expect(await send('a@example.com', guarded.url)).toBe('sent')
    expect(await send('a@example.com', guarded.url.replace('relay', 'other'))).toBe('535')
    await guarded.stop()
    const untrusted = await startSmtp({ untrustedTls: true })
    expect(await send('a@example.com', untrusted.url)).toMatch(/^E/)
    await untrusted.stop()
  })
})
