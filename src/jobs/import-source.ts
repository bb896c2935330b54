import { createHash } from 'node:crypto'
import { accessSync, constants, createReadStream, statSync } from 'node:fs'

/** A file that is read twice: once to be checked, once to be stored. */
export interface ImportSource {
  open(): AsyncIterable<Uint8Array>
  /** In bytes; null when it is not known. */
  size: number | null
}

export interface ImportProgress {
  phase: 'checking' | 'storing'
  rows: number
  /** Of the file, read so far in this phase. */
  bytes: number
  size: number | null
}

/** Fails at once when there is no such file, or it may not be read. */
export function fileSource(path: string): ImportSource {
  accessSync(path, constants.R_OK)
  const found = statSync(path)
  // It is opened twice, which a pipe or a folder would not bear.
  if (!found.isFile()) throw new Error(`${path} is no ordinary file`)
  return { open: () => createReadStream(path, { highWaterMark: 128 * 1024 }), size: found.size }
}

/** One reading of the source: counts its bytes, and tells afterwards by `digest` whether two readings were alike. */
export class Reading implements AsyncIterable<Uint8Array> {
  readonly #source: ImportSource
  readonly #hash = createHash('sha256')
  bytes = 0

  constructor(source: ImportSource) {
    this.#source = source
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source.open()) {
      this.bytes += chunk.byteLength
      this.#hash.update(chunk)
      yield chunk
    }
  }

  digest(): string {
    return this.#hash.digest('base64')
  }
}
