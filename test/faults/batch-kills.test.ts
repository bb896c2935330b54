import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { confirmBatch } from '../../src/journeys/user-batches/confirm-batch.ts'
import { previewFile } from '../../src/journeys/user-batches/preview/preview-file.ts'
import * as batches from '../../src/store/user-batches/batches.ts'
import { databases } from '../harness/databases.ts'
import { guardProcess } from '../harness/guard.ts'
import { administrator } from '../harness/people.ts'
import { plainUser, usersCsv } from '../harness/users-csv.ts'
import { openTestWorld } from '../harness/world.ts'
import { createRandom, seed } from './random.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const memberId = plainUser['会員ID'] ?? ''
const { userId, loginId } = administrator
const role = 'participantAdministrator'
const actor = { userId, loginId, memberId, role, sessionHash: '', source: '192.0.2.1' } as const
const people = 1000
const rounds = 4

describe.each(databases)('a file of users that is being stored, on $name', (database) => {
  it.skipIf(database.missing !== null)(
    'is stored whole or not at all when the process is killed at any moment',
    async () => {
      console.log(`kills while storing users on ${database.name}: ${rounds}, SEED=${seed}`)
      const random = createRandom()
      const portal = await openTestWorld(database)
      const { world } = portal
      const url = world.config.database.url.reveal()
      let killedInTheMidst = 0

      async function confirmed(department: string) {
        const rows = Array.from({ length: people }, (_, at) => ({
          ログインID: `KILL${at}`,
          部署名: department,
        }))
        const content = Buffer.from(usersCsv(...rows))
        const file = {
          name: 'users.csv',
          async *open() {
            yield content
          },
        }
        const preview = await previewFile(world, { actor, file, effectiveAt: null, now: world.now() })
        if (!preview.ok) throw new Error(preview.code)
        const batch = await batches.find(world.db, preview.value, memberId)
        if (!batch) throw new Error('no batch')
        expect(await confirmBatch(world, { batch, actor, agreesToWarnings: true })).toMatchObject({
          ok: true,
        })
        return batch.id
      }

      async function apply(killAfter: number | null) {
        const script = join(root, 'test/faults/apply-batch-process.ts')
        const args = [script, url, String(world.now())]
        const child = spawn(join(root, 'node_modules/.bin/node'), args, {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        guardProcess(child)
        const ended = once(child, 'exit')
        await once(child.stdout, 'data')
        const begin = performance.now()
        if (killAfter !== null) {
          await Promise.race([sleep(killAfter), ended])
          child.kill('SIGKILL')
        }
        await ended
        return performance.now() - begin
      }

      const stored = async (department: string) => {
        const rows = await world.db
          .selectFrom('users')
          .select('department')
          .where('login_id', 'like', 'KILL%')
          .where('department', '=', department)
          .execute()
        return rows.length
      }

      const outcome = async (id: string) => (await batches.find(world.db, id, memberId))?.outcome

      try {
        // The first is left alone: it tells how long this machine takes, and so where the midst is.
        let takes = 0
        for (let round = 0; round < rounds; round++) {
          const department = `第${round}課`
          const id = await confirmed(department)
          for (let tries = 0; (await outcome(id)) === null; tries++) {
            const isKilled = round > 0 && tries < 3
            const took = await apply(isKilled ? random() * takes : null)
            if (round === 0) takes = took
            const [count, ended] = [await stored(department), await outcome(id)]
            expect([count, ended]).toEqual(ended === null ? [0, null] : [people, 'applied'])
            if (ended === null) killedInTheMidst++
            // The one that was killed is waited for no longer than that.
            portal.pass(minutes(2))
          }
        }
        const changed = await world.db
          .selectFrom('audit_events')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('action', '=', 'user-changed-by-batch')
          .executeTakeFirstOrThrow()
        expect(Number(changed.count)).toBe(people * rounds)
        expect(killedInTheMidst).toBeGreaterThan(0)
      } finally {
        await portal.close()
      }
    },
    120_000,
  )
})
