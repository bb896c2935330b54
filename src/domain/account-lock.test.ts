import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeFailure, lapsedBefore, mayTry, slipIsRememberedFor, type Tally } from './account-lock.ts'

const now = Date.UTC(2016, 2, 23, 1, 24)
const tally = (given: Partial<Tally> = {}): Tally => ({
  failures: 1,
  lockedAt: null,
  recentMarks: [],
  markedAt: null,
  ...given,
})
const tried = { mark: 'new', limit: 5, isTried: true, now }
const untried = { ...tried, isTried: false }

it('a lock ends by time where the operator says so, and else never', () => {
  expect(lapsedBefore({ lockReleaseAfter: 5 }, 7)).toBe(2)
  expect(lapsedBefore({ lockReleaseAfter: null }, 7)).toBeNull()
})

describe('a try', () => {
  it.each([
    ['the first of five', tally({ failures: 1 }), false, true],
    ['the fifth of five', tally({ failures: 5 }), false, true],
    ['the sixth', tally({ failures: 6 }), false, false],
    ['the first after a lock', tally({ lockedAt: now - 1 }), false, false],
    ['a stranger’s while known browsers are locked', tally(), true, false],
  ])('%s is looked at or not', (_, given, lockedForKnown, may) => {
    expect(mayTry(given, { limit: 5, lockedForKnown })).toBe(may)
  })
})

describe('a failure', () => {
  it('counts, and locks as the fifth', () => {
    expect(judgeFailure(tally({ failures: 4 }), tried).kind).toBe('counted')
    expect(judgeFailure(tally({ failures: 5 }), tried).kind).toBe('locks')
  })

  it('is not counted twice for the same slip, until a day has passed', () => {
    const slipped = tally({ failures: 5, recentMarks: ['new'], markedAt: now - slipIsRememberedFor + 1 })
    expect(judgeFailure(slipped, tried)).toEqual({ kind: 'uncounted' })
    expect(judgeFailure({ ...slipped, markedAt: now - slipIsRememberedFor }, tried).kind).toBe('locks')
  })

  it('remembers the last three slips', () => {
    const verdict = judgeFailure(tally({ recentMarks: ['a', 'b', 'c'], markedAt: now }), tried)
    expect(verdict).toEqual({ kind: 'counted', marks: ['new', 'a', 'b'] })
  })

  it('of a password that nobody looked at leaves no mark', () => {
    const locked = tally({ failures: 9, lockedAt: now - 1, recentMarks: ['a'], markedAt: now - 1 })
    expect(judgeFailure(locked, untried)).toEqual({ kind: 'counted', marks: ['a'] })
  })

  it('over a limit that nodes used up and left unlocked locks', () => {
    expect(judgeFailure(tally({ failures: 6 }), untried).kind).toBe('locks')
  })

  it('that only the lock of known browsers stopped does not count', () => {
    expect(judgeFailure(tally({ failures: 2 }), untried)).toEqual({ kind: 'uncounted' })
  })
})

/** What the store does with a try, in one place and one after the other. */
class Account {
  row = tally({ failures: 0 })
  readonly looked = new Set<string>()

  guess(mark: string, limit: number): void {
    this.row = { ...this.row, failures: this.row.failures + 1 }
    const isTried = mayTry(this.row, { limit, lockedForKnown: false })
    if (isTried) this.looked.add(mark)
    const verdict = judgeFailure(this.row, { mark, limit, isTried, now })
    if (verdict.kind === 'uncounted') this.row = { ...this.row, failures: this.row.failures - 1 }
    else this.row = { ...this.row, recentMarks: verdict.marks, markedAt: now }
    if (verdict.kind === 'locks') this.row = { ...this.row, lockedAt: now }
  }

  release(): void {
    this.row = { ...this.row, failures: 0, lockedAt: null }
    this.looked.clear()
  }
}

describe('any order of wrong passwords and releases', () => {
  it('lets no more different ones be looked at between two releases than the limit says (I5)', () => {
    const guesses = fc.array(fc.oneof(fc.constant('release'), fc.stringMatching(/^[a-h]$/)), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(guesses, fc.integer({ min: 1, max: 6 }), (acts, limit) => {
        const account = new Account()
        const known = new Set<string>()
        for (const act of acts) {
          if (act === 'release') {
            for (const mark of account.looked) known.add(mark)
            account.release()
          } else account.guess(act, limit)
          // What was looked at before tells a guesser nothing new.
          expect([...account.looked].filter((mark) => !known.has(mark)).length).toBeLessThanOrEqual(limit)
        }
      }),
    )
  })
})
