import { expect, it } from 'vitest'
import { databases } from '../harness/databases.ts'
import { portalMissing } from '../harness/processes.ts'
import { openStorm } from '../harness/reset-storm.ts'

// SQLite belongs to one process; on PostgreSQL half of the posts go to each of two.
const nodesOf = { SQLite: 1, PostgreSQL: 2 }

it.for(databases)(
  'RST-04 of 200 parallel posts of one link exactly one sets the password ($name)',
  { timeout: 60_000 },
  async (database, { skip }) => {
    const missing = database.missing ?? portalMissing
    skip(missing !== null, missing ?? undefined)
    const storm = await openStorm(database, nodesOf[database.name])
    try {
      for (let round = 1; round <= 2; round++) await storm.round(round)
      expect(storm.errors()).toEqual([])
    } finally {
      await storm.close()
    }
  },
)
