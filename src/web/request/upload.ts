import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { Busboy, BusboyInstance } from '@fastify/busboy'
import type { Random } from '../../world.ts'
import { Problem } from '../problems/problem.ts'
import { Form, longestBody } from './form.ts'
import { UploadedFile } from './uploaded-file.ts'

/** What a route takes beside the fields of its form: one file, in the field `file`. */
export interface UploadRule {
  /** In bytes. */
  longest: number
}

export interface Upload {
  form: Form
  /** Null when the person chose none. Whoever reads it closes it. */
  file: UploadedFile | null
}

const mostFields = 20

/**
 * Reads a multipart body (RFC 7578) as it comes: fields of bounded length, and at most one file, which never stands
 * in memory as a whole. Anything else is refused as early as it is seen, and nothing of it is kept.
 */
export async function readUpload(request: Request, rule: UploadRule, random: Random): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data *;.*\bboundary=/i.test(type)) throw new Problem('wrongType')
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > rule.longest + longestBody) throw new Problem('tooLarge')
  // Loaded with the first file: an idle portal has no use for it.
  const { Busboy: Parser } = await import('@fastify/busboy')
  const reading = new UploadReading(Parser, type, rule, random)
  try {
    return await reading.read(request.body ?? [])
  } catch (cause) {
    await reading.discard()
    throw cause
  }
}

class UploadReading {
  readonly #parser: BusboyInstance
  readonly #fields = new URLSearchParams()
  readonly #random: Random
  readonly #longest: number
  readonly #ended: Promise<void>
  #giveUp: () => void = () => {}
  #stream: Readable | undefined
  #written: Promise<UploadedFile | null> | undefined
  #failure: unknown

  constructor(Parser: typeof Busboy, type: string, { longest }: UploadRule, random: Random) {
    this.#random = random
    this.#longest = longest + longestBody
    try {
      this.#parser = new Parser({
        headers: { 'content-type': type },
        limits: {
          fieldNameSize: 100,
          fieldSize: longestBody,
          fields: mostFields,
          files: 1,
          fileSize: longest,
          headerPairs: 20,
          headerSize: 8192,
        },
      })
    } catch {
      throw new Problem('wrongType')
    }
    this.#ended = new Promise((resolve) => {
      this.#giveUp = resolve
    })
    this.#listen()
  }

  #listen(): void {
    const parser = this.#parser
    parser.once('finish', this.#giveUp)
    // A body that breaks off or is none: nobody's honest form.
    parser.on('error', () => this.#fail(new Problem('staleForm')))
    parser.on('field', (name, value, nameIsCut, valueIsCut) => {
      if (nameIsCut || valueIsCut) this.#fail(new Problem('tooLarge'))
      else this.#fields.append(name, value)
    })
    parser.on('fieldsLimit', () => this.#fail(new Problem('tooLarge')))
    parser.on('filesLimit', () => this.#fail(new Problem('wrongType')))
    parser.on('file', (field, stream, name) => {
      this.#stream = stream
      if (field !== 'file') this.#fail(new Problem('wrongType'))
      // Heard here too, since whoever reads the stream may have turned away.
      stream.on('error', () => this.#fail(new Problem('staleForm')))
      stream.once('limit', () => this.#fail(new Problem('tooLarge')))
      this.#written ??= this.#keep(stream, name).catch((cause: unknown) => {
        this.#fail(cause)
        return null
      })
    })
  }

  async read(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Upload> {
    await this.#feed(body)
    await this.#ended
    const file = (await this.#written) ?? null
    if (this.#failure !== undefined) throw this.#failure
    // A form whose file field was left empty sends a file without name and content.
    if (file === null || file.name !== '' || file.size > 0) return { form: new Form(this.#fields), file }
    await file.close()
    return { form: new Form(this.#fields), file: null }
  }

  async discard(): Promise<void> {
    await (await this.#written)?.close()
  }

  /** Hands on no more than is taken, and nothing more after a failure. */
  async #feed(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    let read = 0
    try {
      for await (const chunk of body) {
        read += chunk.byteLength
        // What stands before, between and after the parts has a limit nowhere else.
        if (read > this.#longest) this.#fail(new Problem('tooLarge'))
        if (this.#failure !== undefined) return
        if (!this.#parser.write(chunk)) await Promise.race([once(this.#parser, 'drain'), this.#ended])
      }
      this.#parser.end()
    } catch {
      // A sender who hangs up in the midst of the form is no failure of ours (HTTP-06).
      this.#fail(new Problem('staleForm'))
    }
  }

  async #keep(stream: Readable, name: string): Promise<UploadedFile> {
    const file = await UploadedFile.create(name, this.#random)
    try {
      for await (const chunk of stream) {
        if (this.#failure !== undefined) break
        await file.append(chunk)
      }
      return file
    } catch (cause) {
      await file.close()
      throw cause
    }
  }

  #fail(cause: unknown): void {
    if (this.#failure !== undefined) return
    this.#failure = cause
    this.#stream?.destroy()
    this.#giveUp()
  }
}
