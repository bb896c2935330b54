import { describe, it } from 'vitest'
import { killRounds } from '../faults/kill-rounds.ts'
import { databases } from '../harness/databases.ts'

const rounds = Number(process.env['ROUNDS'] ?? 200)

describe.each(databases)('the portal on $name', (database) => {
  it.skipIf(database.missing)(
    'loses nothing it has answered, uses no link twice and misses no mail in hundreds of kills (FLT-01, LOG-03)',
    async () => killRounds(`FLT-01 on ${database.name}`, await database.create(), rounds),
  )
})
