import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { databases } from '../../test/harness/databases.ts'
import { commonPasswords } from '../domain/password/common-passwords.ts'
import { checkPassword, passwordRules } from '../domain/password/password.ts'
import { createHasher } from '../hashing/hasher.ts'
import { findByLoginId } from '../store/accounts.ts'
import { type Db, openDatabase } from '../store/database.ts'
import { migrate } from '../store/migrations/migrate.ts'
import { countConcerns } from '../store/users/search-board.ts'
import { demoMembers, demoPeople } from './demo-people.ts'
import { createDemoWorld } from './demo-world.ts'

const random = { bytes: (count: number) => randomBytes(count), fraction: () => 0.5 }
const hasher = createHasher({ atATime: 2, queueLimit: 9, random })

test('every password of the demo world keeps the rule and is neither personal nor common', async () => {
  const isCommon = await commonPasswords()
  for (const { password, cells } of demoPeople) {
    const owner = {
      loginId: cells.ログインID,
      memberId: cells.会員ID,
      names: [cells['姓(英語)'], cells['名(英語)']],
      mail: cells.メールアドレス || null,
    }
    expect([password, checkPassword(password, { rule: passwordRules.manual, owner, isCommon })]).toEqual([
      password,
      { ok: true, value: undefined },
    ])
  }
  expect(new Set(demoPeople.map(({ password }) => password)).size).toBe(demoPeople.length)
})

test('the demo world uses reserved domains and invented numbers only', () => {
  for (const { cells } of demoPeople) {
    expect(cells.メールアドレス).toMatch(/^$|@example\.(com|jp|test)$/)
    for (const number of [cells.電話番号, cells.FAX番号])
      expect(number).toMatch(/^$|^0\d{0,3}-0+-000\d$|^0120-000-000$/)
  }
})

describe.each(databases)('the demo world, on $name', ({ create, missing }) => {
  let db: Db
  const scene = (production = false) => ({
    db,
    hasher,
    random,
    now: () => Date.UTC(2026, 3, 1),
    config: { production, loginFailureLimit: 5 },
  })
  beforeEach(async (context) => {
    context.skip(missing !== null, missing ?? undefined)
    db = openDatabase(await create())
    await migrate(db)
  })
  afterEach(async () => {
    await db?.destroy()
  })

  it('has the people of the manual, each with the password of the list', async () => {
    expect(await createDemoWorld(scene())).toEqual({ ok: true, value: undefined })
    for (const { cells, password } of demoPeople) {
      const account = await findByLoginId(db, cells.ログインID)
      using place = hasher.admit()
      expect(await place?.verify(account?.passwordHash ?? null, password)).toBe(true)
    }
    const sota = await findByLoginId(db, 'WR012574')
    expect(sota).toMatchObject({
      memberId: 'EJUUB99001YSD001',
      role: 'participantAdministrator',
      isActive: true,
    })
    expect(await findByLoginId(db, 'WR012576')).toMatchObject({ mail: null })
    const tallies = await db
      .selectFrom('sign_in_failures')
      .innerJoin('users', 'users.id', 'subject')
      .select(['login_id', 'locked_at'])
      .orderBy('login_id')
      .execute()
    const lockedAt = { locked_at: Date.UTC(2026, 3, 1) }
    expect(tallies).toEqual(
      ['WR012577', 'WR012579', 'WR012580'].map((login_id) => ({ login_id, ...lockedAt })),
    )
    const administrators = await db
      .selectFrom('users')
      .select('member_id')
      .where('role', '=', 'participantAdministrator')
      .execute()
    expect(new Set(administrators.map(({ member_id }) => member_id)).size).toBeGreaterThanOrEqual(2)
  })

  it('gives the first administrator a morning: three locked, two without address, one joins, one leaves', async () => {
    await createDemoWorld(scene())
    const board = await countConcerns(db, { memberId: 'EJUUB99001YSD001', lapsedBefore: null })
    expect(Object.entries(board).map(([concern, { count, loginId }]) => [concern, count, loginId])).toEqual([
      ['locked', 3, null],
      ['endRequested', 1, 'WR012582'],
      ['mailSkipped', 0, null],
      ['withoutMail', 2, null],
      ['bouncing', 1, 'WR012583'],
      ['unconfirmed', 1, 'WR012581'],
      ['issuedUnused', 0, null],
      ['neverSignedIn', 1, 'WR012581'],
    ])
  })

  it('is never made in production, nor where there are members', async () => {
    expect(await createDemoWorld(scene(true))).toEqual({ ok: false, code: 'production' })
    await createDemoWorld(scene())
    expect(await createDemoWorld(scene())).toEqual({ ok: false, code: 'notEmpty' })
    expect(await db.selectFrom('members').selectAll().execute()).toHaveLength(demoMembers.length)
  })
})
