import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type RawAnswer = {
  /** 0: the connection ended without an answer. */
  readonly status: number
  readonly head: string
  readonly body: string
  /** How many answers came over this one connection. */
  readonly count: number
  /** Whether the portal closed the connection. */
  readonly closed: boolean
  /** Until the first byte came, or the end. */
  readonly ms: number
}

/** Sends these bytes as they are and takes what comes until the portal closes or is silent for `silence` ms. */
export async function sendRaw(port: number, bytes: string | Buffer, silence = 700): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  let closed = false
  let firstAt = 0
  let lastAt = performance.now()
  const beganAt = lastAt
  socket.on('data', (chunk) => {
    chunks.push(chunk)
    lastAt = performance.now()
    firstAt ||= lastAt
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    closed = true
  })
  await once(socket, 'connect').catch(() => {})
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  while (!closed && performance.now() - lastAt < (firstAt ? 60 : silence)) await sleep(5)
  socket.destroy()
  const text = Buffer.concat(chunks).toString()
  const end = text.indexOf('\r\n\r\n')
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
    head: text.slice(0, end),
    body: text.slice(end + 4),
    count: text.match(/^HTTP\/1\.1 [2-5]/gm)?.length ?? 0,
    closed,
    ms: (firstAt || performance.now()) - beganAt,
  }
}
