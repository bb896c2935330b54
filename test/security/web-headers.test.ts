import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlite } from '../harness/databases.ts'
import type { Answer } from '../harness/http-client.ts'
import { clerk } from '../harness/people.ts'
import { openTestWorld, publicUrl, type TestWorld } from '../harness/world.ts'
import { tryPassword } from './portal.ts'

describe('Every answer', () => {
  let portal: TestWorld
  const answers = new Map<string, Answer>()

  /** One answer of every kind there is: each status, pages and files, what is served and what is not. */
  beforeAll(async () => {
    portal = await openTestWorld(sqlite, { LOGIN_FAILURES_PER_SOURCE: '3' })
    const visitor = portal.visitor()
    const keep = async (name: string, answer: Answer | Promise<Answer>) => {
      answers.set(name, await answer)
    }
    const post = (url: string, headers: Record<string, string>, body = 'x=1') =>
      visitor.send({ method: 'POST', url, headers, body })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const { path, method } of portal.routes) {
      const url = path.replaceAll(/:\w+/g, 'none')
      await keep(`${method} ${url}`, method === 'GET' ? visitor.get(url) : post(url, form))
    }
    const login = await visitor.get('/portal/login/')
    const assets = login.html.match(/\/assets\/[^"' ]+/g) ?? []
    expect(assets.length).toBeGreaterThan(2)
    for (const url of assets) await keep(url, visitor.get(url))
    await keep('404 asset', visitor.get('/assets/none/none.css'))
    await keep('404 asset folder', visitor.get('/assets/'))
    await keep('POST to an asset', post(assets[0] ?? '', form))
    await keep('/healthz', visitor.get('/healthz'))
    await keep('POST /healthz', post('/healthz', form))
    await keep('/readyz', visitor.get('/readyz'))
    await keep('404', visitor.get('/portal/none'))
    await keep('404 POST', post('/portal/none', form))
    await keep('400', visitor.post('/portal/login/', { loginId: ['WR012575', 'WR012574'], password: 'x' }))
    await keep('403', post('/portal/login/', { ...form, 'sec-fetch-site': 'cross-site' }))
    await keep('405', visitor.get('/portal/logout'))
    await keep('405 DELETE', visitor.send({ method: 'DELETE', url: '/portal/menu', headers: {} }))
    await keep('410', visitor.get(`/portal/passwordReset?appliKey=${'A'.repeat(43)}`))
    await keep('413', post('/portal/login/', { ...form, 'content-length': String(1e9) }))
    await keep('415', post('/portal/login/', { 'content-type': 'application/json' }))
    await keep('421', visitor.get('/portal/login/', { host: 'evil.example' }))
    await keep('422', tryPassword(visitor, clerk.loginId, 'Machigai1'))
    await keep('303 in', tryPassword(visitor, clerk.loginId, clerk.password))
    await keep('200 menu', visitor.get('/portal/menu'))
    for (let number = 0; number < 3; number++) await tryPassword(visitor, 'XX1', `Machigai${number}`)
    await keep('429', tryPassword(visitor, clerk.loginId, clerk.password))
    await keep('HEAD', visitor.send({ method: 'HEAD', url: '/portal/login/', headers: {} }))
    await keep('OPTIONS', visitor.send({ method: 'OPTIONS', url: '/portal/login/', headers: {} }))
    const places: Disposable[] = []
    for (let place = portal.world.hasher.admit(); place; place = portal.world.hasher.admit())
      places.push(place)
    await keep('503', tryPassword(portal.visitor(), clerk.loginId, clerk.password))
    for (const place of places) place[Symbol.dispose]()
    await portal.world.db.destroy()
    await keep('500', visitor.get('/portal/menu'))
    await keep('500 POST', tryPassword(visitor, clerk.loginId, clerk.password))
    await keep('503 readyz', visitor.get('/readyz'))
  })
  afterAll(() => portal.close())

  it('is there: the statuses of the portal have each been seen', () => {
    const statuses = new Set([...answers.values()].map(({ status }) => status))
    expect([...statuses].sort()).toEqual([
      200, 303, 400, 403, 404, 405, 410, 413, 415, 421, 422, 429, 500, 503,
    ])
  })

  it('WEB-04 carries the security headers, whatever it is', () => {
    for (const [name, { headers }] of answers) {
      const said = (header: string) => [name, header, headers[header]]
      const policy = String(headers['content-security-policy']).split('; ')
      expect(policy, name).toEqual(
        expect.arrayContaining([
          ...["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"],
          ...["form-action 'self'", "script-src 'self'", "style-src 'self'"],
        ]),
      )
      expect(policy.join(), name).not.toMatch(/unsafe|\*|https?:/)
      expect(said('x-content-type-options')[2], name).toBe('nosniff')
      expect(said('cross-origin-opener-policy')[2], name).toBe('same-origin')
      expect(said('cross-origin-resource-policy')[2], name).toBe('same-origin')
      expect(['same-origin', 'no-referrer'], name).toContain(headers['referrer-policy'])
      expect(headers['x-frame-options'], name).toBe('DENY')
      expect(headers['permissions-policy'], name).toContain('camera=()')
      const [, age = '0'] =
        /^max-age=(\d+); includeSubDomains/.exec(String(headers['strict-transport-security'])) ?? []
      expect(Number(age), name).toBeGreaterThanOrEqual(365 * 24 * 60 * 60)
    }
  })

  it('WEB-04 opens nothing to other origins and names no software', () => {
    for (const [name, { headers }] of answers) {
      expect(
        Object.keys(headers).filter((header) => header.startsWith('access-control-')),
        name,
      ).toEqual([])
      expect(Object.keys(headers), name).not.toContain('server')
      expect(Object.keys(headers), name).not.toContain('x-powered-by')
    }
  })

  it('WEB-04 is kept by no cache, but for files whose address holds their content', () => {
    for (const [name, { headers, status }] of answers) {
      const isFile = name.startsWith('/assets/') && status === 200
      const kept = headers['cache-control']
      if (isFile) expect(kept, name).toBe('public, max-age=31536000, immutable')
      else expect(kept, name).toBe('no-store')
    }
  })

  it('WEB-04 says what it is', () => {
    for (const [name, { headers, body, status }] of answers) {
      if (body.length === 0 || status === 303) continue
      expect(headers['content-type'], name).toMatch(
        /^(text\/(html|css|javascript|plain)|image\/svg\+xml|application\/json)/,
      )
    }
  })

  it('LOG-06 that is a failure shows a number to ask the help desk about, and nothing of what failed', () => {
    const failure = answers.get('500') ?? expect.fail()
    const logged = portal.errors().map((line) => String(line['request']))
    const [number] = /[\w-]{22}/.exec(failure.root.querySelector('main')?.text ?? '') ?? []
    expect(logged).toContain(number)
    expect(failure.html).not.toMatch(/\bat \/|node_modules|Error:|database is closed|sqlite|select /i)
  })

  it('WEB-07 leads to paths of the portal only, and believes nobody’s word on the scheme', async () => {
    for (const [name, { headers }] of answers)
      if (headers['location'] !== undefined) expect(headers['location'], name).toMatch(/^\/portal\//)
    const forged = {
      ...{ 'x-forwarded-proto': 'http', 'x-forwarded-host': 'evil.example', 'x-forwarded-port': '80' },
      ...{ forwarded: 'proto=http;host=evil.example', 'x-forwarded-ssl': 'off', 'front-end-https': 'off' },
      ...{ 'x-original-url': '/portal/menu', 'x-rewrite-url': '/portal/menu' },
    }
    const page = await portal.visitor().get('/portal/login/', forged)
    expect(page.headers['set-cookie']?.every((line) => line.includes('; Secure;'))).toBe(true)
    expect(page.headers['strict-transport-security']).toContain('max-age')
    expect(page.html).not.toMatch(/http:|evil\.example/)
    expect(page.heading).toContain('ログイン')
    expect(new URL(page.form().action, publicUrl).origin).toBe(publicUrl)
  })
})
