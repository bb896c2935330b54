import { type Context, Hono } from 'hono'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { type Action, can, isAction } from '../domain/permission.ts'
import { seconds } from '../domain/time.ts'
import { hashOf } from '../keys.ts'
import { paths } from '../paths.ts'
import * as sessions from '../store/sessions.ts'
import { findMemberTarget, findUserTarget } from '../store/users/targets.ts'
import type { World } from '../world.ts'
import { detourOf } from './limited-sessions.ts'
import { answerProblem } from './problems/answer-problem.tsx'
import { Problem } from './problems/problem.ts'
import { cookieNames } from './request/cookies.ts'
import { readForm, readFormCut } from './request/form.ts'
import { isFromHere } from './request/same-origin.ts'
import { readUpload, type UploadRule } from './request/upload.ts'
import { Visit } from './visit.ts'

/**
 * Who may come: `public` pages never look at a session, `open` ones show who is signed in, `signedIn` ones send
 * everybody else to the login screen, and an action of `domain/permission` also asks whether the person may do it:
 * to the user of `:loginId` or the member of `:memberId`, where the path names one. A session may be limited to a few
 * of these pages: see `limited-sessions`.
 */
export type Access = 'public' | 'open' | 'signedIn' | Action

export interface Route {
  method: 'GET' | 'POST'
  path: string
  access: Access
  handle: (visit: Visit) => Response | Promise<Response>
  /** The form brings a file; every other route takes none. */
  upload?: UploadRule
  /** `cut`: a form that is far too long is read as far as it may be, so that what was typed is not lost with it. */
  overlong?: 'cut'
}

/**
 * Declares a page, also for HEAD. GET handlers read. What they may leave is a line in the trail of who looked, as the
 * record of a case's target does: that is logging, which the reader did not ask for (RFC 9110 9.2.1).
 */
export function get(path: string, access: Access, handle: Route['handle']): Route {
  return { method: 'GET', path, access, handle }
}

/** Declares an act: its form is read and its origin proved before `handle` runs. */
export function post(
  path: string,
  access: Access,
  handle: Route['handle'],
  options: Pick<Route, 'upload' | 'overlong'> = {},
): Route {
  return { method: 'POST', path, access, handle, ...options }
}

const sessionTouchedEvery = seconds(1)

export interface Answered {
  method: string
  /** The route's pattern, never the address asked for: that may hold a key (RST-16). */
  route: string
  status: number
  ms: number
}

/** The application over a table of routes: each answered, logged, and turned into a page when it fails. */
export function createRouter(
  world: World,
  routes: readonly Route[],
  onAnswered: (answered: Answered) => void = () => {},
): Hono {
  // The one router that knows a path without variables by one look. It refuses a table in which a path fits two routes.
  const app = new Hono({ strict: true, router: new RegExpRouter() })
  const hosts = allowedHosts(world)
  const serve = (route: Route | undefined) => async (context: Context) => {
    const startedAt = performance.now()
    const visit = new Visit(world, context)
    const answer = await answerVisit(visit, route, hosts)
    const answered = {
      method: visit.request.method,
      route: route?.path ?? '(none)',
      status: answer.status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    }
    onAnswered(answered)
    world.log.info({ request: visit.requestId, ...answered, source: visit.source }, 'answered')
    return answer
  }
  // One handler a path: Hono calls it directly, with no chain of handlers to walk.
  for (const [path, atPath] of Map.groupBy(routes, (route) => route.path)) {
    const byMethod = new Map(atPath.map((route) => [route.method as string, serve(route)]))
    const allow = atPath.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
    const wrongMethod = serve({
      method: 'GET',
      path,
      access: 'public',
      handle: () => {
        throw new Problem('wrongMethod', { headers: { allow } })
      },
    })
    app.all(path, (context) => {
      const { method } = context.req
      return (byMethod.get(method === 'HEAD' ? 'GET' : method) ?? wrongMethod)(context)
    })
  }
  app.notFound(serve(undefined))
  return app
}

async function answerVisit(visit: Visit, route: Route | undefined, hosts: Hosts): Promise<Response> {
  try {
    if (!hosts.names.has((visit.header('host') ?? '').toLowerCase())) throw new Problem('wrongHost')
    if (!route) {
      // Who is signed in is shown the way to the menu.
      await findSession(visit)
      throw new Problem('notFound')
    }
    if (route.method === 'POST' && !route.upload) await takeForm(visit, route, hosts.origins)
    if (route.access !== 'public') await findSession(visit)
    if (route.access === 'public' || route.access === 'open') return await serveRoute(visit, route, hosts)
    if (!visit.signedIn) return sendToLogin(visit)
    const detour = detourOf(visit.signedIn.limitedTo, route.path)
    if (detour !== null) return visit.seeOther(detour)
    if (isAction(route.access)) await permit(visit, route.access, route.path)
    return await serveRoute(visit, route, hosts)
  } catch (cause) {
    return answerProblem(visit, cause)
  }
}

/**
 * Whoever may never do it is told so; a target out of reach is answered like one that does not exist (R17), and
 * both cost one look-up.
 */
async function permit(visit: Visit, action: Action, path: string): Promise<void> {
  const { db } = visit.world
  if (!can(visit.actor, action)) throw notPermitted(visit, action, 'notAllowed')
  if (path.includes('/:loginId')) visit.targetUser = await findUserTarget(db, visit.param('loginId'))
  else if (path.includes('/:memberId'))
    visit.targetMember = await findMemberTarget(db, visit.param('memberId'))
  else return
  if (!can(visit.actor, action, visit.target)) throw notPermitted(visit, action, 'notFound')
}

/** A try is told to the log, which can be watched; not to the trail, for then reading would write (ASVS 5.0 16.3.2). */
function notPermitted(visit: Visit, action: Action, reason: 'notAllowed' | 'notFound'): Problem {
  const { actor, source, requestId: request } = visit
  const named = visit.param('loginId') || visit.param('memberId')
  // Anything else than an id may be a mail address, or a page of text.
  const target = /^[A-Za-z\d]{1,32}$/.test(named) ? named : undefined
  const facts = { request, actor: actor.userId, role: actor.role, action, target, reason, source }
  visit.world.log.warn(facts, 'an act was not permitted')
  return new Problem(reason)
}

async function takeForm(visit: Visit, { overlong }: Route, origins: readonly string[]): Promise<void> {
  visit.form = overlong === 'cut' ? await readFormCut(visit.request) : await readForm(visit.request)
  proveOrigin(visit, origins)
}

/** A long body is taken last, from whoever may send one, and nothing of it outlives the request. */
async function serveRoute(visit: Visit, route: Route, { origins }: Hosts): Promise<Response> {
  if (!route.upload) return route.handle(visit)
  if (!isFromHere({ ...provenanceOf(visit), hasFormKey: () => true }, origins)) throw new Problem('staleForm')
  const { form, file } = await readUpload(visit.request, route.upload, visit.world.random)
  visit.form = form
  visit.file = file
  try {
    proveOrigin(visit, origins)
    return await route.handle(visit)
  } finally {
    await file?.close()
  }
}

function proveOrigin(visit: Visit, origins: readonly string[]): void {
  const hasFormKey = () => {
    const browserId = visit.knownBrowserId
    return browserId !== undefined && visit.world.keys.isFormKey(visit.form.text('formKey'), browserId)
  }
  if (!isFromHere({ ...provenanceOf(visit), hasFormKey }, origins)) throw new Problem('staleForm')
}

function provenanceOf(visit: Visit) {
  return { secFetchSite: visit.header('sec-fetch-site'), origin: visit.header('origin') }
}

async function findSession(visit: Visit): Promise<void> {
  const key = visit.cookies.get(cookieNames.session)
  if (key === undefined) return
  const { config, db } = visit.world
  const now = visit.world.now()
  const idHash = hashOf(key)
  const found = await sessions.find(db, {
    idHash,
    now,
    seenAfter: now - config.sessionIdle,
    createdAfter: now - config.sessionMax,
  })
  if (found && now - found.seenAt >= sessionTouchedEvery) await sessions.touch(db, idHash, now)
  visit.signedIn = found
}

function sendToLogin(visit: Visit): Response {
  const hadSession = visit.cookies.has(cookieNames.session)
  if (hadSession) visit.setCookie('session', undefined)
  return visit.seeOther(paths.login(hadSession ? 'session-ended' : 'login-needed'))
}

interface Hosts {
  names: ReadonlySet<string>
  origins: readonly string[]
}

/** The names this portal answers to. What the Host header says reaches no link; an unknown one gets no answer (RST-17). */
function allowedHosts({ config }: World): Hosts {
  const own = new URL(config.publicUrl)
  const origins = [own.origin]
  // A newcomer may type either name of their own machine; in production only the published one counts.
  if (!config.production)
    for (const name of ['localhost', '127.0.0.1', '[::1]']) origins.push(`http://${name}:${config.port}`)
  return { origins, names: new Set(origins.flatMap(spellings)) }
}

/** How a Host header may name an origin: a port that goes without saying may be said all the same (RFC 9110 4.2.3). */
function spellings(origin: string): string[] {
  const { host, hostname, port, protocol } = new URL(origin)
  return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host]
}
