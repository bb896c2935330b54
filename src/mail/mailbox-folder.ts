import { mkdir, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../domain/time.ts'

export type MailSummary = {
  readonly id: string
  readonly subject: string
  readonly recipient: string
  /** The (first) language it is written in, for the reader's browser. */
  readonly language: string
  /** The Date of the mail. */
  readonly writtenAt: Instant
}

export type MailboxMail = MailSummary & {
  /** Display name and address as the reader's mail program shows them. */
  readonly sender: string
  /** Plain text, \n line ends. */
  readonly text: string
}

/** The built-in mailbox: what would have been mailed, as one .eml file each. Never in production. */
export type MailboxFolder = {
  /** Writes one mail; the same id again replaces it. */
  keep(id: string, raw: Buffer): Promise<void>
  /** Newest first. */
  listMails(): Promise<readonly MailSummary[]>
  /** Undefined when there is no such mail, whatever `id` is made of. */
  readMail(id: string): Promise<MailboxMail | undefined>
}

const newestKept = 200
/** Old mails are looked for at every so many new ones, since that reads the whole folder. */
const keptBetweenSweeps = 20

/** Opens the mailbox in `<dataFolder>/mailbox`, made on the first mail; readable by its owner alone. */
export function openMailboxFolder(dataFolder: string): MailboxFolder {
  const folder = join(dataFolder, 'mailbox')
  const fileOf = (id: string) => join(folder, `${id}.eml`)
  let keptSinceSweep = keptBetweenSweeps

  async function idsNewestFirst(): Promise<string[]> {
    const files = await readdir(folder).catch(() => [])
    const ids = files.filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -'.eml'.length))
    const aged = await Promise.all(
      ids.map(async (id) => ({ id, at: (await stat(fileOf(id)).catch(() => undefined))?.mtimeMs ?? 0 })),
    )
    return aged.sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1)).map(({ id }) => id)
  }

  async function read(id: string): Promise<MailboxMail | undefined> {
    const raw = await readFile(fileOf(id)).catch(() => undefined)
    if (!raw) return undefined
    // Loaded where a mailbox is read: in production there is none.
    const { default: PostalMime } = await import('postal-mime')
    const mail = await PostalMime.parse(raw)
    return {
      id,
      subject: mail.subject ?? '',
      recipient: mail.to?.[0]?.address ?? '',
      language: mail.headers.find(({ key }) => key === 'content-language')?.value.split(',')[0] ?? 'ja',
      writtenAt: Date.parse(mail.date ?? '') || 0,
      sender: mail.from ? `${mail.from.name} <${mail.from.address ?? ''}>` : '',
      text: (mail.text ?? '').replaceAll('\r\n', '\n'),
    }
  }

  return {
    async keep(id, raw) {
      if (!isFileName(id)) throw new Error('A mail id that cannot be a file name')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Whoever lists the folder meanwhile must not meet half a mail.
      const unfinished = join(folder, `${id}.part`)
      await writeFile(unfinished, raw, { mode: 0o600 })
      await rename(unfinished, fileOf(id))
      keptSinceSweep++
      if (keptSinceSweep < keptBetweenSweeps) return
      keptSinceSweep = 0
      const tooOld = (await idsNewestFirst()).slice(newestKept)
      await Promise.all(tooOld.map((old) => unlink(fileOf(old)).catch(() => undefined)))
    },
    async listMails() {
      const ids = (await idsNewestFirst()).slice(0, newestKept)
      const mails = await Promise.all(ids.map(read))
      return mails.filter((mail) => mail !== undefined).map(({ sender: _, text: __, ...summary }) => summary)
    },
    async readMail(id) {
      return isFileName(id) ? read(id) : undefined
    },
  }
}

function isFileName(id: string): boolean {
  return /^[\w-]{1,80}$/.test(id)
}
