import { randomBytes } from 'node:crypto'
import { type createHistogram, monitorEventLoopDelay } from 'node:perf_hooks'
import { Secret } from '../../src/domain/secret.ts'
import { applyDueBatch } from '../../src/journeys/user-batches/apply/apply-batch.ts'
import { confirmBatch } from '../../src/journeys/user-batches/confirm-batch.ts'
import { previewFile } from '../../src/journeys/user-batches/preview/preview-file.ts'
import { Keys } from '../../src/keys.ts'
import { openDatabase } from '../../src/store/database.ts'
import * as batches from '../../src/store/user-batches/batches.ts'
import { usersCsv } from '../../test/harness/users-csv.ts'
import type { Bench } from '../bench.ts'
import { type Create, onBothDatabases } from '../both-databases.ts'
import { createCrowd, searchedMember } from '../crowd.ts'
import type { Row } from '../table.ts'

const lines = 50_000
const linesAtATime = 500

/** Comparing a CSV of 50,000 users and storing it: first as new people, then as changes of every one of them. */
export function measureUserBatch(bench: Bench): Promise<Row[]> {
  return onBothDatabases(bench, 'user-batch', measureOn)
}

async function measureOn(bench: Bench, database: string, create: Create): Promise<Row[]> {
  const url = await create('file')
  const db = openDatabase(url)
  try {
    await createCrowd(db, { users: 1000, memberSize: 100 }, bench.passwordHash)
    const administrator = await db
      .selectFrom('users')
      .select('id')
      .where('member_id', '=', searchedMember)
      .where('role', '=', 'participantAdministrator')
      .executeTakeFirstOrThrow()
    const world = {
      ...{ db, now: () => Date.now(), config: { characterSet: 'cp932' } },
      random: { bytes: (count: number) => randomBytes(count), fraction: () => 0.5 },
      keys: new Keys([new Secret('0123456789-a-key-of-the-bench-only-0123456789')]),
    } as unknown as Parameters<typeof confirmBatch>[0]
    const actor = {
      userId: administrator.id,
      loginId: '',
      memberId: searchedMember,
      role: 'participantAdministrator',
      sessionHash: '',
      source: '192.0.2.1',
    } as const

    const rows: Row[] = []
    for (const [what, department] of [
      ['new users', '営業部'],
      ['changed users', '製造部'],
    ] as const) {
      bench.say(`${database}: comparing and storing ${what}`)
      const file = { name: 'users.csv', open: () => csvOf(department) }
      const asked = { actor, file, effectiveAt: null, now: world.now() }
      const preview = await watched(() => previewFile(world, asked))
      if (!preview.result.ok) throw new Error(preview.result.code)
      const batch = await batches.find(db, preview.result.value, searchedMember)
      if (!batch || batch.counts.refused > 0) throw new Error('the file is refused')
      await confirmBatch(world, { batch, actor, agreesToWarnings: true })
      const apply = await watched(() => applyDueBatch(world))
      const title = (step: string) => `CSV of 50,000 ${what}, ${step}, ${database}`
      rows.push(...rowsOf(title('preview'), preview, 5), ...rowsOf(title('storing'), apply, 15))
    }
    return rows
  } finally {
    await db.destroy()
  }
}

type Watched = {
  seconds: number
  delay: Pick<ReturnType<typeof createHistogram>, 'max' | 'percentile'>
  grown: number
}

function rowsOf(what: string, { seconds, delay, grown }: Watched, most: number): Row[] {
  const note = `longest delay ${Math.round(delay.max / 1e6)} ms, memory +${Math.round(grown / 1e6)} MB`
  return [
    { what, sample: [seconds], unit: 's', limit: { most }, note },
    {
      what: `${what}, event-loop delay p99`,
      sample: [delay.percentile(99) / 1e6],
      unit: 'ms',
      limit: { most: 50 },
    },
  ]
}

/** Runs it and tells how long it took, how long others would have waited, and by how much the process grew. */
async function watched<Result>(work: () => Promise<Result>): Promise<Watched & { result: Result }> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const before = process.memoryUsage().rss
  let most = before
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 100)
  delay.enable()
  const begun = performance.now()
  const result = await work()
  const seconds = (performance.now() - begun) / 1000
  delay.disable()
  clearInterval(sampling)
  return { result, seconds, delay, grown: most - before }
}

/** The file, written while it is read: it takes no memory itself. */
async function* csvOf(department: string): AsyncGenerator<Buffer> {
  for (let from = 0; from < lines; from += linesAtATime) {
    const some = Array.from({ length: linesAtATime }, (_, at) => ({
      ...{ 会員ID: searchedMember, ログインID: `CSV${from + at}`, 部署名: department },
    }))
    const text = usersCsv(...some)
    yield Buffer.from(from === 0 ? text : text.slice(text.indexOf('\n') + 1))
  }
}
