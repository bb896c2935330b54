import { parseLoginId } from '../../domain/login-id.ts'
import type { Duration } from '../../domain/time.ts'
import { type Language, languages } from '../../i18n/language.ts'
import { hashOf } from '../../keys.ts'
import { paths } from '../../paths.ts'
import { BuiltPages } from '../../web/built-page.ts'
import { beginLeastTime } from '../../web/least-time.ts'
import { retryAfter } from '../../web/problems/problem.ts'
import { cookieNames, marksIn, withMark } from '../../web/request/cookies.ts'
import { sourceGroup } from '../../web/request/source.ts'
import { get, post, type Route } from '../../web/router.ts'
import type { Visit } from '../../web/visit.ts'
import type { World } from '../../world.ts'
import { type LoginOutcome, LoginView } from './login-view.tsx'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

const messages: ReadonlyMap<string, LoginOutcome> = new Map([
  ['password-reset', { kind: 'passwordReset' }],
  ['logged-out', { kind: 'loggedOut' }],
  ['session-ended', { kind: 'sessionEnded' }],
  ['login-needed', { kind: 'loginNeeded' }],
])

/** S1. The plain page is the most asked for of all, so it is built once per language. */
export function loginRoutes(world: World): Route[] {
  const plainPages = new BuiltPages(['formKey'])
  const plainPage = (visit: Visit) =>
    plainPages.for(visit.language, { formKey: visit.formKey }, ({ formKey }) => loginView(visit, { formKey }))

  return [
    get(paths.login(), 'open', (visit) => {
      if (visit.signedIn) return visit.seeOther(paths.menu())
      const outcome = messages.get(visit.query.get('message') ?? '')
      return outcome ? loginPage(visit, { outcome }) : visit.page(plainPage(visit))
    }),
    post(paths.login(), 'public', login),
    post(paths.logout(), 'public', async (visit) => {
      const key = visit.cookies.get(cookieNames.session)
      if (key !== undefined) await signOut(world, { sessionHash: hashOf(key), source: visit.source })
      visit.setCookie('session', undefined)
      return visit.seeOther(paths.login('logged-out'), { 'clear-site-data': '"cache"' })
    }),
  ]
}

async function login(visit: Visit): Promise<Response> {
  const { form, world } = visit
  const typed = form.text('loginId')
  const password = form.secret('password')
  const isEmpty = { loginId: typed.trim() === '', password: password.reveal() === '' }
  if (isEmpty.loginId || isEmpty.password)
    return loginPage(visit, { loginId: typed, empty: isEmpty }, { status: 422 })

  const leastTime = beginLeastTime(world, 'refusedSignIn')
  const loginId = parseLoginId(typed)
  // A malformed login ID is nobody's: the same answer, reached by the same work (ENU-06).
  const result = await signIn(world, {
    loginId: loginId.ok ? loginId.value : nobodysLoginId,
    password,
    deviceMarks: marksIn(visit.cookies, 'device'),
    formerSessionKey: visit.cookies.get(cookieNames.session),
    source: visit.source,
    sourceGroup: sourceGroup(visit.source),
    userAgent: visit.userAgent,
  })

  if (result.ok) {
    visit.setCookie('session', result.value.sessionKey)
    const { deviceMark } = result.value
    if (deviceMark !== undefined) visit.setCookie('device', withMark(visit.cookies, 'device', deviceMark))
    return visit.seeOther(result.value.mustChoose ? paths.firstPassword() : paths.menu())
  }
  switch (result.code) {
    case 'signIn.refused':
      await leastTime
      return loginPage(visit, { loginId: typed, outcome: { kind: 'refused' } }, { status: 422 })
    case 'signIn.busy':
      return loginPage(visit, { loginId: typed, outcome: { kind: 'busy' } }, retryLater(503, retryAfter.busy))
    case 'signIn.throttled': {
      const outcome = { kind: 'throttled', retryAfter: result.retryAfter } as const
      return loginPage(visit, { loginId: typed, outcome }, retryLater(429, result.retryAfter))
    }
  }
}

/** Longer than any login ID can be, so that it meets no record. */
const nobodysLoginId = 'X'.repeat(33) as Parameters<typeof signIn>[1]['loginId']

function retryLater(status: number, wait: Duration) {
  return { status, headers: { 'retry-after': String(Math.ceil(wait / 1000)) } }
}

type Login = Omit<Parameters<typeof LoginView>[0], 'frame' | 'exportNotice'>

function loginPage(visit: Visit, props: Login, options: Parameters<Visit['page']>[1] = {}): Response {
  return visit.page(loginView(visit, { ...props, formKey: visit.formKey }), options)
}

function loginView(visit: Visit, { formKey, ...props }: Login & { formKey: string }) {
  const frame = {
    ...visit.frame({ help: 'login', here: paths.login() }),
    languageHref: languageHrefs,
    formKey,
  }
  return <LoginView frame={frame} exportNotice={visit.world.config.notice[visit.language]} {...props} />
}

/** The chooser leads to the plain screen: a message is told once. */
const languageHrefs = Object.fromEntries(
  languages.map((language) => [language, `${paths.login()}?language=${language}`]),
) as Record<Language, string>
