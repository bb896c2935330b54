import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'

test('others have their turn within a piece of the file, however short its rows are', async () => {
  const piece = Buffer.from(',\r\n'.repeat(40_000))
  let [isRead, turns] = [false, 0]
  const others = (async () => {
    while (!isRead) {
      await turn()
      turns++
    }
  })()
  let text = ''
  for await (const part of decode(of(piece))) text += part
  isRead = true
  await others
  expect(text).toBe(',\n'.repeat(40_000))
  expect(turns).toBeGreaterThan(30)
})

test('no character is cut in two where a turn ends', async () => {
  for (const before of ['', ',']) {
    const name = before + '𠮷'.repeat(10_000)
    const parts: string[] = []
    for await (const part of decode(of(Buffer.from(name)))) parts.push(part)
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.every((part) => part.isWellFormed())).toBe(true)
    expect(parts.join('')).toBe(name)
  }
})

async function* of(piece: Buffer) {
  yield piece
}
