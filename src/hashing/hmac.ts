import { hash } from 'node:crypto'

const blockBytes = 64
const digestBytes = 32

/**
 * HMAC-SHA-256 (RFC 2104) under one key, of which both padded forms are kept. Node's own makes an object for each mark,
 * which the collector has to finalise (docs/decisions/0020).
 */
export class Hmac {
  readonly #inner: Uint8Array
  readonly #outer: Uint8Array

  /** Throws for a key longer than a block, which would have to be hashed first. */
  constructor(key: Uint8Array) {
    if (key.length > blockBytes) throw new Error('a key of an HMAC is longer than a block')
    const padded = Buffer.alloc(blockBytes)
    padded.set(key)
    this.#inner = padded.map((byte) => byte ^ 0x36)
    this.#outer = padded.map((byte) => byte ^ 0x5c)
  }

  /** 32 bytes. The text is taken as UTF-8. */
  of(text: string): Buffer {
    const inner = Buffer.allocUnsafe(blockBytes + Buffer.byteLength(text))
    inner.set(this.#inner)
    inner.write(text, blockBytes)
    const outer = Buffer.allocUnsafe(blockBytes + digestBytes)
    outer.set(this.#outer)
    outer.set(hash('sha256', inner, 'buffer'), blockBytes)
    return hash('sha256', outer, 'buffer')
  }
}
