import { describe, it } from 'vitest'
import { powerCutsOfPostgres, powerCutsOfSqlite } from '../faults/power-cuts.ts'
import { powerDiskMissing } from '../faults/power-disk.ts'
import { findPostgres } from '../harness/postgres.ts'

const rounds = Number(process.env['ROUNDS'] ?? 1000)

if (powerDiskMissing) console.log(`FLT-06 is skipped: ${powerDiskMissing}`)

describe.skipIf(powerDiskMissing)('the portal, in a thousand power cuts (FLT-06),', () => {
  it('loses nothing it has answered, uses no link twice and misses no mail on SQLite', () =>
    powerCutsOfSqlite(rounds))

  it.skipIf(!findPostgres())(
    'loses nothing it has answered, uses no link twice and misses no mail on PostgreSQL',
    () => powerCutsOfPostgres(rounds),
  )
})
