import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Tx } from '../../src/store/database.ts'
import { desk } from '../../src/store/inquiries/desk.ts'

/**
 * What the store of the help desk cannot even be written to do (R14, spec section 2). Never called: the compiler reads
 * it, and says so where one of these lines compiles after all.
 */
function statementsThatDoNotCompile(tx: Tx) {
  const db = desk(tx)
  const mail = 'planted@attacker.example'
  return [
    // @ts-expect-error no address of a record
    db.updateTable('users').set({ mail }),
    // @ts-expect-error nor by what it is compared
    db.updateTable('users').set({ mail_key: mail }),
    // @ts-expect-error nor any other field of it
    db.updateTable('users').set({ family_name: '別' }),
    // @ts-expect-error no new record
    db.insertInto('users'),
    // @ts-expect-error and none struck out
    db.deleteFrom('users'),
    // @ts-expect-error no change of an address: the table is not there
    db.insertInto('mail_changes'),
    // @ts-expect-error nor to be read
    db.selectFrom('mail_changes'),
    // @ts-expect-error nor confirmed
    db.updateTable('mail_changes'),
    // @ts-expect-error no name of a member
    db.updateTable('members').set({ name: '別会社' }),
    // @ts-expect-error no password past the one way to issue one
    db.updateTable('credentials').set({ password_hash: 'x' }),
    // @ts-expect-error no date of one either
    db.updateTable('credentials').set({ issued_at: 1 }),
    // @ts-expect-error and no hash to be read
    db.selectFrom('credentials').select('password_hash'),
    // @ts-expect-error no lock lifted past it
    db.updateTable('sign_in_failures').set({ locked_at: null }),
  ]
}

/** What it is for compiles, or the list above would prove nothing. */
function statementsThatCompile(tx: Tx) {
  const db = desk(tx)
  return [
    db.selectFrom('users').select(['mail', 'family_name']),
    db.selectFrom('credentials').select('issued_at'),
    db.updateTable('case_issues').set({ superseded_at: 1 }),
    db.updateTable('inquiries').set({ assignee_id: null }),
  ]
}

/** All that the help desk's journey may take from the store, beside what belongs to cases. */
const fromTheStore = [
  'accounts.ts: findByUserId',
  'audit.ts: *',
  'database.ts: Db',
  'database.ts: Tx',
  'outbox/outbox.ts: *',
  'rate-counters.ts: *',
  'sessions.ts: endAllForNewPassword',
  'users/administrators.ts: holdMember',
  'users/standing.ts: holdPerson',
] as const

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }))

const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('R14 the help desk', () => {
  it('is kept from addresses by the compiler', () => {
    expect([statementsThatDoNotCompile, statementsThatCompile].map(({ length }) => length)).toEqual([1, 1])
  })

  it('has a store that reaches the database through desk() alone', () => {
    const files = filesUnder('src/store/inquiries')
    expect(files.length).toBeGreaterThan(8)
    const builders =
      /\b(\w+(?:\(\w+\))?)\s*\.(selectFrom|updateTable|insertInto|deleteFrom|replaceInto|mergeInto|with)\(/g
    const wrong = files.flatMap(({ path, text }) =>
      [...codeOf(text).matchAll(builders)]
        .filter(
          ([, on = '']) =>
            /^(db|tx|database)$/.test(on) || (/^\w+\(\w+\)$/.test(on) && !on.startsWith('desk(')),
        )
        .map(([found]) => `${path}: ${found}`),
    )
    expect(wrong).toEqual([])
    // Nor in words of SQL, which no type would stop.
    const written = files.filter(({ text }) =>
      /\b(update|insert into|delete from)\s+["a-z_]+\s/i.test(sqlIn(text)),
    )
    expect(written.map(({ path }) => path)).toEqual([])
  })

  it('has a journey that takes from the rest of the store no more than it must', () => {
    const taken = filesUnder('src/journeys/help-desk').flatMap(({ text }) =>
      [
        ...codeOf(text).matchAll(
          /import\s+(?:type\s+)?(\{[^}]*\}|\* as \w+)\s+from\s+'([^']*\/store\/[^']+)'/g,
        ),
      ]
        .map(([, names = '', from = '']) => ({ names, from: from.replace(/^.*\/store\//, '') }))
        .filter(({ from }) => !from.startsWith('inquiries/'))
        .flatMap(({ names, from }) => namesIn(names).map((name) => `${from}: ${name}`)),
    )
    expect([...new Set(taken)].filter((one) => !(fromTheStore as readonly string[]).includes(one))).toEqual(
      [],
    )
  })
})

function namesIn(names: string): string[] {
  if (names.startsWith('*')) return ['*']
  return names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim().replace(/^type\s+/, ''))
    .filter((name) => name !== '')
}

/** What stands between the marks of sql`…`. */
function sqlIn(text: string): string {
  return [...codeOf(text).matchAll(/sql(?:<[^`]*>)?`([^`]*)`/g)].map(([, words = '']) => words).join('\n')
}
