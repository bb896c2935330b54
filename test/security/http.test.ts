import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, publicUrl } from '../faults/site.ts'
import { sqlite } from '../harness/databases.ts'
import { clerk } from '../harness/people.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { sendRaw } from './raw-socket.ts'

const host = `Host: ${new URL(publicUrl).host}\r\n`
const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\n${host}${headers}\r\n`
const post = (headers: string, body = '') =>
  `POST /portal/login/ HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\n` +
  `Sec-Fetch-Site: same-origin\r\n${headers}\r\n${body}`
const letters = (count: number) => 'a'.repeat(count)

describe.skipIf(portalMissing)('The portal at the socket', () => {
  let site: Awaited<ReturnType<typeof openSite>>
  let node: PortalProcess
  beforeAll(async () => {
    site = await openSite(await sqlite.create())
    node = await site.start()
  })
  afterAll(async () => {
    const log = node?.log() ?? []
    await site?.close()
    // Nothing that came over the socket was a failure of the portal.
    expect(log.filter(({ level, status }) => Number(level) >= 50 || Number(status) >= 500)).toEqual([])
  })
  const memory = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${node.pid}/status`, 'utf8'))?.[1]) / 1024
  const isWell = async () => expect((await sendRaw(node.port, get('/portal/login/'))).status).toBe(200)

  it('HTTP-02 refuses heads that are too large at once, and closes', async () => {
    const oversize = {
      'one header of 20 KiB': get('/portal/login/', `X-A: ${letters(20_000)}\r\n`),
      'two thousand headers': get('/portal/login/', 'X-Abc: defgh\r\n'.repeat(2000)),
      'a cookie of 20 KiB': get('/portal/menu', `Cookie: __Host-session=${letters(20_000)}\r\n`),
      'an address of 20 KiB': get(`/portal/login/?${letters(20_000)}`),
      'a header without end': get('/portal/login/', '').slice(0, -2) + letters(1_000_000),
    }
    for (const [name, bytes] of Object.entries(oversize)) {
      const { status, closed, ms } = await sendRaw(node.port, bytes)
      expect([name, status, closed]).toEqual([name, 431, true])
      expect(ms).toBeLessThan(1000)
    }
    const long = await sendRaw(node.port, get(`/portal/login/?${letters(9000)}`))
    expect([200, 414]).toContain(long.status)
    await isWell()
  })

  it('HTTP-02 refuses bodies that are too large by their length, or as soon as they are', async () => {
    const endless = `10000\r\n${letters(65_536)}\r\n`.repeat(20)
    const oversize = {
      'a length of 100 MB': post('Content-Length: 100000000\r\n', 'loginId=a'),
      'a length of 65,537': post('Content-Length: 65537\r\n', 'loginId=a'),
      'chunks without end': post('Transfer-Encoding: chunked\r\n', endless),
      'chunks of one byte': post('Transfer-Encoding: chunked\r\n', '1\r\na\r\n'.repeat(70_000)),
    }
    for (const [name, bytes] of Object.entries(oversize)) {
      const { status, closed, ms } = await sendRaw(node.port, bytes, 3000)
      expect([name, status]).toEqual([name, 413])
      expect(ms).toBeLessThan(1500)
      // Soon, if not at once: what is still on its way has to be thrown away.
      if (!closed) await isWell()
    }
  })

  it('HTTP-02 keeps its memory when many send too much at the same time', async () => {
    await isWell()
    const before = memory()
    const flood = Buffer.from(
      post('Transfer-Encoding: chunked\r\n', `10000\r\n${letters(65_536)}\r\n`.repeat(30)),
    )
    for (let round = 0; round < 3; round++)
      await Promise.all(Array.from({ length: 20 }, () => sendRaw(node.port, flood, 3000)))
    await isWell()
    expect(memory() - before).toBeLessThan(64)
  })

  it('PWD-04 refuses a password of 1 MiB, and a long one that fits a form, before any hash', async () => {
    const fields = (length: number) => `loginId=${clerk.loginId}&password=${letters(length)}`
    const huge = fields(1024 * 1024)
    const { status, ms } = await sendRaw(node.port, post(`Content-Length: ${huge.length}\r\n`, huge), 3000)
    expect(status).toBe(413)
    expect(ms).toBeLessThan(1000)
    const long = fields(60_000)
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        sendRaw(node.port, post(`Content-Length: ${long.length}\r\n`, long), 5000),
      ),
    )
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([422]))
  })

  it('HTTP-03 answers once, with 400 and an end, what two readers could read differently', async () => {
    const hidden = get('/portal/menu')
    const ambiguous = {
      'a length and chunks': post(
        'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
        `0\r\n\r\n${hidden}`,
      ),
      'chunks and a length': post(
        'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n',
        `0\r\n\r\n${hidden}`,
      ),
      'two lengths': post('Content-Length: 5\r\nContent-Length: 60\r\n', `aaaaa${hidden}`),
      'a list of lengths': post('Content-Length: 5, 5\r\n', `aaaaa${hidden}`),
      'a signed length': post('Content-Length: +5\r\n', `aaaaa${hidden}`),
      'a length below zero': post('Content-Length: -5\r\n', hidden),
      'a length in words': post('Content-Length: five\r\n', `aaaaa${hidden}`),
      'chunks twice': post('Transfer-Encoding: chunked, chunked\r\n', `0\r\n\r\n${hidden}`),
      'chunks before something else': post('Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${hidden}`),
      'almost chunked': post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${hidden}`),
      'a space before the colon': post('Transfer-Encoding : chunked\r\n', `0\r\n\r\n${hidden}`),
      'a folded header': post('Transfer-Encoding:\r\n chunked\r\n', `0\r\n\r\n${hidden}`),
      'a bare line feed': post('X: a\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`),
      'a chunk size in words': post('Transfer-Encoding: chunked\r\n', `zz\r\n\r\n${hidden}`),
      'a chunk size beyond all bounds': post('Transfer-Encoding: chunked\r\n', `${'f'.repeat(20)}\r\na`),
      'a NUL in a header': get('/portal/login/', 'X: a\0b\r\n'),
      'a header without a name': get('/portal/login/', ': a\r\n'),
    }
    for (const [name, bytes] of Object.entries(ambiguous)) {
      const { status, count, closed } = await sendRaw(node.port, bytes)
      expect([name, status, count, closed]).toEqual([name, 400, 1, true])
    }
    await isWell()
  })

  it('HTTP-04 takes no multipart at all, whatever is wrong with it', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="loginId"\r\n\r\nWR012575\r\n'
    const bodies = [
      ['multipart/form-data', 'abc'],
      ['multipart/form-data; boundary=', part],
      ['multipart/form-data; boundary=x', `${part.repeat(700)}--x--`],
      ['multipart/form-data; boundary=x', part.slice(0, 30)],
      ['multipart/form-data; boundary=x', `--x\r\nX: ${letters(60_000)}\r\n\r\n`],
      ['multipart/mixed; boundary=x', part],
    ] as const
    for (const [type, body] of bodies) {
      const head = `POST /portal/login/ HTTP/1.1\r\n${host}Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`
      const { status, ms } = await sendRaw(node.port, head + body)
      expect([type, status]).toEqual([type, 415])
      expect(ms).toBeLessThan(1000)
    }
  })

  it('HTTP-05 answers every odd path with 4xx, never with a failure or another page', async () => {
    const odd = [
      ...[
        '/%',
        '/%%',
        '/portal/%zz',
        '/portal/%0',
        '/portal/%00',
        '/portal/login/%00',
        '/portal/menu%00.css',
      ],
      ...[
        '/portal/%c0%af',
        '/portal/%c0%ae%c0%ae/',
        '/portal/%ff',
        '/portal/%ed%a0%80',
        '/portal/%f8%88%80%80%80',
      ],
      ...['/portal/%e2%80%8f', '/portal/%e2%80%aemenu', '/portal%2fmenu', '/portal%5cmenu', '/portal\\menu'],
      ...['/%2e%2e/%2e%2e/etc/passwd', '/../../etc/passwd', '/assets/../../etc/passwd', '/assets/%2e%2e/x'],
      ...[
        '//evil.example/',
        '///portal/menu',
        '/\\evil.example',
        '/portal;x/menu',
        '/portal/menu;x',
        '/portal/menu/',
      ],
      ...[
        '/PORTAL/MENU',
        '/portal/Menu',
        '/portal/ｍｅｎｕ',
        '/portal/%EF%BD%8Denu',
        '*',
        '?x',
        'portal/menu',
        'http://[',
      ],
      ...[
        '/assets/%/x',
        '/assets/%ff/%c0',
        '/portal/passwordReset/new/%',
        '/portal/passwordReset/new/%ff',
        '/portal/\xff',
      ],
      ...[`/${'%41'.repeat(3000)}`, `/${'/'.repeat(8000)}`, '/__proto__', '/constructor', '/portal/toString'],
      ...[
        '/.git/config',
        '/metrics',
        '/.env',
        '/server-status',
        '/portal/login/index.html',
        '/node_modules/',
      ],
    ]
    const answers = await Promise.all(odd.map((target) => sendRaw(node.port, get(target), 5000)))
    for (const [at, target] of odd.entries()) {
      const { status, body } = answers[at] ?? expect.fail()
      const expected = target.startsWith('/portal/passwordReset/new/') ? [410] : [400, 404]
      expect(expected, target.slice(0, 60)).toContain(status)
      expect(body, target.slice(0, 60)).not.toMatch(/\bat \/|dist\/|Error:/)
    }
    for (const query of [
      '%',
      'a=%ff',
      'language=%c0',
      'message=__proto__',
      'message=constructor',
      '&&&=',
      letters(5000),
    ])
      expect((await sendRaw(node.port, get(`/portal/login/?${query}`))).status, query).toBe(200)
  })

  it('HTTP-05 understands bodies and headers that are no UTF-8 as nobody’s', async () => {
    const body = `loginId=\xff\xfe%ff%00%ed%a0%80&password=%c0%af\xff`
    const bytes = post(
      `Content-Length: ${body.length}\r\nCookie: __Host-session=\xff\r\nUser-Agent: \xff\r\n`,
      body,
    )
    expect((await sendRaw(node.port, bytes, 3000)).status).toBe(422)
    const language = get(
      '/portal/login/',
      'Accept-Language: \xff;q=x,,;;=,zz;q=9e999\r\nCookie: ;;==;=\xff\r\n',
    )
    expect((await sendRaw(node.port, language)).status).toBe(200)
  })

  it('WEB-06 answers TRACE and unknown methods with 405 or an end, and echoes nothing', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'M-SEARCH', 'QUERY', 'CONNECT', 'TRACK', 'FOO', 'get']) {
      const target = method === 'CONNECT' ? 'portal.example.com:443' : '/portal/login/'
      const bytes = `${method} ${target} HTTP/1.1\r\n${host}X-Canary: kanaria\r\n\r\n`
      const { status, head, body } = await sendRaw(node.port, bytes)
      expect([0, 400, 405], method).toContain(status)
      expect(head + body, method).not.toContain('kanaria')
    }
  })

  it('RST-17 answers no other name: a foreign, doubled, odd or missing Host', async () => {
    const named = (lines: string) => sendRaw(node.port, `GET /portal/login/ HTTP/1.1\r\n${lines}\r\n`)
    for (const name of [
      'evil.example',
      'portal.example.com:8443',
      'portal.example.com.',
      'portal.example.com.evil.example',
    ])
      expect((await named(`Host: ${name}\r\n`)).status, name).toBe(421)
    for (const lines of ['', 'Host: a b\r\n', 'Host: x@portal.example.com\r\n', 'Host: \r\n'])
      expect([400, 421], lines).toContain((await named(lines)).status)
    const doubled = await named(`${host}Host: evil.example\r\n`)
    expect([400, 421]).toContain(doubled.status)
  })

  it('HTTP-06 takes a visitor who hangs up in the midst of a form for no failure', async () => {
    const cut = [
      post('Content-Length: 500\r\n', 'loginId=a'),
      post('Transfer-Encoding: chunked\r\n', '5\r\nlogin'),
    ]
    for (const bytes of [...cut, ...cut, ...cut]) {
      const socket = connect(node.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.write(bytes)
      await sleep(30)
      socket.destroy()
    }
    await sleep(100)
    await isWell()
    expect(node.log().filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})
