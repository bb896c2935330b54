import { describe, expect, it } from 'vitest'
import { readMail } from '../../test/harness/mailbox.ts'
import { compose } from './compose.ts'
import type { Mail } from './post.ts'

const sender = {
  name: 'TWX-21 PORTAL',
  address: 'no-reply@portal.example',
  replyTo: 'helpdesk@portal.example',
}
const letter = {
  subject: '*ご連絡*パスワード再設定URLのご連絡',
  body: '大森 そうた 様\r\n',
  language: 'ja',
} as const

async function composed(changes: Partial<Mail['letter']>, by = sender) {
  const given = { ...letter, ...changes }
  const raw = compose({ id: 'W3_x-1', recipient: 'sota@example.com', letter: given, writtenAt: 0 }, by)
  return { raw: raw.toString('latin1'), read: await readMail(raw) }
}

describe('a mail as it travels', () => {
  it('is base64 too where it is plain ASCII from end to end, as an English letter may be', async () => {
    const { raw, read } = await composed({ subject: 'x', body: 'Hello\r\n', language: 'en' })
    expect(raw).toMatch(/^Content-Transfer-Encoding: base64\r$/m)
    expect(raw).toContain('\r\n\r\nSGVsbG8NCg==')
    expect(read.text).toBe('Hello\r\n')
  })

  it.each([
    letter.subject,
    '*Notice* Password reset',
    `${letter.subject} / Notice of the URL for resetting your password 𠮷`.repeat(3),
  ])('shows its subject whole: %s', async (subject) => {
    const { raw, read } = await composed({ subject })
    expect(read.subject).toBe(subject)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it.each(['TWX-21 "PORTAL" \\', 'みかん商事 ポータル', 'a\r\nBcc: evil@evil.example'])(
    'shows the name of its sender, and nothing that such a name could add: %j',
    async (name) => {
      const { raw, read } = await composed({}, { ...sender, name })
      expect([read.senderName, read.from]).toEqual([name.replace('\r\n', ' '), sender.address])
      expect(raw).not.toMatch(/^bcc/im)
    },
  )
})
