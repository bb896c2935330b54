import * as audit from '../../store/audit.ts'
import * as sessions from '../../store/sessions.ts'
import { newId, type World } from '../../world.ts'

/** Ends a session on the server; one that has ended already is not worth a word. */
export async function signOut(
  world: World,
  { sessionHash, source }: { sessionHash: string; source: string },
): Promise<void> {
  const now = world.now()
  await world.db.transaction().execute(async (tx) => {
    const ended = await sessions.end(tx, sessionHash)
    if (!ended) return
    await audit.append(tx, {
      id: newId(world.random, now),
      at: now,
      actorUserId: ended.userId,
      actorRole: ended.role,
      action: 'sign-out',
      targetUserId: ended.userId,
      memberId: ended.memberId,
      source,
      outcome: 'done',
    })
  })
}
