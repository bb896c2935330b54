import * as sessions from '../../store/sessions.ts'
import { noteAct } from '../../traces.ts'
import type { World } from '../../world.ts'

/** Ends a session on the server; one that has ended already is not worth a word. */
export async function signOut(
  world: World,
  { sessionHash, source }: { sessionHash: string; source: string },
): Promise<void> {
  const now = world.now()
  await world.db.transaction().execute(async (tx) => {
    const ended = await sessions.end(tx, sessionHash)
    if (!ended) return
    const actor = { userId: ended.userId, role: ended.role, source }
    await noteAct(tx, world, { at: now, actor, action: 'sign-out', target: ended })
  })
}
