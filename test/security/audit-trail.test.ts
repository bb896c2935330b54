import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { Keys } from '../../src/keys.ts'
import { findHead, sealBatch, sealNext } from '../../src/store/audit-trail/seal.ts'
import { type Db, openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { createRandom, seed } from '../faults/random.ts'
import { databases } from '../harness/databases.ts'
import { addEvents, sealAll, seals, tamper, tamperings, verify } from './audit-tampering.ts'

const rounds = 4

describe.each(databases.map((database) => [database.name, database] as const))(
  'the audit trail on %s',
  (_, database) => {
    describe.skipIf(database.missing !== null)('', () => {
      let url: string
      let db: Db
      beforeAll(async () => {
        url = await database.create()
        db = openDatabase(url)
        await migrate(db)
        await addEvents(db, 40)
        await sealAll(db)
      })
      afterAll(() => db.destroy())

      it('is whole as it was written, and says where its head is', async () => {
        const report = await verify(db)
        expect(report).toMatchObject({ links: 40, isWhole: true, faults: 0 })
        expect(report.head).toEqual(await findHead(db))
        expect(await verify(db, [report.head])).toMatchObject({ isWhole: true })
      })

      it.each(Object.keys(tamperings))(`shows %s (LOG-02, SEED=${seed})`, async (kind) => {
        const random = createRandom()
        for (let round = 0; round < rounds; round++)
          expect(await tamper(db, kind, random)).toMatchObject({ isWhole: false })
      })

      it('refuses changes by anybody who has not taken its guards away (LOG-02)', async () => {
        for (const table of ['audit_events', 'audit_links'])
          for (const change of [
            sql`update ${sql.ref(table)} set hash = ''`,
            sql`delete from ${sql.ref(table)}`,
          ])
            await expect(
              (table === 'audit_events' ? sql`delete from audit_events` : change).execute(db),
            ).rejects.toThrow('append-only')
        await expect(sql`update audit_events set outcome = ''`.execute(db)).rejects.toThrow('append-only')
      })

      it('says which head was cut off, and which secret is missing', async () => {
        const head = await findHead(db)
        const beyond = { seq: head.seq + 1, hash: head.hash }
        expect((await verify(db, [beyond])).firstFault).toEqual({ kind: 'headMissing', seq: 41 })
        const ofAnother = new Keys([new Secret('another-key-of-the-tests-0123456789-0123')]).auditSeals()
        const unknown = { firstSeq: 1, lastSeq: 40, links: 40 }
        expect(await verify(db, [], ofAnother)).toMatchObject({
          isWhole: false,
          unknownKey: unknown,
          faults: 0,
        })
      })

      it('goes on under a new secret, and is checked by both', async () => {
        await addEvents(db, 3)
        const rotated = new Keys([
          new Secret('a-newer-key-of-the-tests-0123456789-012'),
          new Secret('an-audit-key-of-the-tests-only-0123456789'),
        ]).auditSeals()
        await sealAll(db, rotated[0])
        expect(await verify(db, [], rotated)).toMatchObject({ links: 43, isWhole: true })
        expect(await verify(db)).toMatchObject({ unknownKey: { firstSeq: 41, lastSeq: 43 } })
        await addEvents(db, 1)
        await sealAll(db, rotated[1])
        expect(await verify(db, [], rotated)).toMatchObject({ links: 44, isWhole: true })
      })

      it('tells of events that nobody seals, and of those deleted before', async () => {
        const rotated = new Keys([
          new Secret('an-audit-key-of-the-tests-only-0123456789'),
          new Secret('a-newer-key-of-the-tests-0123456789-012'),
        ]).auditSeals()
        await addEvents(db, 2)
        expect(await verify(db, [], rotated)).toMatchObject({
          isWhole: false,
          waiting: { count: 2 },
          faults: 0,
        })
        await sql`insert into audit_unsealed (event_id) values ('gone')`.execute(db)
        await sealAll(db)
        expect(await verify(db, [], rotated)).toMatchObject({
          isWhole: false,
          waiting: { count: 0 },
          missing: { count: 1, first: { id: 'gone' } },
        })
        await db.deleteFrom('audit_unsealed').execute()
        expect(await verify(db, [], rotated)).toMatchObject({ links: 46, isWhole: true })
      })

      it('is sealed once by any number of sealers at once', async () => {
        await addEvents(db, 2 * sealBatch)
        const others = [openDatabase(url), openDatabase(url)]
        const sealers = database.name === 'SQLite' ? [db, db, db] : [db, ...others]
        let sealed = 0
        while (sealed < 2 * sealBatch)
          for (const { count } of await Promise.all(sealers.map((one) => sealNext(one, seals[0]))))
            sealed += count
        expect(sealed).toBe(2 * sealBatch)
        const both = new Keys([
          new Secret('an-audit-key-of-the-tests-only-0123456789'),
          new Secret('a-newer-key-of-the-tests-0123456789-012'),
        ]).auditSeals()
        expect(await verify(db, [], both)).toMatchObject({ links: 46 + 2 * sealBatch, isWhole: true })
        await Promise.all(others.map((other) => other.destroy()))
      })
    })
  },
)
