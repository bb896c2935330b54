import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { Arrivals } from './arrivals.ts'
import { type ReadMail, readMail } from './mailbox.ts'
import { crawl } from './slow-line.ts'
import { type Attempt, type Behaviour, type Fault, type Step, wellBehaved } from './smtp-faults.ts'

/** A mail the server took charge of. */
export type ReceivedMail = {
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly raw: Buffer
  /** False where the line was cut before the 250: the sender cannot know that the mail arrived. */
  readonly acknowledged: boolean
  read(): Promise<ReadMail>
}

export type SmtpServer = {
  readonly port: number
  /** For SMTP_URL. */
  readonly url: string
  /** In the order of arrival. */
  readonly mails: readonly ReceivedMail[]
  /** How many connections have been made. */
  readonly connections: number
  mailsTo(address: string): readonly ReceivedMail[]
  /** From now on: a behaviour, one fault for every mail, or (null) good behaviour. */
  behave(fault: Behaviour | Fault | null): void
  /** The first mail, of those already here or still to come, that `predicate` accepts. */
  waitForMail(
    predicate: (mail: ReceivedMail) => boolean | Promise<boolean>,
    timeout?: number,
  ): Promise<ReceivedMail>
  /** Waits until that many mails are here. */
  waitForCount(count: number, timeout?: number): Promise<readonly ReceivedMail[]>
  forgetMails(): void
  /** Connections are refused, open ones cut. */
  down(): Promise<void>
  /** Listens again on the same port. */
  up(): Promise<void>
  stop(): Promise<void>
}

type Options = {
  /** Offers STARTTLS with a certificate that nobody trusts. */
  readonly untrustedTls?: boolean
  /** Asks for these credentials. */
  readonly login?: { readonly user: string; readonly password: string }
  readonly port?: number
}

/** Starts a real SMTP server on the loopback address that keeps what it gets and misbehaves on demand. */
export async function startSmtp({
  untrustedTls = false,
  login,
  port: wanted = 0,
}: Options = {}): Promise<SmtpServer> {
  let behaviour: Behaviour = wellBehaved
  let connections = 0
  const numbers = new Map<string, number>()
  const arrivals = new Arrivals<ReceivedMail>()
  const mails = arrivals.all
  const sockets = new Set<Socket>()

  const smtp = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    authOptional: !login,
    allowInsecureAuth: true,
    disabledCommands: [...(untrustedTls ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    onAuth: (given, _, answer) =>
      given.username === login?.user && given.password === login?.password
        ? answer(null, { user: given.username })
        : answer(Object.assign(new Error('Invalid credentials'), { responseCode: 535 })),
    onConnect: (session, next) => {
      numbers.set(session.id, ++connections)
      refuseAtData(session)
      misbehave('connect', session).then(() => next(), next)
    },
    onMailFrom: (_, session, next) => void misbehave('mail', session).then(() => next(), next),
    onRcptTo: (address, session, next) =>
      void misbehave('rcpt', session, { recipient: address.address }).then(() => next(), next),
    onData: (stream, session, next) => {
      const chunks: Buffer[] = []
      let begun: Promise<void> | undefined
      stream.on('error', () => {})
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        begun ??= misbehave('body', session)
        begun.catch(() => {})
      })
      // A short message is here in one piece: its end says nothing about a line cut in its middle.
      stream.on('end', async () => {
        try {
          await begun
          await receive(session, Buffer.concat(chunks))
          next()
        } catch (refusal) {
          next(refusal as Error)
        }
      })
    },
    onClose: (session) => void numbers.delete(session.id),
  })
  smtp.on('error', () => {})

  function attemptOf(session: SMTPServerSession, more: { recipient?: string; raw?: Buffer }): Attempt {
    const { mailFrom, rcptTo } = session.envelope
    return {
      connection: numbers.get(session.id) ?? 0,
      from: mailFrom ? mailFrom.address : '',
      to: [...rcptTo.map(({ address }) => address), ...(more.recipient ? [more.recipient] : [])],
      ...(more.raw ? { raw: more.raw } : {}),
    }
  }

  function socketOf(session: SMTPServerSession): Socket | undefined {
    return [...smtp.connections].find((connection) => connection.session === session)?._socket
  }

  /** Carries out what the behaviour wants at this step; throws the refusal that the client is to get. */
  async function misbehave(
    step: Step,
    session: SMTPServerSession,
    more: { recipient?: string; raw?: Buffer } = {},
  ) {
    if (behaviour === wellBehaved) return
    const fault = behaviour(attemptOf(session, more), step)
    if (!fault || fault.at !== step) return
    if (fault.do === 'hang') await sleep(fault.milliseconds)
    if (fault.do === 'answer')
      throw Object.assign(new Error(fault.text ?? 'Refused on demand'), { responseCode: fault.code })
    if (fault.do === 'cut') {
      const socket = socketOf(session)
      if (step === 'accepted') socket?.destroySoon()
      else socket?.destroy()
      // What follows is never heard by anyone.
      if (step !== 'accepted') throw new Error('The line was cut')
    }
  }

  /** The library has no hook before its answer to the word DATA, so the connection's own method is wrapped. */
  function refuseAtData(session: SMTPServerSession) {
    const connection = [...smtp.connections].find((candidate) => candidate.session === session)
    if (!connection) return
    const original = connection.handler_DATA
    connection.handler_DATA = (command: Buffer, next: () => void) => {
      misbehave('data', session).then(
        () => original.call(connection, command, next),
        (refusal: Error & { responseCode?: number }) => {
          connection.send(refusal.responseCode ?? 451, refusal.message)
          next()
        },
      )
    }
  }

  async function receive(session: SMTPServerSession, raw: Buffer) {
    const { from, to } = attemptOf(session, {})
    const keep = (acknowledged: boolean) =>
      arrivals.add({ envelope: { from, to }, raw, acknowledged, read: () => readMail(raw) })
    await misbehave('dot', session, { raw }).catch((refusal: Error & { responseCode?: number }) => {
      if (!refusal.responseCode) keep(false)
      throw refusal
    })
    keep(true)
    setImmediate(() => void misbehave('accepted', session, { raw }))
  }

  function take(socket: Socket) {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    const attempt = { connection: connections + 1, from: '', to: [] }
    const fault = behaviour(attempt, 'line')
    if (fault?.do !== 'crawl') smtp.server.emit('connection', socket)
    else crawl(socket, (inner.address() as AddressInfo).port, fault.bytesPerSecond)
  }

  // Behind the slow line stands the same server on a port of its own.
  const inner = createServer((socket) => smtp.server.emit('connection', socket)).listen(0, '127.0.0.1')
  let front: Server | undefined
  const listen = async (port: number) => {
    front = createServer(take).listen(port, '127.0.0.1')
    await once(front, 'listening')
    return (front.address() as AddressInfo).port
  }
  const port = await listen(wanted)

  async function down() {
    if (!front) return
    const closed = once(front, 'close')
    front.close()
    front = undefined
    for (const socket of sockets) socket.destroy()
    await closed
  }

  return {
    port,
    url: login
      ? `smtp://${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@127.0.0.1:${port}`
      : `smtp://127.0.0.1:${port}`,
    mails,
    get connections() {
      return connections
    },
    mailsTo: (address) => mails.filter(({ envelope }) => envelope.to.includes(address)),
    behave(fault) {
      behaviour = fault === null ? wellBehaved : typeof fault === 'function' ? fault : () => fault
    },
    waitForMail: (predicate, timeout = 10_000) => arrivals.first(predicate, timeout),
    waitForCount: (count, timeout = 10_000) => arrivals.count(count, timeout),
    forgetMails: () => void mails.splice(0),
    down,
    up: async () => void (front ?? (await listen(port))),
    async stop() {
      await down()
      inner.close()
      for (const { _socket } of smtp.connections) _socket.destroy()
    },
  }
}
