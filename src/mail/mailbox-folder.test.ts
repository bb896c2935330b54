import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/harness/guard.ts'
import { openMailboxFolder } from './mailbox-folder.ts'
import { createLocalPost } from './post.ts'

const sender = { name: 'TWX-21 PORTAL', address: 'no-reply@portal.example', replyTo: 'help@portal.example' }
const writtenAt = Date.UTC(2026, 10, 22, 3, 0)

function openPost() {
  const data = temporaryFolder('mailbox')
  const mailbox = openMailboxFolder(data)
  const post = createLocalPost(sender, mailbox.keep)
  const send = (id: string, subject = '*ご連絡*パスワード再設定URLのご連絡') =>
    post.send({
      id,
      recipient: 'sota.omori@example.com',
      writtenAt,
      letter: { subject, body: '大森 そうた 様\r\n\r\nhttps://portal.example/x\r\n', language: 'ja' },
    })
  return { folder: join(data, 'mailbox'), mailbox, send }
}

describe('the built-in mailbox', () => {
  it('shows a mail as it was sent', async () => {
    const { mailbox, send } = openPost()
    await send('first')
    const summary = {
      id: 'first',
      subject: '*ご連絡*パスワード再設定URLのご連絡',
      recipient: 'sota.omori@example.com',
      language: 'ja',
      writtenAt,
    }
    expect(await mailbox.listMails()).toEqual([summary])
    expect(await mailbox.readMail('first')).toEqual({
      ...summary,
      sender: 'TWX-21 PORTAL <no-reply@portal.example>',
      text: '大森 そうた 様\n\nhttps://portal.example/x\n',
    })
  })

  it('is for its owner alone', async () => {
    const { folder, send } = openPost()
    await send('first')
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'first.eml'))).mode & 0o777).toBe(0o600)
  })

  it('is empty before the first mail', async () => {
    expect(await openPost().mailbox.listMails()).toEqual([])
  })

  it('holds a mail that is sent again once', async () => {
    const { mailbox, send } = openPost()
    await send('first')
    await send('first')
    expect(await mailbox.listMails()).toHaveLength(1)
  })

  it('lists the newest 200, newest first, and keeps few more', async () => {
    const { folder, mailbox, send } = openPost()
    for (let count = 0; count < 245; count++) await send(`mail-${String(count).padStart(3, '0')}`)
    const ids = (await mailbox.listMails()).map(({ id }) => id)
    expect(ids).toHaveLength(200)
    expect(ids[0]).toBe('mail-244')
    expect((await readdir(folder)).length).toBeLessThanOrEqual(220)
  })

  it.each(['../first', 'a/b', '', 'none', '.', 'a\0b'])('has no mail %j', async (id) => {
    const { mailbox, send } = openPost()
    await send('first')
    expect(await mailbox.readMail(id)).toBeUndefined()
  })
})
