import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { newKey, type Random } from '../../world.ts'

const longestName = 100
const pieceSize = 128 * 1024

/**
 * A file that came with a form, kept outside of memory while the request lasts. It has no name in the file system
 * from the beginning on, so that nothing of it stays, however the program ends.
 */
export class UploadedFile {
  /** As the browser gave it, without folders and control characters; for showing only. */
  readonly name: string
  readonly #handle: FileHandle
  #size = 0

  private constructor(name: string, handle: FileHandle) {
    this.name = name
    this.#handle = handle
  }

  static async create(name: string, random: Random): Promise<UploadedFile> {
    const path = join(tmpdir(), `portal-upload-${newKey(random)}`)
    const handle = await open(path, 'wx+', 0o600)
    await unlink(path)
    return new UploadedFile(showable(name), handle)
  }

  /** In bytes. */
  get size(): number {
    return this.#size
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.byteLength; ) {
      const { bytesWritten } = await this.#handle.write(bytes, done, bytes.byteLength - done, this.#size)
      done += bytesWritten
      this.#size += bytesWritten
    }
  }

  /** From the beginning, as often as is wanted. */
  async *open(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < this.#size; ) {
      const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(pieceSize), 0, pieceSize, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}

function showable(name: string): string {
  const bare = basename(name.replaceAll('\\', '/')).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
  return [...bare].slice(0, longestName).join('')
}
