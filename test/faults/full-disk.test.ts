import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { GroupCommit } from '../../src/store/sqlite/group-commit.ts'
import { temporaryFolder } from '../harness/guard.ts'
import { portalMissing } from '../harness/processes.ts'
import { expectAuditMatchesChanges, expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { openSite } from './site.ts'
import { ask } from './steps.ts'

describe('SQLite with a full disk (FLT-05)', () => {
  it('acknowledges no write that was taken back with that of another', async () => {
    const writer = new Sqlite(join(temporaryFolder('full'), 'full.db'))
    writer.pragma('journal_mode = WAL')
    writer.exec('create table notes (id integer primary key, text text)')
    const full = writer.pragma('page_count', { simple: true }) as number
    const group = new GroupCommit(writer)
    const write = async (id: number, length: number) => {
      await group.begin()
      try {
        writer.prepare('insert into notes values (?, ?)').run(id, 'x'.repeat(length))
      } catch (cause) {
        group.rollback()
        throw cause
      }
      await group.commit()
    }
    writer.pragma(`max_page_count = ${full + 1}`)
    // They share one COMMIT; the second fills the disk, and SQLite takes back what all of them wrote.
    const outcomes = await Promise.allSettled([write(1, 10), write(2, 100_000), write(3, 10)])
    const acknowledged = [1, 2, 3].filter((_, at) => outcomes[at]?.status === 'fulfilled')
    const stored = writer.prepare('select id from notes order by id').pluck().all()
    expect(stored).toEqual(acknowledged)
    expect(acknowledged).toContain(3)
    writer.pragma(`max_page_count = ${full + 1000}`)
    await write(4, 100_000)
    expect(writer.prepare('select count(*) from notes where id = 4').pluck().get()).toBe(1)
    writer.close()
  })
})

const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('/bin/umount', [folder])
})

/** A disk of its own, of 4 MiB; null where this user may not make one. */
function smallDisk(): string | null {
  const folder = temporaryFolder('disk')
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  mounted.push(folder)
  return folder
}

describe.skipIf(portalMissing)('the portal on a disk that fills up (FLT-05)', () => {
  it('answers 503 and no false success, and goes on by itself when there is room again', async (context) => {
    const disk = smallDisk()
    if (disk === null) return context.skip('only root may mount a small disk')
    const site = await openSite(`sqlite:${join(disk, 'portal.db')}`, { people: 40 })
    try {
      const node = await site.start()
      const { bavail, bsize } = statfsSync(disk)
      const filler = join(disk, 'filler')
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 96 * 1024)))
      const answers: { person: (typeof site.people)[number]; status: number }[] = []
      const askAll = (people: typeof site.people) =>
        Promise.all(
          people.map(async (person) => {
            const { status } = await ask(
              site.visitor(() => node),
              person,
            )
            answers.push({ person, status })
          }),
        )
      for (let at = 0; at < 30; at += 5) await askAll(site.people.slice(at, at + 5))
      expect(answers.map(({ status }) => status)).toContain(503)
      expect((await site.visitor(() => node).get('/portal/login/')).status).toBe(200)

      rmSync(filler)
      await expect.poll(async () => (await fetch(`${node.url}/readyz`)).status, { timeout: 10_000 }).toBe(200)
      await askAll(site.people.slice(30))
      expect(answers.slice(30).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 303))
      for (const { person, status } of answers) {
        const rows = await site.db
          .selectFrom('reset_requests')
          .select('id')
          .where('user_id', '=', person.userId)
          .execute()
        expect([303, 503]).toContain(status)
        if (status === 303) expect(rows).toHaveLength(1)
      }
      await expectAuditMatchesChanges(site.db)
      await untilOutboxIsEmpty(site.db)
      await expectMailsMatchOutbox(site.db, site.smtp)
      await node.stop()
      const check = new Sqlite(join(disk, 'portal.db'), { readonly: true })
      expect(check.pragma('integrity_check', { simple: true })).toBe('ok')
      check.close()
    } finally {
      await site.close()
    }
  })
})
