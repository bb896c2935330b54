import { randomBytes } from 'node:crypto'
import { Secret } from '../../src/domain/secret.ts'
import { applyDueBatch } from '../../src/journeys/user-batches/apply/apply-batch.ts'
import { Keys } from '../../src/keys.ts'
import { openDatabase } from '../../src/store/database.ts'

/** Stores the file that waits in the database, as a process that a test can end at any moment. */
const [, , url = '', at = ''] = process.argv
const db = openDatabase(url)
await db.selectFrom('members').select('id').execute()
process.stdout.write('begun\n')
await applyDueBatch({
  db,
  now: () => Number(at),
  random: { bytes: (count) => randomBytes(count), fraction: () => 0.5 },
  keys: new Keys([new Secret('0123456789-a-key-of-the-tests-only-0123456789')]),
})
await db.destroy()
