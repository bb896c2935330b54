import { Readable } from 'node:stream'
import nodemailer from 'nodemailer'
import { mailKey, parseMailAddress } from '../domain/mail-address.ts'
import { minutes, seconds } from '../domain/time.ts'
import { within } from '../patience.ts'
import { compose } from './compose.ts'
import { type Mail, type Post, parallel, type Sender, sendTimeout } from './post.ts'
import { failureOf, PostFailure } from './post-failure.ts'
import type { SmtpServer } from './smtp-url.ts'

/** A relay that has not said its greeting and taken our login by then counts as away. */
const answerTimeout = seconds(15)

/** The post over SMTP, by a pool of at most eight kept connections. */
export function openSmtpPost(server: SmtpServer, sender: Sender): Post {
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: parallel,
    maxMessages: Number.MAX_SAFE_INTEGER,
    // A kept connection that the relay closed meanwhile is opened again at once, before a byte was sent on it.
    maxRequeues: 2,
    idleTimeout: minutes(1),
    connectionTimeout: seconds(10),
    greetingTimeout: seconds(10),
    dnsTimeout: seconds(10),
    socketTimeout: seconds(30),
    socketCloseTimeout: seconds(1),
    disableFileAccess: true,
    disableUrlAccess: true,
    maxRecipients: 1,
    ...connectionOptions(server),
  })
  // A connection that breaks while nothing is sent is nobody's failure; without a listener it would end the process.
  transport.on('error', () => undefined)
  // nodemailer reads a message through a chain of streams; what is whole goes out as it is.
  transport.use('stream', ({ message, data }, go) => {
    message.createReadStream = () => Readable.from(data.raw as Buffer)
    go()
  })

  return {
    parallel,
    async send(mail) {
      if (!isSendable(mail.recipient)) throw unusable()
      const patience = new AbortController()
      const timer = setTimeout(() => patience.abort(), sendTimeout)
      try {
        const raw = compose(mail, sender)
        await transport.sendMail({ envelope: envelopeOf(mail, sender), raw, signal: patience.signal })
      } catch (error) {
        throw failureOf(error)
      } finally {
        clearTimeout(timer)
      }
    },
    async isReachable() {
      const answer = transport.verify().then(
        () => true,
        () => false,
      )
      return (await within(answerTimeout, answer)) ?? false
    },
    async close() {
      transport.close({ force: true })
    },
  }
}

/** The post that gives each mail, as it would travel, to `keep`. */
export function openLocalPost(sender: Sender, keep: (id: string, raw: Buffer) => Promise<void>): Post {
  return {
    parallel,
    async send(mail) {
      if (!isSendable(mail.recipient)) throw unusable()
      await keep(mail.id, compose(mail, sender))
    },
    isReachable: async () => true,
    close: async () => undefined,
  }
}

function connectionOptions(server: SmtpServer) {
  return {
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    requireTLS: server.tls === 'required',
    ignoreTLS: server.tls === 'off',
    tls: { minVersion: 'TLSv1.2' as const },
    ...(server.credentials ? { auth: server.credentials } : {}),
  }
}

/** Addresses as objects, so that no address parser reads them again (CVE-2025-13033). */
function envelopeOf({ recipient }: Mail, sender: Sender) {
  return { from: { name: '', address: sender.address }, to: { name: '', address: recipient } }
}

/** Asked again at sending (MAIL-05): whatever is on record, a mail goes to one plain address, as it is stored. */
function unusable(): PostFailure {
  return new PostFailure('never', 'address cannot be used', { refusesAddress: true })
}

function isSendable(address: string): boolean {
  const parsed = parseMailAddress(address)
  return parsed.ok && mailKey(address) === parsed.value.key
}
