import type { ImportFault } from '../csv/import-fault.ts'
import type { TableRow } from '../csv/read-table.ts'
import { type Done, done, type Refused, refused } from '../domain/result.ts'
import { days, type Instant } from '../domain/time.ts'
import { findByLoginId, setPassword } from '../store/accounts.ts'
import type { Tx } from '../store/database.ts'
import { storeMembers } from '../store/imports/import-members.ts'
import { storeUsers } from '../store/imports/import-users.ts'
import { setHistory } from '../store/imports/user-history.ts'
import { hasMembers } from '../store/members/member.ts'
import { lock, raise } from '../store/sign-in-failures.ts'
import { noteAct } from '../traces.ts'
import { newId, type World } from '../world.ts'
import { demoMembers, demoPeople } from './demo-people.ts'
import type { DemoPerson } from './demo-staff.ts'
import { readMemberRow } from './import-members.ts'
import { readUserRow } from './user-row.ts'

type DemoScene = Pick<World, 'db' | 'hasher' | 'random' | 'now'> & {
  config: Pick<World['config'], 'production' | 'loginFailureLimit'>
}

/**
 * Fills an empty database with the demo world of spec 14. Refused in production, and where there are members
 * already: real data is never mixed with it.
 */
export async function createDemoWorld(
  world: DemoScene,
): Promise<Done<undefined> | Refused<'production' | 'notEmpty'>> {
  if (world.config.production) return refused('production')
  if (await hasMembers(world.db)) return refused('notEmpty')
  const now = world.now()
  const hashes = await Promise.all(demoPeople.map(({ password }) => world.hasher.hash(password)))
  await world.db.transaction().execute(async (tx) => {
    await storeMembers(
      tx,
      demoMembers.map((cells) => sound(readMemberRow(tableRow(cells)))),
      now,
    )
    const users = demoPeople.map(({ cells }) =>
      sound(readUserRow(tableRow({ ...cells, パスワードハッシュ: '' }))),
    )
    await storeUsers(tx, users, { now, newId: () => newId(world.random, now) })
    for (const [at, person] of demoPeople.entries()) await equip(tx, person, hashes[at] ?? '', now, world)
    await noteAct(tx, world, {
      at: now,
      actor: { role: 'operator', source: 'demo' },
      action: 'users-imported',
      target: undefined,
      details: { added: demoPeople.length },
    })
  })
  return done()
}

async function equip(
  tx: Tx,
  { cells, isLocked, isNew, isBouncing, isLeaving }: DemoPerson,
  passwordHash: string,
  now: Instant,
  { config }: DemoScene,
): Promise<void> {
  const account = await findByLoginId(tx, cells.ログインID)
  if (!account) throw new Error(`the demo world lacks ${cells.ログインID}`)
  const { userId } = account
  await setPassword(tx, { userId, passwordHash, changedAt: now })
  const yesterday = now - days(1)
  await setHistory(tx, userId, {
    lastSignInAt: isNew ? null : yesterday,
    mailVerifiedAt: isNew || cells.メールアドレス === '' ? null : yesterday,
    mailFailedAt: isBouncing ? yesterday : null,
    endRequestedAt: isLeaving ? yesterday : null,
  })
  if (!isLocked) return
  const failures = config.loginFailureLimit
  for (let tries = 0; tries < failures; tries++)
    await raise(tx, { subject: userId, seenFrom: 'stranger', lapsedBefore: null })
  await lock(tx, { subject: userId, seenFrom: 'stranger', at: now, failures })
}

function tableRow<Column extends string>(cells: Readonly<Record<Column, string>>): TableRow<Column> {
  return { line: 0, cells, cellCount: null }
}

function sound<Entry>({ entry, faults }: { entry: Entry; faults: ImportFault[] }): Entry {
  if (faults.length > 0) throw new Error(`the demo world breaks the rules: ${JSON.stringify(faults)}`)
  return entry
}
