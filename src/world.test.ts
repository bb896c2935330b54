import { expect, it } from 'vitest'
import { systemRandom } from './open-world.ts'
import { isId, newId } from './world.ts'

const at = Date.UTC(2026, 10, 23, 1, 2, 3, 456)

it('makes ids that begin with the time and are never the same twice', () => {
  const ids = Array.from({ length: 1000 }, () => newId(systemRandom, at))
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) {
    expect(isId(id)).toBe(true)
    expect(Buffer.from(id, 'base64url').readUIntBE(0, 6)).toBe(at)
  }
})
