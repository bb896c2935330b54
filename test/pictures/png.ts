import { createHash } from 'node:crypto'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
const mostColours = 256

/** Width and height in pixels, from the first chunk of the file (PNG specification, 11.2.1). */
export function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

/** Goes into the address of a picture. */
export function contentHash(png: Buffer): string {
  return createHash('sha256').update(png).digest('base64url').slice(0, 12)
}

/** The same picture in 256 colours, a third of the size: its screens have few colours, and the eye sees no difference. */
export function withPalette(png: Buffer): Buffer {
  const { width, height } = sizeOf(png)
  const pixels = pixelsOf(png)
  const palette = commonest(pixels)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at] ?? 0
    let index = nearest.get(colour)
    if (index === undefined) {
      index = nearestOf(colour, palette)
      nearest.set(colour, index)
    }
    rows[at + Math.floor(at / width) + 1] = index
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One number 0xRRGGBB a pixel. Reads what Chromium writes: eight bits a channel, without alpha, not interlaced. */
function pixelsOf(png: Buffer): Uint32Array {
  const { width, height } = sizeOf(png)
  if (png.readUInt32BE(24) !== 0x08020000) throw new Error('Not a PNG as Chromium writes them')
  const rows = unfiltered(inflateSync(dataOf(png)), width * 3, height)
  const pixels = new Uint32Array(width * height)
  for (let at = 0; at < pixels.length; at++) pixels[at] = rows.readUIntBE(at * 3, 3)
  return pixels
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** Undoes the filter of each line (PNG specification, 9.2); three bytes a pixel. */
function unfiltered(filtered: Buffer, stride: number, height: number): Buffer {
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < 3 ? 0 : (rows[at - 3] ?? 0)
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0)
      const corner = x < 3 || y === 0 ? 0 : (rows[at - stride - 3] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      rows[at] = (filtered[y * (stride + 1) + x + 1] ?? 0) + guess
    }
  }
  return rows
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** The commonest colours; of nearly equal ones only one, so that every shade of a slope has a neighbour. */
function commonest(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const sorted = [...counts].sort(([one, count], [other, more]) => more - count || one - other)
  const palette = new Map<number, number>()
  for (const [colour] of sorted) {
    const kind = colour & 0xf8f8f8
    if (!palette.has(kind)) palette.set(kind, colour)
    if (palette.size === mostColours) break
  }
  return [...palette.values()]
}

function nearestOf(colour: number, palette: readonly number[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, other] of palette.entries()) {
    const distance =
      ((colour >> 16) - (other >> 16)) ** 2 +
      (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((colour & 255) - (other & 255)) ** 2
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
