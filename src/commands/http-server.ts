import { createServer, type RequestListener, type Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setImmediate as afterThisTurn } from 'node:timers/promises'
import { seconds } from '../domain/time.ts'
import { within } from '../patience.ts'

/** Longer than proxies keep a connection (60 s is usual): else one sends a POST just as we close it. */
const keptFor = seconds(75)
/** For how long a kept connection may still bring a question after the order to stop. */
const lastQuestions = seconds(1)
/** How long answers under way may take after the order to stop. */
const drainPatience = seconds(10)

/** Slow senders are cut off by Node's own clocks (HTTP-01); the bodies of forms are small. */
export function createPortalServer(listener: RequestListener): Server {
  return createServer(
    {
      headersTimeout: seconds(15),
      requestTimeout: seconds(30),
      keepAliveTimeout: keptFor,
      maxHeaderSize: 16_384,
    },
    listener,
  )
}

export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

/**
 * Takes no new connections and lets what is under way finish (LOAD-05). A connection that is merely kept open may
 * bring one more question, which is answered with `Connection: close`: a proxy may have sent it before it could
 * know, and must not repeat a POST by itself (RFC 9112 9.3.1).
 */
export async function drain(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
  await takeWaitingConnections(server)
  // http.Server's own close() cuts idle connections at once.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  await within(lastQuestions, closed)
  const closing = setInterval(() => server.closeIdleConnections(), 50)
  await within(drainPatience, closed)
  clearInterval(closing)
  server.closeAllConnections()
}

/** Connections that the kernel has made and we have not taken yet would be reset together with the listener. */
async function takeWaitingConnections(server: Server): Promise<void> {
  let taken = 0
  server.on('connection', () => taken++)
  // Each turn of the event loop takes one; when two bring none, none waits. New ones may come for ever.
  for (let turns = 0, before = -1; taken > before && turns < 256; turns++) {
    before = taken
    await afterThisTurn()
    await afterThisTurn()
  }
}
