import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../../test/harness/databases.ts'
import { kanaKeyOf } from '../../domain/registered-data/kana-key.ts'
import { readRegisteredData, registeredFields } from '../../domain/registered-data/registered-data.ts'
import { searchKeyOf } from '../../domain/registered-data/search-key.ts'
import { type Concern, readSearch, takeSearch } from '../../domain/users/search.ts'
import { type Db, isPostgres, openDatabase } from '../database.ts'
import { storeUsers } from '../imports/import-users.ts'
import { migrate } from '../migrations/migrate.ts'
import type { CredentialRow, UserRow } from '../schema.ts'
import { countFound, listFound } from './search.ts'
import { countConcerns } from './search-board.ts'

describe.each(databases)('a search of users, on $name', ({ create, missing }) => {
  let db: Db
  beforeAll(async () => {
    if (missing !== null) return
    const statements: string[] = []
    db = openDatabase(await create(), { onStatement: (text) => statements.push(text) })
    await migrate(db)
    await db
      .insertInto('members')
      .values(['M', 'OTHER'].map((id) => ({ id, name: id, name_en: '', created_at: 0, updated_at: 0 })))
      .execute()
    await register('WR1', {
      family_name: '大森',
      given_name: 'そうた',
      family_kana: 'オオモリ',
      given_kana: 'ソウタ',
    })
    await register('WR2', {
      family_name: '髙橋',
      family_kana: 'タカハシ',
      department: '大森営業所',
      ...proven,
    })
    await register('XR3', {
      family_name: 'Smith',
      family_name_en: 'Smith',
      given_name_en: 'Alex',
      mail: null,
      mail_skipped_at: 2,
    })
    await register('XR4', { family_name: '青木', family_kana: 'アオキ', suspended_at: 1, ...returned })
    await register('XR5', { family_name: '阿部', family_kana: 'アベ', abolished_at: 1, mail: null })
    await register('XR6', { family_name: '小野', end_requested_at: 5, ...skipped, mail: 'a_b%c@example.com' })
    await register('HD1', { family_name: '大森', role: 'helpDesk' })
    await register('OT1', { family_name: '大森', member_id: 'OTHER', mail: null, end_requested_at: 5 })
    await equip('WR2', { last_sign_in_at: 7 })
    await equip('XR6', { last_sign_in_at: null, issued_at: 1, issued_until: 9 })
    await equip('OT1', { issued_at: 1 })
    await lock('WR1', 10)
    await lock('OT1', 10)
  })
  afterAll(async () => {
    await db?.destroy()
  })

  const proven = { mail_verified_at: 1 }
  const returned = { mail_failed_at: 1, mail_skipped_at: 2 }
  /** Long ago: an address that takes mail is there by now. */
  const skipped = { ...proven, mail_skipped_at: 2 }

  async function register(loginId: string, fields: Partial<UserRow>) {
    const texts = { family_name: '', given_name: '', family_kana: '', given_kana: '', family_name_en: '' }
    const row = { ...texts, given_name_en: '', department: '', mail: `${loginId}@example.com`, ...fields }
    const named = {
      ...{ familyName: row.family_name, givenName: row.given_name, familyKana: row.family_kana },
      ...{ givenKana: row.given_kana, familyNameEn: row.family_name_en, givenNameEn: row.given_name_en },
      ...{ department: row.department, departmentEn: '' },
    }
    await db
      .insertInto('users')
      .values({
        ...{ id: `u-${loginId}`, login_id: loginId, member_id: 'M', role: 'personInCharge', version: 1 },
        ...{ department_en: '', postal_code: '', address: '', address_en: '', telephone: '', fax: '' },
        ...{ created_at: 0, updated_at: 0, mail_key: row.mail?.toLowerCase() ?? null },
        ...{ search_key: searchKeyOf(named), kana_key: kanaKeyOf(named) },
        ...row,
      })
      .execute()
  }

  async function equip(loginId: string, credential: Partial<CredentialRow>) {
    const nothing = {
      password_hash: null,
      changed_at: null,
      last_sign_in_at: null,
      previous_sign_in_at: null,
    }
    await db
      .insertInto('credentials')
      .values({ ...nothing, ...credential, user_id: `u-${loginId}` })
      .execute()
  }

  async function lock(loginId: string, locked_at: number) {
    const tally = { seen_from: 'stranger', failures: 5, recent_marks: '', marked_at: null } as const
    await db
      .insertInto('sign_in_failures')
      .values({ ...tally, subject: `u-${loginId}`, locked_at })
      .execute()
  }

  async function found(query: string, { memberId = 'M', lapsedBefore = null as number | null } = {}) {
    const search = readSearch(takeSearch(new URLSearchParams(query)))
    if (!search) return []
    const member = { memberId, lapsedBefore }
    const rows = await listFound(db, member, search, { offset: 0, limit: 50 })
    expect(await countFound(db, member, search)).toBe(rows.length)
    return rows.map(({ loginId }) => loginId)
  }

  describe.skipIf(missing !== null)('', () => {
    it('lists the people of the member, by reading, without the staff of the operator (R17)', async () => {
      expect(await found('')).toEqual(['XR4', 'XR5', 'WR1', 'WR2', 'XR3', 'XR6'])
      expect(await found('', { memberId: 'OTHER' })).toEqual(['OT1'])
      expect(await found('', { memberId: '%' })).toEqual([])
    })

    it.each([
      ['loginId=wr', ['WR1', 'WR2']],
      ['loginId=R', []],
      ['name=ｵｵﾓﾘ', ['WR1']],
      ['name=大森 そうた', ['WR1']],
      ['name=アレックス', []],
      ['name=alex smith', ['XR3']],
      ['name=高橋', ['WR2']],
      ['name=営業所', []],
      ['department=大森', ['WR2']],
      ['department=髙橋', []],
      ['mail=R2@exam', ['WR2']],
      ['mail=_b%25c', ['XR6']],
      ['mail=%25', ['XR6']],
      ['mail=a_b', ['XR6']],
      ['name=%25', []],
      ['name=大_森', ['WR1']],
      ["name=') or 1=1 --", []],
      ['standing=active', ['WR1', 'WR2', 'XR3', 'XR6']],
      ['standing=suspended', ['XR4']],
      ['standing=abolished', ['XR5']],
      ['concern=locked', ['WR1']],
      ['concern=withoutMail', ['XR3']],
      ['concern=unconfirmed', ['XR4', 'WR1']],
      ['concern=bouncing', ['XR4']],
      ['concern=mailSkipped', ['XR4', 'XR3']],
      ['concern=mailSkipped&standing=active', ['XR3']],
      ['concern=neverSignedIn', ['XR4', 'WR1', 'XR3', 'XR6']],
      ['concern=issuedUnused', ['XR6']],
      ['concern=endRequested', ['XR6']],
      ['concern=withoutMail&concern=unconfirmed', ['XR4', 'WR1', 'XR3']],
      ['concern=locked&concern=withoutMail', []],
      ['concern=locked&concern=unconfirmed&name=おおもり', ['WR1']],
    ])('answers %s', async (query, loginIds) => {
      expect(await found(query)).toEqual(loginIds)
    })

    it('shows of each how they stand', async () => {
      const member = { memberId: 'M', lapsedBefore: null }
      const all = readSearch(takeSearch(new URLSearchParams()))
      if (!all) throw new Error('a search for all finds nobody')
      const [, , sota, takahashi] = await listFound(db, member, all, { offset: 0, limit: 4 })
      const standing = { standing: 'active', endRequestedAt: null, mailFailedAt: null, mailSkippedAt: null }
      expect(sota).toEqual({
        ...standing,
        ...{ loginId: 'WR1', role: 'personInCharge', department: '', hasMail: true, mailVerifiedAt: null },
        ...{ familyName: '大森', givenName: 'そうた', familyKana: 'オオモリ', givenKana: 'ソウタ' },
        ...{ isLocked: true, hasUnusedIssued: false, lastSignInAt: null },
      })
      expect(takahashi).toMatchObject({ isLocked: false, mailVerifiedAt: 1, lastSignInAt: 7 })
    })

    it('takes a lock that has ended by time for none', async () => {
      expect(await found('concern=locked', { lapsedBefore: 9 })).toEqual(['WR1'])
      expect(await found('concern=locked', { lapsedBefore: 10 })).toEqual([])
    })

    it('counts for the board those in use, and names whoever is alone', async () => {
      const counts = await countConcerns(db, { memberId: 'M', lapsedBefore: null })
      const expected: Record<Concern, [number, string | null]> = {
        ...{
          locked: [1, 'WR1'],
          endRequested: [1, 'XR6'],
          mailSkipped: [1, 'XR3'],
          withoutMail: [1, 'XR3'],
          bouncing: [0, null],
        },
        ...{ unconfirmed: [1, 'WR1'], issuedUnused: [1, 'XR6'], neverSignedIn: [3, null] },
      }
      expect(Object.entries(counts).map(([one, { count, loginId }]) => [one, [count, loginId]])).toEqual(
        Object.entries(expected),
      )
    })

    it('knows of a first sign-in whatever statement notes it', async () => {
      await equip('XR3', {})
      expect(await found('concern=neverSignedIn')).toContain('XR3')
      await db.updateTable('credentials').set({ last_sign_in_at: 3 }).where('user_id', '=', 'u-XR3').execute()
      await db.updateTable('credentials').set({ last_sign_in_at: 4 }).where('user_id', '=', 'u-XR3').execute()
      expect(await found('concern=neverSignedIn')).not.toContain('XR3')
    })

    it('has room in its index for the longest names there can be', async () => {
      const random = (length: number, first: number, count: number) =>
        String.fromCodePoint(
          ...Array.from({ length }, (_, at) => first + ((at * 7919 + length * 31) % count)),
        )
      const typed = Object.fromEntries(registeredFields.map((field) => [field, ''])) as Record<string, string>
      const { data, reds } = readRegisteredData({
        ...typed,
        ...{ familyName: random(50, 0x20000, 40000), givenName: random(50, 0x20100, 40000) },
        ...{ familyKana: random(50, 0x30a1, 82), givenKana: random(50, 0x30a1, 80) },
        ...{ familyNameEn: random(100, 0x41, 26), givenNameEn: random(99, 0x61, 26) },
        ...{ department: random(100, 0x20200, 40000), departmentEn: random(200, 0x30, 70) },
        mail: `${'m'.repeat(64)}@${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(58)}.example`,
      } as Parameters<typeof readRegisteredData>[0])
      expect(reds).toEqual([])
      const user = { loginId: 'L'.repeat(32), memberId: 'OTHER', role: 'personInCharge', data } as const
      const whole = { ...user, language: null, standing: 'active', passwordHash: null } as const
      await db.transaction().execute((tx) => storeUsers(tx, [whole], { now: 1, newId: () => 'i'.repeat(22) }))
      expect(await found(`name=${data.givenName}`, { memberId: 'OTHER' })).toEqual(['L'.repeat(32)])
    })

    it('reads one stretch of one index, and looks nobody up in another who is not in it', async () => {
      if (isPostgres(db)) return
      const plans: string[] = []
      const explained = openDatabase(await create(), { onStatement: (text) => plans.push(text) })
      await migrate(explained)
      const search = readSearch(
        takeSearch(new URLSearchParams('name=a&concern=locked&concern=endRequested&concern=mailSkipped')),
      )
      if (!search) throw new Error('nobody')
      plans.length = 0
      await countFound(explained, { memberId: 'M', lapsedBefore: null }, search)
      const { rows } = await sql<{
        detail: string
      }>`explain query plan ${sql.raw(plans[0]?.replaceAll('?', "'M'") ?? '')}`.execute(explained)
      expect(rows.map(({ detail }) => detail)).toEqual([
        'SEARCH users USING COVERING INDEX users_search (member_id=?)',
        expect.stringContaining('CORRELATED'),
        expect.stringContaining('USING COVERING INDEX sign_in_failures_locked (subject=?'),
      ])
      await explained.destroy()
    })
  })
})
