import { expect, it } from 'vitest'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { openToAll } from '../harness/hostile-forms.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { ask, asked } from '../harness/inquiry-walk.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { otherClerk, otherMemberId } from '../harness/people.ts'

type Row = Readonly<Record<string, unknown>>
type Fields = Record<string, string>

/** By what one row of each table is known again. */
const keys = {
  members: 'id',
  users: 'id',
  credentials: 'user_id',
  sessions: 'id_hash',
  reset_requests: 'id',
  mail_changes: 'id',
  inquiries: 'id',
  inquiry_receipts: 'number',
  case_issues: 'id',
  user_batches: 'id',
} as const
type Table = keyof typeof keys
/** Spellings that readers of forms have been known to bind to what they store. */
const others = [
  ...[
    'isAdmin',
    'is_admin',
    'admin',
    'roles',
    'roleId',
    'permissions',
    'user',
    'user[role]',
    'users[0][role]',
  ],
  ...[
    'company_id',
    'locked',
    'locked_until',
    'failed',
    'mailVerified',
    'email_verified',
    'approved',
    'key',
    'now',
  ],
  ...[
    '__proto__[role]',
    'constructor[prototype][role]',
    'role[]',
    '$set[role]',
    'actor',
    'target',
    '_method',
  ],
]

/** What would be worth having in a column of that name. */
function bait(name: string): string {
  if (/role/i.test(name)) return 'participantAdministrator'
  if (/member_?id/i.test(name)) return otherMemberId
  if (/login_?id/i.test(name)) return otherClerk.loginId
  if (/^(id|user.*|subject|actor|target|requested_?by|created_?by)$/i.test(name)) return otherClerk.userId
  if (/mail/i.test(name)) return 'evil@example.net'
  if (/language/i.test(name)) return 'en'
  if (/hash|password/i.test(name)) return 'Himitsu8dayone'
  return '1'
}

onDatabases('A form with the name of every column beside its own fields', openToAll, (stage) => {
  async function additions(own: Fields): Promise<Fields> {
    const tables = await stage.portal.world.db.introspection.getTables()
    const columns = tables.flatMap((table) => table.columns.map(({ name }) => name))
    expect(columns).toEqual(expect.arrayContaining(['role', 'locked_at', 'failures', 'mail_verified_at']))
    const asFields = columns.map((name) =>
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    )
    const names = [...columns, ...asFields, ...others].filter((name) => !(name in own))
    return Object.fromEntries(names.map((name) => [name, bait(name)]))
  }

  /** Every row of the tables that hold more than traces, by table and key. */
  async function rows(): Promise<Map<string, Row>> {
    const found = new Map<string, Row>()
    for (const [table, key] of Object.entries(keys) as [Table, string][]) {
      const all: Row[] = await stage.portal.world.db.selectFrom(table).selectAll().execute()
      for (const row of all) found.set(`${table} ${row[key]}`, row)
    }
    return found
  }

  /** What an act did to whole rows: `table key column` of what is different, with + and - for rows that came or went. */
  async function differences(act: () => Promise<unknown>): Promise<string[]> {
    const before = await rows()
    await act()
    const after = await rows()
    const gone = [...before.keys()].filter((row) => !after.has(row)).map((row) => `- ${row}`)
    return [...after]
      .flatMap(([name, row]) => {
        const former = before.get(name)
        if (!former) return [`+ ${name.split(' ')[0]}`]
        return Object.keys(row).flatMap((column) =>
          row[column] === former[column] ? [] : [`${name} ${column}`],
        )
      })
      .concat(gone)
      .sort()
  }

  /** Somebody who is signed in, with a record of which nothing is to be said. */
  async function signedIn() {
    const { portal } = stage
    const person = await stage.someone()
    const names = { family_name: '大森', given_name: 'そうた', family_kana: 'オオモリ', given_kana: 'ソウタ' }
    const english = { family_name_en: 'Omori', given_name_en: 'Sota' }
    const users = portal.world.db.updateTable('users').where('id', '=', person.userId)
    await users.set({ ...names, ...english }).execute()
    return { person, visitor: await membersWalk(portal).signedIn(person.userId) }
  }

  const sessionOf = (visitor: Visitor) => hashOf(visitor.cookies.get('__Host-session')?.value ?? '')
  const of = (table: string, id: string, columns: readonly string[]) =>
    columns.map((column) => `${table} ${id} ${column}`)

  it('AUTHZ-03 changes of one’s own record what was typed there, and no standing, role or time', async () => {
    const { person, visitor } = await signedIn()
    const { values } = (await visitor.get(paths.ownRecord())).form('変更')
    const fields = { ...(values as Fields), familyName: '橋本', department: '資材部' }
    const extra = await additions(fields)
    stage.portal.pass(1)
    let answer: Answer | undefined
    const changed = await differences(async () => {
      answer = await visitor.post(paths.ownRecord(), { ...extra, ...fields })
    })
    expect(answer?.status).toBe(303)
    const columns = ['department', 'family_name', 'kana_key', 'search_key', 'updated_at', 'version']
    expect(changed).toEqual(of('users', person.userId, columns))
    const stored = stage.portal.world.db.selectFrom('users').select(['version', 'updated_at'])
    expect(await stored.where('id', '=', person.userId).executeTakeFirst()).toEqual({
      version: 2,
      updated_at: stage.portal.world.now(),
    })
  })

  it('AUTHZ-03 changes with one’s own password the password, its time and one’s sessions', async () => {
    const { person, visitor } = await signedIn()
    const session = sessionOf(visitor)
    const next = 'Kaete8Mimasu'
    const fields = { currentPassword: person.password, newPassword: next, newPasswordAgain: next }
    const extra = await additions(fields)
    stage.portal.pass(1)
    const changed = await differences(async () => {
      expect((await visitor.post(paths.ownPassword(), { ...extra, ...fields })).status).toBe(303)
    })
    expect(changed).toEqual([
      '+ sessions',
      `- sessions ${session}`,
      ...of('credentials', person.userId, ['changed_at', 'password_hash']),
    ])
    expect(await stage.walk.signsIn(person.loginId, next)).toBe(true)
  })

  it('AUTHZ-03 ends of one’s own sessions the other ones, and nobody else’s', async () => {
    const { person, visitor } = await signedIn()
    const other = sessionOf(await membersWalk(stage.portal).signedIn(person.userId))
    await membersWalk(stage.portal).signedIn(otherClerk.userId)
    const named = await additions({ session: '' })
    expect(await differences(() => visitor.post(paths.ownSessions(), { ...named, session: 'none' }))).toEqual(
      [],
    )
    const changed = await differences(() => visitor.post(paths.otherSessions(), named))
    expect(changed).toEqual([`- sessions ${other}`])
  })

  it('AUTHZ-03 changes by a reset the password of the link’s owner, and ends the link', async () => {
    const person = await stage.someone()
    const { visitor, step2 } = await stage.walk.open(person)
    const next = 'Kaete8Mimasu'
    const fields = { newPassword: next, newPasswordAgain: next }
    const extra = await additions(fields)
    const { id } = await stage.portal.world.db
      .selectFrom('reset_requests')
      .select('id')
      .where('user_id', '=', person.userId)
      .executeTakeFirstOrThrow()
    stage.portal.pass(1)
    const changed = await differences(async () => {
      const answer = await visitor.post(step2, { ...extra, ...fields })
      expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('password-reset')])
    })
    const owned = of('credentials', person.userId, ['changed_at', 'password_hash'])
    // Whoever read the mail has shown that the address is theirs.
    const proved = of('users', person.userId, ['mail_verified_at'])
    expect(changed).toEqual([...owned, ...of('reset_requests', id, ['end_reason', 'ended_at']), ...proved])
    expect(await stage.walk.signsIn(person.loginId, next)).toBe(true)
  })

  it('AUTHZ-03 takes of an inquiry what was asked, and nothing that the desk alone may say of it', async () => {
    const { db } = stage.portal.world
    const extra = await additions(asked)
    const changed = await differences(async () => {
      expect((await ask(stage.portal.visitor(), { ...extra, ...asked })).status).toBe(200)
    })
    expect(changed).toEqual(['+ inquiries', '+ inquiry_receipts'])
    expect(await db.selectFrom('inquiries').selectAll().executeTakeFirstOrThrow()).toMatchObject({
      ...{ channel: 'form', topic: 'mailMissing', language: 'ja', created_by: null, source: 'unknown' },
      ...{ received_at: stage.portal.world.now(), last_repeated_at: null, is_known: 1 },
      ...{ assignee_id: null, assigned_at: null, first_taken_at: null, asked_approval_at: null },
      ...{ verified_user_id: null, verified_member_id: null, verified_at: null, verified_by: null },
      ...{ verified_means: null, closed_at: null, closed_by: null, outcome: null, cause: null },
    })
    expect(await db.selectFrom('inquiry_targets').select('login_id').execute()).toEqual([
      { login_id: asked['targets'] },
    ])
  })

  it('AUTHZ-03 changes nothing by a request for a link but to write the link, to the address on record', async () => {
    const person = await stage.someone()
    const fields = { loginId: person.loginId, mail: person.mail }
    const extra = await additions(fields)
    const changed = await differences(async () => {
      expect((await stage.portal.visitor().post(paths.resetRequest(), { ...extra, ...fields })).status).toBe(
        303,
      )
    })
    expect(changed).toEqual(['+ reset_requests'])
    const row = await stage.portal.world.db
      .selectFrom('reset_requests')
      .select(['requested_at', 'opened_at', 'wrong_proofs', 'ended_at', 'purpose'])
      .where('user_id', '=', person.userId)
      .executeTakeFirstOrThrow()
    const requested_at = stage.portal.world.now()
    expect(row).toEqual({ requested_at, opened_at: null, wrong_proofs: 0, ended_at: null, purpose: 'reset' })
    await stage.portal.smtp.waitForMail((one) => one.envelope.to.includes(person.mail))
    expect(stage.portal.smtp.mailsTo('evil@example.net')).toEqual([])
  })
})
