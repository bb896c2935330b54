import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A relay that takes everything and writes down each line of the dialogue as it came. */
export async function startRecordingRelay() {
  const commands: string[] = []
  const messages: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let waiting = ''
    let message: string[] | null = null
    const take = (line: string) => {
      if (message !== null) {
        if (line !== '.') return void message.push(line)
        messages.push(message.join('\r\n'))
        message = null
        return socket.write('250 taken\r\n')
      }
      commands.push(line)
      if (/^data$/i.test(line)) {
        message = []
        return socket.write('354 go on\r\n')
      }
      return socket.write(/^quit/i.test(line) ? '221 bye\r\n' : '250 fine\r\n')
    }
    socket.write('220 relay.example\r\n')
    // Byte for byte: a lone CR or LF must not pass for the end of a line, nor be lost.
    socket.on('data', (chunk) => {
      const lines = (waiting + chunk.toString('latin1')).split('\r\n')
      waiting = lines.pop() ?? ''
      for (const line of lines) take(line)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    commands,
    messages,
    stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
