import { timingSafeEqual } from 'node:crypto'

/** Compares without telling by its time how much of the two is alike; only whether they are of one length. */
export function isSame(one: string, other: string): boolean {
  const [bytes, otherBytes] = [Buffer.from(one), Buffer.from(other)]
  return bytes.length === otherBytes.length && timingSafeEqual(bytes, otherBytes)
}
