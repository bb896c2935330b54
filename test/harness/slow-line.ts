import { connect, type Socket } from 'node:net'

/** Carries bytes between `client` and a port of this machine, so many a second in each direction. */
export function crawl(client: Socket, port: number, bytesPerSecond: number): void {
  const server = connect(port, '127.0.0.1')
  trickle(client, server, bytesPerSecond)
  trickle(server, client, bytesPerSecond)
}

function trickle(from: Socket, to: Socket, bytesPerSecond: number): void {
  const interval = Math.max(1, 1000 / bytesPerSecond)
  const share = Math.max(1, Math.round((bytesPerSecond * interval) / 1000))
  const timer = setInterval(() => {
    const bytes: Buffer | null = from.read(share) ?? from.read()
    if (bytes) to.write(bytes)
    else if (from.readableEnded || from.destroyed) to.end()
  }, interval)
  const stop = () => {
    clearInterval(timer)
    from.destroy()
    to.destroy()
  }
  from.on('error', stop)
  to.on('close', stop)
}
