import { expect, it } from 'vitest'
import { minutes, seconds } from '../../domain/time.ts'
import { Problem } from './problem.ts'

it('a portal that is busy or without its database says itself when to come back, whoever finds it so', () => {
  expect(new Problem('busy').retryAfter).toBe(seconds(3))
  expect(new Problem('outage').retryAfter).toBe(seconds(10))
  expect(new Problem('tooMany', { retryAfter: minutes(7) }).retryAfter).toBe(minutes(7))
  expect(new Problem('notFound').retryAfter).toBeUndefined()
})
