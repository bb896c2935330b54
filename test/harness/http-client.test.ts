import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inProcess, overHttp, Visitor } from './http-client.ts'
import { freePort } from './ports.ts'

const page = `<!doctype html><html lang="ja"><title>ログイン</title><body>
<form method="post" action="/language"><button name="language" value="en">English</button></form>
<main><h1>ログイン</h1><form method="post" action="/in?a=1">
<input type="hidden" name="formKey" value="k&amp;1">
<label for="id">ログインID <span>必須</span></label><input id="id" name="loginId" value="old">
<label>言語<select name="language"><option value="ja">日本語</option><option value="en">English</option></select></label>
<button>ログイン</button></form><a href="/help">ヘルプ</a></main></body></html>`

const app = new Hono()
app.get('/', (c) => {
  c.header('set-cookie', 'visit=1; Path=/; HttpOnly')
  return c.html(page)
})
app.post('/in', async (c) => {
  c.header('set-cookie', 'visit=; Path=/; Max-Age=0')
  c.header('set-cookie', 'session=2; Path=/', { append: true })
  return c.json({
    ...(await c.req.parseBody()),
    cookie: c.req.header('cookie'),
    origin: c.req.header('origin'),
  })
})
app.post('/language', (c) => c.redirect('/', 303))

let base: string
let server: ReturnType<typeof serve>
const http = overHttp()
beforeAll(async () => {
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
})
afterAll(() => {
  http.close()
  server.close()
})

describe.each([
  ['over a socket', http],
  ['without a socket', inProcess(app.fetch)],
])('a visitor %s', (_, transport) => {
  it('fills in a form by its labels and keeps cookies', async () => {
    const visitor = new Visitor(base, transport)
    const start = await visitor.get('/')
    expect([start.status, start.title, start.heading, start.language]).toEqual([
      200,
      'ログイン',
      'ログイン',
      'ja',
    ])
    expect(start.link('ヘルプ')).toBe('/help')
    const answer = await visitor.submit(start, { ログインID: 'WR012574', 言語: 'English' })
    const seen = { formKey: 'k&1', loginId: 'WR012574', language: 'en', cookie: 'visit=1', origin: base }
    expect(JSON.parse(answer.html)).toEqual(seen)
    expect(visitor.cookies.names).toEqual(['session'])
  })

  it('presses a named button and goes where it is sent', async () => {
    const visitor = new Visitor(base, transport)
    const answer = await visitor.submit(await visitor.get('/'), {}, 'English')
    expect([answer.status, answer.location]).toEqual([303, `${base}/`])
    expect((await visitor.follow(answer)).title).toBe('ログイン')
  })

  it('says which fields there are when it looks for one in vain', async () => {
    const visitor = new Visitor(base, transport)
    const start = await visitor.get('/')
    expect(() => start.form('ログイン').field('電話番号')).toThrow(/ログインID/)
  })
})
