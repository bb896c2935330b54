import { randomBytes } from 'node:crypto'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createHasher } from '../src/hashing/hasher.ts'
import { openDatabase } from '../src/store/database.ts'
import { temporaryFolder } from '../test/harness/guard.ts'
import type { Bench } from './bench.ts'
import { measureLatency, measureLoginPage } from './measures/login-page.ts'
import { measureQueue } from './measures/queue.ts'
import { measureRecord } from './measures/record.ts'
import { measureResetRequest } from './measures/reset-request.ts'
import { measureSearch } from './measures/search.ts'
import { measureSignIn } from './measures/sign-in.ts'
import { measureSize } from './measures/size.ts'
import { measureMemory, measureStart } from './measures/start.ts'
import { measureUserBatch } from './measures/user-batch.ts'
import { createPeople, password } from './people.ts'
import { startPortal } from './portal.ts'
import { openSmtpSink } from './smtp-sink.ts'
import { isKept, type Row, tableOf } from './table.ts'

const people = 100_000

const measures: Record<string, (bench: Bench) => Row[] | Promise<Row[]>> = {
  start: measureStart,
  'sign-in': measureSignIn,
  reset: measureResetRequest,
  page: measureLoginPage,
  latency: measureLatency,
  record: measureRecord,
  memory: measureMemory,
  size: measureSize,
  search: measureSearch,
  csv: measureUserBatch,
  queue: measureQueue,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
})
const chosen = positionals.length > 0 ? positionals : Object.keys(measures)
const unknown = chosen.find((name) => !(name in measures))
if (unknown !== undefined) {
  console.error(`There is no measure "${unknown}"; there are ${Object.keys(measures).join(', ')}.`)
  process.exit(2)
}
process.exitCode = await run()

/** Gives the exit code: 0 when every limit is kept. */
async function run(): Promise<number> {
  const begin = performance.now()
  const bench = await prepare()
  const rows: Row[] = []
  for (const name of chosen) {
    bench.say(name)
    rows.push(...((await measures[name]?.(bench)) ?? []))
  }
  await bench.portal.stop()
  bench.sink.close()
  const minutes = (performance.now() - begin) / 60_000
  const [processor] = cpus()
  console.log(
    `\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${bench.cores} cores (${processor?.model.trim()}), ` +
      `Node ${process.versions.node}, ${process.platform} ${process.arch}, SQLite (WAL, synchronous=FULL) unless a line says otherwise, ` +
      `${bench.rounds} rounds, ${minutes.toFixed(1)} minutes\n`,
  )
  console.log(tableOf(rows))
  return rows.every((row) => isKept(row) !== false) ? 0 : 1
}

async function prepare(): Promise<Bench> {
  const cores = cpus().length
  const folder = temporaryFolder('bench')
  const random = { bytes: randomBytes }
  const passwordHash = await createHasher({ atATime: cores, queueLimit: 1, random }).hash(password)
  const databaseUrl = `sqlite:${join(folder, 'portal.db')}`
  const db = openDatabase(databaseUrl)
  await createPeople(db, people, passwordHash)
  await db.destroy()
  const sink = await openSmtpSink()
  let known = 0
  let fresh = people / 2
  return {
    folder,
    sink,
    cores,
    rounds: values.quick ? 2 : 5,
    stretch: values.quick ? 1500 : 4000,
    passwordHash,
    databaseUrl,
    portal: await startPortal({ databaseUrl, smtpPort: sink.port, folder }),
    somebody: () => known++ % (people / 2),
    newcomer: () => {
      if (fresh === people) throw new Error('nobody is left who has done nothing yet')
      return fresh++
    },
    say: (text) => console.error(`${((performance.now() / 1000) | 0).toString().padStart(4)} s  ${text}`),
  }
}
