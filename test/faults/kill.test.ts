import { describe, it } from 'vitest'
import { databases } from '../harness/databases.ts'
import { portalMissing } from '../harness/processes.ts'
import { killRounds } from './kill-rounds.ts'

describe.skipIf(portalMissing).each(databases)('the portal on $name', (database) => {
  it.skipIf(database.missing)(
    'loses nothing it has answered, uses no link twice and misses no mail when it is killed (FLT-01, LOG-03)',
    async () => killRounds(`FLT-01 on ${database.name}`, await database.create(), 5),
    60_000,
  )
})
