import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  /** Status line and headers as they came. */
  head: string
  /** Bytes as latin1: nobody here reads what stands on a page. */
  body(): string
}

/**
 * One kept HTTP/1.1 connection, one request at a time. Written for this one job: it shares the cores with the
 * program it measures, and every microsecond it takes counts against that program.
 */
export class Connection {
  readonly #socket: Socket
  #received: Buffer | undefined
  #settle: { resolve: (answer: Answer) => void; reject: (cause: Error) => void } | undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (cause) => this.#fail(cause))
    socket.on('close', () => this.#fail(new Error('the server closed the connection')))
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1' })
    await once(socket, 'connect')
    return new Connection(socket)
  }

  /** Sends a whole request, given as text, and resolves with the whole answer. */
  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      this.#socket.write(request, 'latin1')
    })
  }

  close(): void {
    this.#settle = undefined
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    const received = this.#received ? Buffer.concat([this.#received, chunk]) : chunk
    this.#received = received
    const headEnd = received.indexOf('\r\n\r\n')
    if (headEnd < 0) return
    const head = received.toString('latin1', 0, headEnd)
    if (!isWhole(head, received, headEnd + 4)) return
    const body = () => received.toString('latin1', headEnd + 4)
    this.#received = undefined
    const settle = this.#settle
    this.#settle = undefined
    settle?.resolve({ status: Number(head.slice(9, 12)), head, body })
  }

  #fail(cause: Error): void {
    const settle = this.#settle
    this.#settle = undefined
    settle?.reject(cause)
  }
}

function isWhole(head: string, received: Buffer, start: number): boolean {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)
  if (length) return received.length >= start + Number(length[1])
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) return true
  return received.toString('latin1', received.length - 5) === '0\r\n\r\n'
}

/** The cookies an answer sets, as the next request sends them. */
export function cookiesOf({ head }: Answer): string {
  return [...head.matchAll(/\r\nset-cookie: ([^;]*)/gi)].map(([, pair]) => pair).join('; ')
}

export function locationOf({ head }: Answer): string {
  return /\r\nlocation: ([^\r]*)/i.exec(head)?.[1] ?? ''
}

/** Fails the whole run: a number taken from wrong answers would be worth nothing. */
export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status === status) return answer
  throw new Error(`${status} was due, this came:\n${answer.head}\n\n${answer.body().slice(0, 2000)}`)
}
