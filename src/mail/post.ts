import type { Secret } from '../domain/secret.ts'
import { type Instant, seconds } from '../domain/time.ts'
import type { Letter } from './letter.ts'
import { readSmtpUrl } from './smtp-url.ts'

/** A letter with the one address it goes to. */
export type Mail = {
  /** The outbox row. It becomes the Message-ID, so that a letter sent twice by accident is seen as one. */
  readonly id: string
  readonly recipient: string
  readonly letter: Letter
  readonly writtenAt: Instant
}

export type Post = {
  /** Hands one mail over; resolves when the relay has answered 250. Rejects with a PostFailure. */
  send(mail: Mail): Promise<void>
  /** Whether the relay can be reached and lets us in, without sending anything. */
  isReachable(): Promise<boolean>
  /** How many mails may be under way at once. */
  readonly parallel: number
  /** Ends the connections; what is under way fails. */
  close(): Promise<void>
}

export type PostSettings = {
  readonly smtpUrl: Secret
  readonly sender: Sender
}

export type Sender = {
  /** What the reader sees as the sender. */
  readonly name: string
  /** MAIL_FROM: sender and envelope sender. Its domain is also that of the Message-ID. */
  readonly address: string
  /** Answers go to the help desk. */
  readonly replyTo: string
}

/**
 * One send may take this long, however slowly the relay drips its answers. The outbox leaves a letter to whoever sends
 * it for longer than that: for a whole lease, made longer where less than this is left of it (FLT-08).
 */
export const sendTimeout = seconds(30)
/** Mails under way at once: to a relay, kept connections. */
export const parallel = 8

/** The post over SMTP. */
export function createPost({ smtpUrl, sender }: PostSettings): Post {
  const server = readSmtpUrl(smtpUrl.reveal())
  if (!server.ok) throw new Error('SMTP_URL cannot be used')
  return whenNeeded(async () => (await import('./post-office.ts')).openSmtpPost(server.value, sender))
}

/**
 * The post of a machine without a relay: each mail is written out by the same composer and given to `keep`
 * as it would travel. Never in production.
 */
export function createLocalPost(sender: Sender, keep: (id: string, raw: Buffer) => Promise<void>): Post {
  return whenNeeded(async () => (await import('./post-office.ts')).openLocalPost(sender, keep))
}

/**
 * What composes and sends is loaded with the first letter: an idle portal does without (docs/benchmarks.md). When it
 * could not be, that letter waits and the next one tries again.
 */
function whenNeeded(open: () => Promise<Post>): Post {
  let opened: Promise<Post> | undefined
  const post = () => {
    opened ??= open().catch((cause: unknown) => {
      opened = undefined
      throw cause
    })
    return opened
  }
  return {
    parallel,
    send: async (mail) => (await post()).send(mail),
    isReachable: async () => (await post()).isReachable(),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  }
}
