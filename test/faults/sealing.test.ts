import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { databases, postgres } from '../harness/databases.ts'
import { portalMissing, runPortal } from '../harness/processes.ts'
import { production } from './commands.ts'
import { addBacklog, countUnsealed, killSealers } from './sealing-kills.ts'
import { openSite, type Site } from './site.ts'

const audit = (site: Site, words: string[] = [], env: Record<string, string> = {}) =>
  runPortal(['audit', 'verify', ...words], { env: { ...site.settings, ...env } })

describe.each(databases.map((database) => [database.name, database] as const))(
  'sealing the audit trail on %s',
  (_, database) => {
    describe.skipIf(portalMissing || database.missing)('', () => {
      it(
        'goes on after a kill at any moment as if there had been none (LOG-02)',
        () => killSealers(database, 3),
        60_000,
      )

      it('is checked by a command that names the first broken line, in the operator’s language', async () => {
        const site = await openSite(await database.create(), { people: 1 })
        try {
          await addBacklog(site.db, 300)
          const node = await site.start()
          await expect.poll(() => countUnsealed(site.db), { timeout: 20_000 }).toBe(0)
          await addBacklog(site.db, 5)
          await node.stop()
          const told = node.log().flatMap(({ head }) => (typeof head === 'string' ? [head] : []))
          expect(told.at(-1)).toMatch(/^305:/)

          const heads = told.flatMap((head) => ['--head', head])
          const whole = await audit(site, heads)
          expect([whole.code, whole.stdout]).toEqual([
            0,
            `The audit trail is whole: 305 lines checked. It still holds the ${told.length} given head${told.length === 1 ? '' : 's'}.\nIts head is ${told.at(-1)}\n`,
          ])

          await edit(site, 7)
          const broken = await audit(site)
          expect([broken.code, broken.stdout]).toEqual([1, ''])
          expect(broken.stderr).toMatch(
            /\nLine 7 of the audit trail \(event .* of 20.*Z\) is not what was sealed/,
          )
          const inJapanese = await audit(site, [], { LANG: 'ja_JP.UTF-8' })
          expect(inJapanese.stderr).toContain('監査証跡の7行目')
          const unknown = await audit(site, [], { PORTAL_SECRET: 'a-secret-that-has-sealed-nothing-012345' })
          expect(unknown.stderr).toContain('From line 1 to line 305, 305 lines')
        } finally {
          await site.close()
        }
      }, 60_000)
    })
  },
)

async function edit({ databaseUrl }: Site, seq: number): Promise<void> {
  const db = openDatabase(databaseUrl)
  await db.transaction().execute(async (tx) => {
    if (databaseUrl.startsWith('sqlite')) await sql`drop trigger audit_events_no_update`.execute(tx)
    else await sql`drop trigger audit_events_unchanged on audit_events`.execute(tx)
    await sql`update audit_events set source = '198.51.100.7'
      where id = (select event_id from audit_links where seq = ${seq})`.execute(tx)
  })
  await db.destroy()
}

describe.skipIf(portalMissing)('portal audit verify', () => {
  it('takes heads as the log notes them, and nothing else', async () => {
    for (const head of [['--head'], ['--head', '12'], ['--head', 'x:y'], ['--head', '7:short']]) {
      const refused = await runPortal(['audit', 'verify', ...head], { env: production() })
      expect([refused.code, refused.stderr.startsWith('--head takes')]).toEqual([2, true])
    }
    const surplus = await runPortal(['audit', 'verify', 'now'], { env: production() })
    expect([surplus.code, surplus.stderr]).toEqual([
      2,
      '"now" cannot be given here.\nUsage: portal audit verify [--head SEQ:HASH ...]\n',
    ])
  })

  it.skipIf(postgres.missing)(
    'and the portal do with a role that cannot change the trail (LOG-02)',
    async () => {
      const site = await openSite(await postgres.create(), { people: 1 })
      const role = `serves_${process.pid}`
      try {
        const run = (text: string) => sql.raw(text).execute(site.db)
        await run(`create role ${role} login`)
        await run(`grant select, insert, update, delete on all tables in schema public to ${role}`)
        await run(`grant usage on all sequences in schema public to ${role}`)
        await run(`revoke update, delete, truncate on audit_events, audit_links from ${role}`)
        const url = new URL(site.databaseUrl)
        url.username = role
        const env = { DATABASE_URL: url.href }
        await addBacklog(site.db, 10)
        const node = await site.start(env)
        await expect.poll(() => countUnsealed(site.db), { timeout: 20_000 }).toBe(0)
        await node.stop()
        expect((await audit(site, [], env)).code).toBe(0)
        const db = openDatabase(url.href)
        await expect(sql`update audit_events set outcome = ''`.execute(db)).rejects.toThrow(
          'permission denied',
        )
        await expect(sql`delete from audit_links`.execute(db)).rejects.toThrow('permission denied')
        await db.destroy()
      } finally {
        await sql.raw(`drop owned by ${role}; drop role ${role}`).execute(site.db)
        await site.close()
      }
    },
  )
})
