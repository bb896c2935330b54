import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { onDatabases } from '../harness/on-databases.ts'
import { play, steps } from '../harness/reset-model.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

/** RST-12 asks for 100,000 sequences a night; this is one quarter for each reading and database. */
const sequences = Number(process.env['TORTURE_SEQUENCES'] ?? 25_000)
let people = 100_000

describe.each(['proof', 'visit'])('In the reading "%s"', (access) => {
  onDatabases('the reset', { ...withoutLimits, RESET_LINK_ACCESS: access, LOG_LEVEL: 'warn' }, (stage) => {
    it(`RST-12 answers ${sequences} random sequences of steps as the state machine says`, async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (given) => {
          await play(stage.portal, ++people, given)
          stage.portal.logged.splice(0)
          stage.portal.smtp.forgetMails()
        }),
        { numRuns: sequences, endOnFailure: false },
      )
    })
  })
})
