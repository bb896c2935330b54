import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface SmtpSink {
  port: number
  /** Mails taken with 250 so far. */
  taken(): number
  /** Called with each mail right after its 250; one listener at a time. */
  onMail(listener: ((mail: Mail) => void) | undefined): void
  close(): void
}

export interface Mail {
  recipient: string
  /** Headers and body as they travelled. */
  raw: string
}

/**
 * The far end of the post: speaks as much of RFC 5321 as a client needs to hand a mail over (EHLO, MAIL, RCPT,
 * DATA, RSET, NOOP, QUIT), with PIPELINING (RFC 2920) as relays do, and takes everything. It does no more, because it
 * shares the cores with the portal.
 */
export async function openSmtpSink(): Promise<SmtpSink> {
  let taken = 0
  let listener: ((mail: Mail) => void) | undefined
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, (mail) => {
      taken++
      listener?.(mail)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    taken: () => taken,
    onMail: (given) => {
      listener = given
    },
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function converse(socket: Socket, onMail: (mail: Mail) => void): void {
  let received = ''
  let recipient = ''
  let isData = false
  socket.write('220 sink ESMTP\r\n')
  /** Answers whatever is whole, all that came at once in one piece. */
  const answer = (): string => {
    let replies = ''
    for (;;) {
      const mark = isData ? '\r\n.\r\n' : '\r\n'
      const end = received.indexOf(mark)
      if (end < 0) return replies
      const text = received.slice(0, end)
      received = received.slice(end + mark.length)
      if (isData) {
        isData = false
        replies += '250 taken\r\n'
        onMail({ recipient, raw: text })
        continue
      }
      const verb = text.slice(0, 4).toUpperCase()
      if (verb === 'RCPT') recipient = text.slice(text.indexOf('<') + 1, text.indexOf('>'))
      isData = verb === 'DATA'
      replies += answers[verb] ?? '250 ok\r\n'
    }
  }
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1')
    const replies = answer()
    if (replies !== '') socket.write(replies)
    if (replies.endsWith(bye)) socket.end()
  })
}

const bye = '221 bye\r\n'
const answers: Record<string, string> = {
  EHLO: '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n',
  DATA: '354 go on\r\n',
  QUIT: bye,
}

/** The key of the reset link in a mail; undefined when it has none. */
export function resetKeyIn({ raw }: Mail): string | undefined {
  const text = Buffer.from(raw.slice(raw.indexOf('\r\n\r\n') + 4), 'base64').toString('latin1')
  return /appliKey=([\w-]{43})/.exec(text)?.[1]
}
