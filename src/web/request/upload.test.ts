import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { readUpload, type Upload } from './upload.ts'

const random = { bytes: (count: number) => randomBytes(count), fraction: () => 0.5 }
const rule = { longest: 1000 }
const boundary = 'border'

type Part = { name: string; content: string | Uint8Array; file?: string }

function bodyOf(parts: readonly Part[], end = `--${boundary}--\r\n`): Buffer {
  const pieces = parts.flatMap(({ name, content, file }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"` +
        `${file === undefined ? '' : `; filename="${file}"\r\ncontent-type: text/csv`}\r\n\r\n`,
    ),
    Buffer.from(content as string),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...pieces, Buffer.from(end)])
}

function upload(body: Uint8Array, { type = `multipart/form-data; boundary=${boundary}`, chunk = 7 } = {}) {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < body.length; at += chunk) controller.enqueue(body.subarray(at, at + chunk))
      controller.close()
    },
  })
  const given = { method: 'POST', headers: { 'content-type': type }, body: stream, duplex: 'half' }
  return readUpload(new Request('http://localhost/', given as RequestInit), rule, random)
}

async function contentOf({ file }: Upload): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file?.open() ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const refusalOf = (trying: Promise<unknown>) =>
  trying.then(
    () => 'taken',
    (cause: unknown) => (cause instanceof Problem ? cause.code : cause),
  )

const formKey = { name: 'formKey', content: 'k' }
const table = { name: 'file', file: 'users.csv', content: 'a,b\r\n' }

describe('an upload', () => {
  it.each([1, 7, 10_000])('brings its fields and its file, in chunks of %i bytes', async (chunk) => {
    const taken = await upload(bodyOf([formKey, { name: 'note', content: '営業部' }, table]), { chunk })
    expect([taken.form.text('formKey'), taken.form.text('note')]).toEqual(['k', '営業部'])
    expect([taken.file?.name, taken.file?.size]).toEqual(['users.csv', 5])
    expect([await contentOf(taken), await contentOf(taken)]).toEqual(['a,b\r\n', 'a,b\r\n'])
    await taken.file?.close()
  })

  it('has no file when none was chosen', async () => {
    const { file } = await upload(bodyOf([formKey, { name: 'file', file: '', content: '' }]))
    expect(file).toBeNull()
    expect((await upload(bodyOf([formKey]))).file).toBeNull()
  })

  it('shows a name without folders and invisible characters', async () => {
    const { file } = await upload(bodyOf([{ ...table, file: 'C:\\temp\\..\\a\u202Eb\u0007.csv' }]))
    expect(file?.name).toBe('ab.csv')
    await file?.close()
  })

  it.each<[string, Part[], string]>([
    ['a file that is too long', [formKey, { ...table, content: 'x'.repeat(1001) }], 'tooLarge'],
    ['a field that is too long', [{ name: 'note', content: 'x'.repeat(70_000) }], 'tooLarge'],
    ['too many fields', Array.from({ length: 30 }, (_, at) => ({ name: `n${at}`, content: '' })), 'tooLarge'],
    ['two files', [formKey, table, table], 'wrongType'],
    ['a file in another field', [formKey, { ...table, name: 'formKey' }], 'wrongType'],
  ])('is refused for %s, and nothing of it is kept', async (_, parts, refusal) => {
    expect(await refusalOf(upload(bodyOf(parts)))).toBe(refusal)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('portal-upload-'))).toEqual([])
  })

  it.each([
    ['that breaks off in the file', bodyOf([formKey, table]).subarray(0, -20), 'staleForm'],
    ['without an end', bodyOf([formKey, table], ''), 'staleForm'],
    ['that is empty', Buffer.alloc(0), 'staleForm'],
    ['of noise', randomBytes(5000), 'staleForm'],
  ])('is refused for a body %s', async (_, body, refusal) => {
    expect(await refusalOf(upload(body))).toBe(refusal)
  })

  it.each([
    'application/x-www-form-urlencoded',
    'text/csv',
    'multipart/form-data',
    'multipart/mixed; boundary=x',
  ])('is refused as %s', async (type) => {
    expect(await refusalOf(upload(bodyOf([table]), { type }))).toBe('wrongType')
  })

  it('that says it is too long is refused before it is read', async () => {
    const body = new ReadableStream({
      pull() {
        throw new Error('read')
      },
    })
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': '999999',
    }
    const given = { method: 'POST', headers, body, duplex: 'half' }
    const request = new Request('http://localhost/', given as RequestInit)
    expect(await refusalOf(readUpload(request, rule, random))).toBe('tooLarge')
  })
})

describe('a body without a length of its own', () => {
  const filling = Buffer.alloc(16 * 1024, 'x')
  it.each([
    ['before', [...Array(10).fill(filling), bodyOf([formKey, table])]],
    ['after', [bodyOf([formKey, table]), ...Array(10).fill(filling)]],
  ])(
    'HTTP-04 is not read on for ever where there is no end to what stands %s its parts',
    async (_, pieces) => {
      const body = Buffer.concat(pieces as Buffer[])
      expect(await refusalOf(upload(body, { chunk: 4096 }))).toBe('tooLarge')
    },
  )
})
