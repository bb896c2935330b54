import { describe, it } from 'vitest'
import { sendingKills } from '../faults/sending-kills.ts'
import { databases } from '../harness/databases.ts'

const kills = Number(process.env['KILLS'] ?? 200)

describe.each(databases)('the outbox on $name', (database) => {
  it.skipIf(database.missing)(
    'loses no letter of 10,000 when its worker is killed hundreds of times (FLT-02)',
    () => sendingKills(database, { letters: 10_000, kills }),
  )
})
