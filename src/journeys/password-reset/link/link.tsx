import { hashOf } from '../../../keys.ts'
import { paths } from '../../../paths.ts'
import { BuiltPages } from '../../../web/built-page.ts'
import { withMark } from '../../../web/request/cookies.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { deadLink, noReferrer } from '../dead-link.tsx'
import { parseIdentity } from '../identity.ts'
import { findLinkState, visitLink } from './open-link.ts'
import { proveLink } from './prove-link.ts'
import { type ProveProps, ProveView } from './prove-view.tsx'

/** Marks a request made by the browser itself ahead of the reader (Fetch Metadata `Sec-Purpose`). */
const isPrefetch = (visit: Visit) =>
  /prefetch/i.test(visit.header('sec-purpose') ?? visit.header('purpose') ?? '')

/** S4 step 1: the mailed link. */
export function linkRoutes(world: World): Route[] {
  const emptyPages = new BuiltPages(['formKey', 'appliKey'])

  /** As the mail leads to it: without anything typed or refused it differs only in its keys. */
  function emptyPage(visit: Visit, { appliKey, isInvitation }: { appliKey: string; isInvitation: boolean }) {
    const { language, formKey } = visit
    const page = emptyPages.for(`${language} ${isInvitation}`, { formKey, appliKey }, (keys) =>
      proveView(visit, { isInvitation, ...keys }),
    )
    return visit.page(page, { headers: noReferrer })
  }

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
          return emptyPage(visit, { appliKey: key, isInvitation: state.isInvitation })
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
        return provePage(visit, { appliKey: key, entry: identity.entry, isInvitation })
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
      return provePage(visit, { appliKey: key, entry: typed, isInvitation, refused: true })
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

type Prove = Omit<ProveProps, 'frame' | 'access' | 'rule'>

/** The form again, with what was typed and what is wrong with it. */
function provePage(visit: Visit, props: Prove): Response {
  return visit.page(proveView(visit, { ...props, formKey: visit.formKey }), {
    status: 422,
    headers: noReferrer,
  })
}

function proveView(visit: Visit, { formKey, ...props }: Prove & { formKey: string }) {
  const { resetLinkAccess: access, passwordRule: rule } = visit.world.config
  const here = paths.reset(props.appliKey)
  const frame = visit.frame({ help: 'reset', chooser: access !== 'visit', here, guidesApart: true })
  return <ProveView frame={{ ...frame, formKey }} access={access} rule={rule} {...props} />
}

/** Step 2 stands at an address without the key, and asks for what the proof has put into this browser. */
function toStep2(visit: Visit, requestId: string): Response {
  const mark = visit.world.keys.openedMark(requestId, visit.browserId)
  visit.setCookie('reset', withMark(visit.cookies, 'reset', mark))
  return visit.seeOther(paths.resetChoose(requestId), noReferrer)
}

/** A key as we make them, given once; anything else is no key. */
function keyOf(given: readonly string[]): string | undefined {
  const [key] = given
  return given.length === 1 && key !== undefined && /^[\w-]{43}$/.test(key) ? key : undefined
}
