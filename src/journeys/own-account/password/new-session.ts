import type { Instant } from '../../../domain/time.ts'
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

/** What the browser goes on with: the key of its session, and what it is known by from now on. */
export interface Begun {
  readonly sessionKey: string
  readonly deviceMark: string
}

/** Begins a session under an id that nobody has seen (SES-01), with a password chosen now. */
export async function beginSession(tx: Tx, world: World, owner: SessionOwner, now: Instant): Promise<Begun> {
  const sessionKey = newKey(world.random)
  await sessions.add(tx, { ...owner, idHash: hashOf(sessionKey), at: now })
  return { sessionKey, deviceMark: world.keys.deviceMark(owner.userId, now) }
}
