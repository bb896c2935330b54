import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { readDevice } from './device.ts'
import { endSessions, handleOf, listSessions } from './end-sessions.ts'
import { type SessionsProps, SessionsView } from './sessions-view.tsx'

const messages: ReadonlyMap<string, SessionsProps['message']> = new Map([
  ['ended', 'ended'],
  ['others-ended', 'othersEnded'],
])

/** Where a person is signed in; what is listed is theirs alone, whatever a form asks for. */
export function ownSessionRoutes(world: World): Route[] {
  return [
    get(paths.ownSessions(), 'endOwnSessions', showSessions),

    post(paths.ownSessions(), 'endOwnSessions', async (visit) => {
      await endSessions(world, { actor: visit.actor, which: { handle: visit.form.text('session') } })
      return visit.seeOther(paths.ownSessions('ended'))
    }),

    post(paths.otherSessions(), 'endOwnSessions', async (visit) => {
      await endSessions(world, { actor: visit.actor, which: 'others' })
      return visit.seeOther(paths.ownSessions('others-ended'))
    }),
  ]
}

async function showSessions(visit: Visit): Promise<Response> {
  const { actor } = visit
  const own = await listSessions(visit.world, actor.userId)
  const sessions = own.map((session) => ({
    handle: handleOf(session),
    device: readDevice(session.userAgent),
    begunAt: session.createdAt,
    seenAt: session.seenAt,
    source: session.source,
    isThisOne: session.idHash === actor.sessionHash,
  }))
  const message = messages.get(visit.query.get('message') ?? '')
  return visit.page(
    <SessionsView frame={visit.signedInFrame({ help: 'sessions' })} sessions={sessions} message={message} />,
  )
}
