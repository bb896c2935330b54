import { describe, expect, it } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { Form, longestBody, readForm } from './form.ts'

const type = { 'content-type': 'application/x-www-form-urlencoded' }
const posted = (body: string | ReadableStream<Uint8Array>, headers: Record<string, string> = type) =>
  new Request('https://portal.example.com/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

async function problemOf(request: Request): Promise<string> {
  const cause = await readForm(request).then(
    () => 'none',
    (refused: unknown) => refused,
  )
  return cause instanceof Problem ? cause.code : String(cause)
}

/** A body that comes in pieces, without a length, and tells how many were asked for. */
function inPieces(piece: Uint8Array, count: number) {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given++ < count) controller.enqueue(piece)
      else controller.close()
    },
  })
  return { body, given: () => given }
}

describe('a posted form', () => {
  it('gives each field as it was typed', async () => {
    const form = await readForm(posted('a=%E6%A3%AE+%26&b=&c=%0A'))
    expect([form.text('a'), form.text('b'), form.text('c'), form.text('none')]).toEqual([
      '森 &',
      '',
      '\n',
      '',
    ])
  })

  it('gives secrets wrapped', async () => {
    const form = await readForm(posted('password=Naisho1no'))
    expect(form.secret('password').reveal()).toBe('Naisho1no')
    expect(JSON.stringify({ form, secret: form.secret('password') })).not.toContain('Naisho1no')
  })

  it('is refused where a field came twice', () => {
    const form = new Form(new URLSearchParams('a=1&b=2&a=1'))
    for (const read of [() => form.text('a'), () => form.secret('a')])
      expect(read).toThrow(expect.objectContaining({ code: 'repeatedField' }))
    expect(form.text('b')).toBe('2')
  })

  it('has no fields but its own: those of every object are empty', async () => {
    const form = await readForm(posted('a=1'))
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(form.text(name)).toBe('')
  })

  it.each(['application/x-www-form-urlencoded', 'APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8'])(
    'may say it is %s',
    async (name) => expect(await problemOf(posted('a=1', { 'content-type': name }))).toBe('none'),
  )

  it.each([
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencodedx',
    '',
  ])('may not say it is "%s"', async (name) =>
    expect(await problemOf(posted('a=1', { 'content-type': name }))).toBe('wrongType'),
  )

  it('is refused by its length before it is read', async () => {
    const { body, given } = inPieces(new Uint8Array(1), 1)
    const headers = { ...type, 'content-length': String(longestBody + 1) }
    expect(await problemOf(posted(body, headers))).toBe('tooLarge')
    expect(given()).toBeLessThanOrEqual(1)
  })

  it('without a length is refused as soon as it is too long, and read no further', async () => {
    const { body, given } = inPieces(new TextEncoder().encode('a'.repeat(8192)), 1_000_000)
    expect(await problemOf(posted(body))).toBe('tooLarge')
    expect(given()).toBeLessThan(14)
  })

  it('without a length is whole, also where a letter is cut in two', async () => {
    const bytes = new TextEncoder().encode('a=森')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect((await readForm(posted(body))).text('a')).toBe('森')
  })

  it('that breaks off is the sender’s fault, not ours', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('aborted'))
      },
    })
    expect(await problemOf(posted(body))).toBe('staleForm')
  })
})
