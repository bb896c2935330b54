import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { createRandom, seed } from '../faults/random.ts'
import { killSealers } from '../faults/sealing-kills.ts'
import { databases } from '../harness/databases.ts'
import { addEvents, sealAll, tamper, tamperings } from '../security/audit-tampering.ts'

const rounds = 10_000

describe.each(databases.filter(({ missing }) => missing === null))('the audit trail on $name', (database) => {
  it(`shows every one of ${rounds} random edits, deletions, swaps and cuts (LOG-02, SEED=${seed})`, async () => {
    const db = openDatabase(await database.create())
    await migrate(db)
    await addEvents(db, 60)
    await sealAll(db)
    const random = createRandom()
    const kinds = Object.keys(tamperings)
    for (let round = 0; round < rounds; round++) {
      const kind = kinds[round % kinds.length] ?? ''
      const { isWhole } = await tamper(db, kind, random)
      expect(`${round} ${kind}: ${isWhole}`).toBe(`${round} ${kind}: false`)
    }
    await db.destroy()
  })

  it('is sealed once each, through fifty kills (LOG-02)', () => killSealers(database, 50))
})
