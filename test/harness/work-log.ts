import type { TestWorld } from './world.ts'

/**
 * Writes down the work of a request: every statement as SQL without its values, and every password hash. Two
 * requests of the same work take the same time on a machine of any speed, which a clock in a test cannot prove.
 * `read` gives what was done since the last call. The worker has to stand still meanwhile.
 */
export function logWork({ world, statements }: TestWorld): { read(): string[]; stop(): void } {
  const { hasher } = world
  const { heard } = statements
  const work: string[] = []
  statements.heard = (text) => work.push(text)
  world.hasher = {
    ...hasher,
    admit() {
      const place = hasher.admit()
      if (!place) return undefined
      return {
        ...place,
        verify(...given) {
          work.push('hash: verify')
          return place.verify(...given)
        },
        hash(...given) {
          work.push('hash: new')
          return place.hash(...given)
        },
        hashUnlessCurrent(...given) {
          work.push('hash: new or current')
          return place.hashUnlessCurrent(...given)
        },
      }
    },
  }
  return {
    read: () => work.splice(0),
    stop() {
      statements.heard = heard
      world.hasher = hasher
    },
  }
}
