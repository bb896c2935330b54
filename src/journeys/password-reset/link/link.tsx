import { hashOf } from '../../../keys.ts'
import { paths } from '../../../paths.ts'
import { cookieNames } from '../../../web/request/cookies.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { deadLink, noReferrer } from '../dead-link.tsx'
import { parseIdentity } from '../identity.ts'
import type { IdentityEntry } from '../identity-fields.tsx'
import { findLinkState, visitLink } from './open-link.ts'
import { proveLink } from './prove-link.ts'
import { ProveView } from './prove-view.tsx'

const marksKept = 3
/** Marks a request made by the browser itself ahead of the reader (Fetch Metadata `Sec-Purpose`). */
const isPrefetch = (visit: Visit) =>
  /prefetch/i.test(visit.header('sec-purpose') ?? visit.header('purpose') ?? '')

/** S4 step 1: the mailed link. */
export function linkRoutes(world: World): Route[] {
  return [
    get(paths.reset(), 'public', async (visit) => {
      const key = keyOf(visit.query.getAll('appliKey'))
      if (key === undefined) return deadLink(visit)
      if (isPrefetch(visit)) return refusePrefetch(visit)
      const browserId = visit.knownBrowserId
      const opening = { key, browserHash: browserId === undefined ? undefined : hashOf(browserId) }
      const counts = world.config.resetLinkAccess === 'visit' && visit.request.method === 'GET'
      const state = await (counts ? visitLink(world, opening) : findLinkState(world, opening))
      switch (state.kind) {
        case 'prove':
          return provePage(visit, { appliKey: key, isInvitation: state.isInvitation })
        case 'choose':
          return toStep2(visit, state.requestId)
        case 'dead':
          return deadLink(visit)
      }
    }),

    post(paths.reset(), 'public', async (visit) => {
      const key = keyOf([visit.form.text('appliKey')])
      if (key === undefined) return deadLink(visit)
      const identity = parseIdentity(visit.form)
      if (!identity.ok) {
        // Fields that cannot be right are no proof yet; but only a live link is worth mending them for.
        const state = await findLinkState(world, { key, browserHash: visit.browserHash })
        if (state.kind === 'dead') return deadLink(visit)
        if (state.kind === 'choose') return toStep2(visit, state.requestId)
        const { isInvitation } = state
        return provePage(visit, { appliKey: key, entry: identity.entry, isInvitation, status: 422 })
      }
      const { loginId, mail, typed } = identity
      const result = await proveLink(world, {
        key,
        loginId,
        mail,
        browserHash: visit.browserHash,
        source: visit.source,
      })
      if (result.ok) return toStep2(visit, result.value.requestId)
      if (result.code === 'link.dead') return deadLink(visit)
      const { isInvitation = false } = result
      return provePage(visit, { appliKey: key, entry: typed, isInvitation, refused: true, status: 422 })
    }),
  ]
}

/**
 * Nothing to show ahead of the reader: no state, no cookie that binds a browser which never opened the link
 * (RST-13). The browser asks again when the link is really followed, as after any failed prefetch.
 */
function refusePrefetch(visit: Visit): Response {
  return visit.page('', { status: 503, headers: noReferrer })
}

function provePage(
  visit: Visit,
  {
    status = 200,
    ...props
  }: {
    appliKey: string
    isInvitation: boolean
    entry?: IdentityEntry
    refused?: boolean
    status?: number
  },
): Response {
  const access = visit.world.config.resetLinkAccess
  const here = paths.reset(props.appliKey)
  const frame = visit.frame({ help: 'reset', chooser: access !== 'visit', here, guidesApart: true })
  const view = <ProveView frame={frame} access={access} {...props} />
  return visit.page(view, { status, headers: noReferrer })
}

/** Step 2 stands at an address without the key, and asks for what the proof has put into this browser. */
function toStep2(visit: Visit, requestId: string): Response {
  const mark = visit.world.keys.openedMark(requestId, visit.browserId)
  const others = (visit.cookies.get(cookieNames.reset) ?? '')
    .split('.')
    .filter((other) => other && other !== mark)
  visit.setCookie('reset', [mark, ...others].slice(0, marksKept).join('.'))
  return visit.seeOther(paths.resetChoose(requestId), noReferrer)
}

/** A key as we make them, given once; anything else is no key. */
function keyOf(given: readonly string[]): string | undefined {
  const [key] = given
  return given.length === 1 && key !== undefined && /^[\w-]{43}$/.test(key) ? key : undefined
}
