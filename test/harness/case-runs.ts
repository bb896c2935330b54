import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../faults/random.ts'
import { steps } from './case-model.ts'
import { addThirdDesk, play } from './case-play.ts'
import { databases } from './databases.ts'
import { openTestWorld, type TestWorld } from './world.ts'

/** Open every day, so that the model need know no calendar. */
const environment = { HELP_DESK_OPEN: 'Mon-Sun 08:00-18:00', LOG_LEVEL: 'warn' }

/** Describes that so many random sequences of acts are answered as the model answers them, on each database. */
export function describeCases(sequences: number): void {
  describe.each(databases.map((database) => [database.name, database] as const))('On %s', (_, database) => {
    describe.skipIf(database.missing !== null)('', () => {
      let portal: TestWorld
      beforeAll(async () => {
        portal = await openTestWorld(database, environment)
        await addThirdDesk(portal)
      })
      afterAll(async () => {
        const errors = portal.errors()
        await portal.close()
        expect(errors).toEqual([])
      })

      it(`a case answers ${sequences} random sequences of acts of three people as the specification says`, {
        timeout: sequences * 5_000,
      }, async () => {
        console.log(`S11 on ${database.name}: ${sequences} sequences, SEED=${seed}`)
        await fc.assert(
          fc.asyncProperty(steps, async (given) => {
            await play(portal, given)
            portal.logged.splice(0)
          }),
          { numRuns: sequences, seed, endOnFailure: false },
        )
      })
    })
  })
}
