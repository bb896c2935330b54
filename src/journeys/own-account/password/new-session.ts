import { hashOf } from '../../../keys.ts'
import type { Tx } from '../../../store/database.ts'
import type { SessionLimit } from '../../../store/schema.ts'
import * as sessions from '../../../store/sessions.ts'
import { newKey, type World } from '../../../world.ts'

/** Who goes on signed in after a change, and with which browser. */
export interface SessionOwner {
  readonly userId: string
  readonly source: string
  readonly userAgent: string
  readonly limitedTo?: SessionLimit | null
}

/** Begins a session under an id that nobody has seen (SES-01), and gives its key for the cookie. */
export async function beginSession(tx: Tx, world: World, owner: SessionOwner, now: number): Promise<string> {
  const key = newKey(world.random)
  await sessions.add(tx, { ...owner, idHash: hashOf(key), at: now })
  return key
}
