import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, openBrowser, type TestBrowser } from './browser.ts'
import { freePort } from './ports.ts'

const app = new Hono()
app.get('/', (c) => {
  c.header('content-security-policy', "default-src 'self'")
  c.header('set-cookie', '__Host-visit=1; Path=/; Secure; HttpOnly; SameSite=Lax')
  return c.html(`<!doctype html><html lang="ja"><title>頁</title><h1>頁</h1><p>${c.req.header('accept-language')}</p>
<form method="post" action="/"><label for="i">名前</label><input id="i" name="name"><button>送信</button></form>`)
})
app.get('/favicon.ico', (c) => c.body(null, 204))
app.post('/', async (c) =>
  c.html(`<h1>${(await c.req.parseBody())['name']} ${c.req.header('cookie')}</h1>`, 422),
)
app.get('/bad', (c) => {
  c.header('content-security-policy', "default-src 'self'")
  return c.html('<!doctype html><title>bad</title><h1 id="h">a</h1><script>h.textContent = "b"</script>')
})
app.get('/stranger', (c) =>
  c.html('<!doctype html><title>x</title><img src="http://elsewhere.example/x.png">'),
)

describe.skipIf(browserMissing)('a browser of the tests', () => {
  let browser: TestBrowser
  let server: ReturnType<typeof serve>
  let url: string
  beforeAll(async () => {
    const port = await freePort()
    url = `http://localhost:${port}`
    server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  it.each([
    [true, 1280],
    [false, 360],
  ])('fills in a form (script: %s, %i px)', async (script, width) => {
    const { page, complaints, strangers, leave } = await browser.sitDown({
      url,
      script,
      width,
      language: 'zh-CN',
    })
    await page.goto('/')
    expect(await page.getByText('zh-CN').count()).toBe(1)
    await page.getByLabel('名前').fill('大森')
    await page.getByRole('button', { name: '送信' }).click()
    expect(await page.getByRole('heading').textContent()).toBe('大森 __Host-visit=1')
    expect([complaints, strangers]).toEqual([[], []])
    await leave()
  })

  it('tells of what the page may not do and of whom it asks', async () => {
    const { page, complaints, strangers, leave } = await browser.sitDown({ url })
    await page.goto('/bad')
    expect(complaints.join()).toMatch(/Content Security Policy/)
    await page.goto('/stranger')
    expect(strangers).toEqual(['http://elsewhere.example/x.png'])
    await leave()
  })
})
