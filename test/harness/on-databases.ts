import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Environment } from '../../src/config/config.ts'
import { databases } from './databases.ts'
import { resetWalk } from './reset-walk.ts'
import { openTestWorld, type TestWorld } from './world.ts'

type Stage = {
  readonly portal: TestWorld
  readonly walk: ReturnType<typeof resetWalk>
  /** Somebody whom no other test of this file knows, with an address and a password. */
  someone(): ReturnType<TestWorld['people']['add']>
}

/**
 * Describes what holds on both databases, each in one portal with a running worker that all the tests share, so
 * each brings its own person. An error in the log that no test has taken away (`logged.splice`) fails the file.
 */
export function onDatabases(title: string, environment: Environment, tests: (stage: Stage) => void): void {
  describe.each(databases.map((database) => [database.name, database] as const))(
    `${title}, on %s`,
    (_, database) => {
      describe.skipIf(database.missing !== null)('', () => {
        let portal: TestWorld
        let people = 0
        beforeAll(async () => {
          portal = await openTestWorld(database, environment)
          portal.work()
        })
        afterAll(async () => {
          const errors = portal.errors()
          await portal.close()
          expect(errors).toEqual([])
        })
        tests({
          get portal() {
            return portal
          },
          get walk() {
            return resetWalk(portal)
          },
          someone: () => portal.people.add(++people),
        })
      })
    },
  )
}
