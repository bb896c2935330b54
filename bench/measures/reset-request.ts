import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../src/store/database.ts'
import { type Bench, untilTaken } from '../bench.ts'
import { nth, timed, withConnections } from '../load.ts'
import { createPeople } from '../people.ts'
import { startPortal } from '../portal.ts'
import type { Row } from '../table.ts'
import { requestOnce } from '../visits.ts'

const lanes = 64
const burst = 3000

/** Row 3: bursts of requests, each then left to drain; and one portal killed at the very moment of its last answer. */
export async function measureResetRequest(bench: Bench): Promise<Row[]> {
  const { portal, sink, newcomer, say } = bench
  const answered: number[] = []
  const mailed: number[] = []
  for (let round = 0; round < bench.rounds; round++) {
    const mailsBefore = sink.taken()
    const took = await ask(portal.port, burst, newcomer)
    const sentMeanwhile = sink.taken() - mailsBefore
    const begin = performance.now()
    await untilTaken(bench, mailsBefore + burst)
    answered.push(burst / (took / 1000))
    mailed.push((burst - sentMeanwhile) / ((performance.now() - begin) / 1000))
    say(
      `round ${round + 1}: ${nth(answered, round).toFixed(0)} requests/s, ${nth(mailed, round).toFixed(0)} mails/s`,
    )
  }
  return [
    {
      what: '3 reset requests answered',
      sample: answered,
      unit: '/s',
      limit: { least: 1500 },
      note: `bursts of ${burst}, ${lanes} at a time, synchronous=FULL`,
    },
    {
      what: '3 mails handed to SMTP',
      sample: mailed,
      unit: '/s',
      limit: { least: 450 },
      note: 'while the backlog of a burst drains',
    },
    {
      what: '3 answered requests missing after kill -9',
      sample: [await missingAfterKill(bench)],
      unit: '',
      limit: { most: 0 },
      note: 'rows of request and letter, counted in the file',
    },
  ]
}

function ask(port: number, count: number, person: () => number): Promise<number> {
  return withConnections(port, lanes, (connections) =>
    timed(lanes, count, async (lane) => {
      await requestOnce(nth(connections, lane), person())
    }),
  )
}

async function missingAfterKill(bench: Bench): Promise<number> {
  const count = 1000
  const file = join(bench.folder, 'killed.db')
  const databaseUrl = `sqlite:${file}`
  const making = openDatabase(databaseUrl)
  await createPeople(making, count, bench.passwordHash)
  await making.destroy()
  const portal = await startPortal({ databaseUrl, smtpPort: bench.sink.port, folder: bench.folder })
  let n = 0
  await ask(portal.port, count, () => n++)
  await portal.kill()
  const db = openDatabase(databaseUrl)
  const { rows } = await db
    .selectFrom('reset_requests')
    .innerJoin('outbox', 'outbox.request_id', 'reset_requests.id')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  await db.destroy()
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  return count - rows
}
