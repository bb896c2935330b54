import { describe, it } from 'vitest'
import { databases } from '../harness/databases.ts'
import { portalMissing } from '../harness/processes.ts'
import { sendingKills } from './sending-kills.ts'

describe.skipIf(portalMissing).each(databases)('the outbox on $name', (database) => {
  it.skipIf(database.missing)(
    'loses no letter when its worker is killed, and sends again only what was on the line (FLT-02)',
    () => sendingKills(database, { letters: 500, kills: 4 }),
    60_000,
  )
})
