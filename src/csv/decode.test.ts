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
  for await (const part of decode(
    (async function* () {
      yield piece
    })(),
  ))
    text += part
  isRead = true
  await others
  expect(text).toBe(',\n'.repeat(40_000))
  expect(turns).toBeGreaterThan(30)
})
