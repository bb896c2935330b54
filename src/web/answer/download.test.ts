import { pino } from 'pino'
import { expect, test } from 'vitest'
import { tellingOfFailure } from './download.ts'

const lines: Record<string, unknown>[] = []
const log = pino({}, { write: (line) => void lines.push(JSON.parse(line)) })

async function* pieces(fails: boolean, ended: () => void = () => {}) {
  try {
    yield Buffer.from('a')
    if (fails) throw new Error('the database is gone')
    yield Buffer.from('b')
  } finally {
    ended()
  }
}

test('a file that breaks off is in the log, with the number of its request, and fails', async () => {
  const stream = ReadableStream.from(tellingOfFailure(pieces(true), { log, requestId: 'r1' }))
  await expect(new Response(stream).text()).rejects.toThrow('gone')
  expect(lines).toMatchObject([{ request: 'r1', msg: 'a download broke off' }])
})

test('a file that its reader gives up ends where it is written, too', async () => {
  let hasEnded = false
  const source = pieces(false, () => {
    hasEnded = true
  })
  const reader = ReadableStream.from(tellingOfFailure(source, { log, requestId: 'r2' })).getReader()
  await reader.read()
  await reader.cancel()
  expect(hasEnded).toBe(true)
})
