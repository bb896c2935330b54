import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { within } from './patience.ts'

describe('work that is waited for within patience', () => {
  it('gives what it comes to, or fails', async () => {
    expect(await within(10_000, Promise.resolve('done'))).toBe('done')
    await expect(within(10_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  it('is left to itself when it takes longer, and may then fail unheard', async () => {
    const late = sleep(20).then(() => {
      throw new Error('too late')
    })
    expect(await within(5, late)).toBeUndefined()
    await expect(late).rejects.toThrow('too late')
  })
})
