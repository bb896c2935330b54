import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { can, isAction } from '../../src/domain/permission.ts'
import { paths } from '../../src/paths.ts'
import { sqlite } from '../harness/databases.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { administrator, clerk, withoutMail } from '../harness/people.ts'
import { openTestWorld, publicUrl, type TestWorld } from '../harness/world.ts'
import { dump } from './dump.ts'
import { sendRaw } from './raw-socket.ts'

const { host } = new URL(publicUrl)
const memberId = 'EJUUB99001YSD001'

/** Ways to write a path by which a guard and a router, or a proxy in front, may take it for different ones. */
function spellings(path: string): string[] {
  const at = path.lastIndexOf('/')
  const [front, last] = [path.slice(0, at), path.slice(at + 1)]
  const inner = (between: string) => `${front}${between}${last}`
  const coded = `%${last.charCodeAt(0).toString(16)}${last.slice(1)}`
  return [
    ...[`/${path}`, `//evil.example${path}`, `/.${path}`, `/%2e${path}`, `/;x${path}`],
    ...['//', '/./', '/%2e/', '/x/../', '/x/%2e%2e/', '/.%2e/', '/;/', '\\', '/\\'].map(inner),
    ...['%2f', '%2F', '%5c', '%252f', '%c0%af', '%ef%bc%8f', '／', '%e2%88%95'].map(inner),
    ...[`${path};x`, `${front};jsessionid=1/${last}`, path.toUpperCase(), `${front}/${last.toUpperCase()}`],
    ...['/', '.', './', '%20', '+', '%00', '%00.css', '%0a', '.json', '/.', '?', '?x', '#x', '~'].map(
      (end) => path + end,
    ),
    ...[`/portal/login/..${path.replace('/portal', '')}`, `/portal/manual/../..${path}`],
    ...[`/assets/%2e%2e${path}`, `/portal/login/%2e%2e/..${path}`],
    ...[`${front}/${coded}`, path.replace('portal', '%70ortal'), path.replace('portal', 'ｐortal')],
    ...[`${publicUrl}${path}`, `https://${host}:443/${path}`],
  ]
}

/** What would tell of the inside of a portal, if it were served. */
const inside = [
  ...[
    '/metrics',
    '/portal/metrics',
    '/health',
    '/healthz/details',
    '/readyz/db',
    '/status',
    '/server-status',
  ],
  ...['/actuator', '/actuator/env', '/debug', '/debug/pprof/', '/debug/vars', '/trace', '/info', '/version'],
  ...['/.git/config', '/.git/HEAD', '/portal/.git/config', '/.gitignore', '/.svn/entries', '/.hg/store'],
  ...['/.env', '/.env.production', '/.npmrc', '/.DS_Store', '/package.json', '/package-lock.json'],
  ...['/node_modules/hono/package.json', '/dist/main.js', '/src/main.ts', '/main.js.map', '/tsconfig.json'],
  ...[
    '/data/portal.db',
    '/portal.db',
    '/portal.db-wal',
    '/dump.sql',
    '/backup.sql',
    '/backup.zip',
    '/db.sqlite',
  ],
  ...['/core', '/heapdump', '/report.json', '/log', '/portal/log', '/logs/portal.log', '/error.log'],
  ...[
    '/openapi.json',
    '/swagger.json',
    '/swagger-ui/',
    '/api',
    '/api-docs',
    '/graphql',
    '/v1',
    '/.well-known/',
  ],
  ...['/test', '/portal/test', '/gallery', '/portal/gallery', '/mailbox', '/mailbox/1', '/portal/mailbox'],
  ...['/admin', '/console', '/phpinfo.php', '/wp-login.php', '/cgi-bin/', '/web.config', '/WEB-INF/web.xml'],
  ...['/assets', '/assets/', '/assets/x/', '/crossdomain.xml', '/README.md', '/docs/threats.md', '/demo'],
]

describe('A path that is written otherwise', () => {
  let portal: TestWorld
  let server: Server
  let port: number
  beforeAll(async () => {
    portal = await openTestWorld(sqlite)
    server = createServer(getRequestListener(portal.app.fetch, { overrideGlobalObjects: false }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server?.close()
    const errors = portal?.errors()
    await portal?.close()
    expect(errors).toEqual([])
  })

  /** Straight onto the line, where no client puts a path in order before it is sent. */
  async function ask(method: string, target: string, session = '') {
    const cookie = session === '' ? '' : `Cookie: __Host-session=${session}\r\n`
    const form =
      'Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 0\r\n'
    const head = `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${cookie}`
    const bytes = Buffer.from(`${head}${method === 'POST' ? form : ''}\r\n`)
    const answer = await sendRaw(port, bytes, 20_000)
    return { ...answer, location: /^location: (.*)$/im.exec(answer.head)?.[1]?.trim() }
  }

  async function sessionOf(userId: string) {
    const visitor = await membersWalk(portal).signedIn(userId)
    return visitor.cookies.get('__Host-session')?.value ?? ''
  }

  /** What whoever is not signed in is sent away from, or what a clerk may never do. */
  const refusedTo = (whom: 'stranger' | 'clerk') =>
    portal.routes
      .filter(({ access }) =>
        isAction(access)
          ? whom === 'stranger' || !can({ ...clerk, memberId, role: 'personInCharge' }, access)
          : whom === 'stranger' && access === 'signedIn',
      )
      .map(({ method, path }) => ({
        method,
        path: path
          .replace(':loginId', withoutMail.loginId)
          .replace(':memberId', 'EJUUB99003YSD001')
          .replace(/:\w+/g, 'none'),
      }))

  async function everySpellingDecidedAlike(whom: 'stranger' | 'clerk', session = ''): Promise<number> {
    const wrong: string[] = []
    let asked = 0
    for (const { method, path } of refusedTo(whom)) {
      const plain = await ask(method, path, session)
      expect([path, plain.status]).toEqual([path, whom === 'stranger' ? 303 : 403])
      const answers = await Promise.all(
        spellings(path).map(async (target) => ({ target, answer: await ask(method, target, session) })),
      )
      asked += answers.length
      for (const { target, answer } of answers) {
        const isAlike = answer.status === plain.status && answer.location === plain.location
        if (!isAlike && ![400, 404, 405].includes(answer.status))
          wrong.push(`${method} ${target}: ${answer.status} ${answer.location}, plain ${plain.status}`)
      }
    }
    expect(wrong).toEqual([])
    return asked
  }

  it('AUTHZ-08 opens no page and no act to whoever is not signed in', async () => {
    const before = await dump(portal.world)
    expect(await everySpellingDecidedAlike('stranger')).toBeGreaterThan(2000)
    expect(await dump(portal.world)).toEqual(before)
  })

  it('AUTHZ-08 opens nothing of the administrators, the desk or the operator to a clerk', async () => {
    const session = await sessionOf(clerk.userId)
    const before = await dump(portal.world)
    expect(await everySpellingDecidedAlike('clerk', session)).toBeGreaterThan(1000)
    expect(await dump(portal.world)).toEqual(before)
  })

  it('CFG-04 nothing of the inside of the portal is served to anybody', async () => {
    const session = await sessionOf(administrator.userId)
    for (const key of ['', session]) {
      const answers = await Promise.all(inside.map((target) => ask('GET', target, key)))
      expect(answers.map(({ status }, at) => `${inside[at]} ${status}`)).toEqual(
        inside.map((target) => `${target} 404`),
      )
      for (const [at, { head, body }] of answers.entries()) {
        expect(head).not.toMatch(/^(server|x-powered-by|via|x-runtime|x-aspnet\S*|x-version):/im)
        // The page leads back to itself in other languages.
        const told = (head + body).replaceAll(inside[at] ?? '', '')
        expect(told).not.toMatch(/\b[Hh]ono\b|\b[Nn]ode(?:js|\.js)?\/|node_modules|\bSQLite|\bat \/|\.ts:\d/)
      }
    }
  })

  it('CFG-04 health tells in a word each what stands still, and the assets bring no map of their sources', async () => {
    const health = await ask('GET', '/healthz')
    expect([health.status, health.body.trim()]).toEqual([200, 'ok'])
    const ready = JSON.parse(
      /\{.*\}/.exec((await ask('GET', '/readyz?verbose=1&details=true')).body)?.[0] ?? '',
    )
    expect(ready).toEqual({ database: 'ok', migrations: 'ok', mail: 'ok' })

    const { html } = await portal.visitor().get(paths.login())
    const assets = new Set(html.match(/\/assets\/[^"' ]+/g))
    expect(assets.size).toBeGreaterThan(1)
    for (const asset of assets) {
      const { status, body } = await ask('GET', asset)
      expect([asset, status]).toEqual([asset, 200])
      expect(body).not.toMatch(/sourceMappingURL/)
      expect((await ask('GET', `${asset}.map`)).status).toBe(404)
    }
  })
})
