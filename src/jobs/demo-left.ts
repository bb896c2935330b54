import { findByLoginId } from '../store/accounts.ts'
import type { World } from '../world.ts'
import { demoPeople } from './demo-people.ts'

/** The login IDs of the demo world that can still be entered by the password which the README prints. */
export async function findOpenDemoUsers({
  db,
  hasher,
}: Pick<World, 'db' | 'hasher'>): Promise<readonly string[]> {
  const open: string[] = []
  for (const { cells, password } of demoPeople) {
    const account = await findByLoginId(db, cells.ログインID)
    if (!account?.passwordHash) continue
    using place = hasher.admit()
    if (await place?.verify(account.passwordHash, password)) open.push(cells.ログインID)
  }
  return open
}
