import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'

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

/** Fails like `statSync` for a file that is not there. */
export function fileSource(path: string): ImportSource {
  return {
    open: () => createReadStream(path, { highWaterMark: 128 * 1024 }),
    size: statSync(path).size,
  }
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
