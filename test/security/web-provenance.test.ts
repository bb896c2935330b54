import { expect, it } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { Keys } from '../../src/keys.ts'
import type { Question, Visitor } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { uploadPath } from '../harness/users-csv.ts'
import { publicUrl } from '../harness/world.ts'
import { dump } from './dump.ts'
import { tryPassword } from './portal.ts'

const formType = 'application/x-www-form-urlencoded'

onDatabases('Every act of the portal', withoutLimits, (stage) => {
  /**
   * The paths of the router's own table that take a POST, with something in the place of each parameter. A form with a
   * file is asked about last, once its sender is known to be allowed it, and is attacked for itself below.
   */
  const acts = () =>
    stage.portal.routes
      .filter(({ method, upload }) => method === 'POST' && !upload)
      .map(({ path }) => path.replaceAll(/:\w+/g, 'Yk3Zk0Qm81sYxT7'))

  /** What each act would heed, were it from here: a sign-in, a request, a proof, a choice, a language. */
  async function bait() {
    const person = await stage.someone()
    return {
      ...{ loginId: person.loginId, password: person.password, mail: person.mail, language: 'en' },
      ...{ appliKey: 'A'.repeat(43), newPassword: 'Esa2tsukihari', newPasswordAgain: 'Esa2tsukihari' },
    }
  }

  async function signedIn(likeBrowser: boolean): Promise<Visitor> {
    const person = await stage.someone()
    const visitor = stage.portal.visitor({ likeBrowser })
    const { values } = (await visitor.get('/portal/passwordResetRequest')).form()
    await visitor.post('/portal/login/', { ...values, loginId: person.loginId, password: person.password })
    expect((await visitor.get('/portal/menu')).status).toBe(200)
    return visitor
  }

  /** Puts the question to every act and expects that refusal, and a database as it was. */
  async function everyActRefuses(
    visitor: Visitor,
    status: number,
    question: (fields: Record<string, string>) => Omit<Question, 'method' | 'url'>,
  ) {
    const fields = await bait()
    const before = await dump(stage.portal.world)
    const paths = acts()
    expect(paths.length).toBeGreaterThanOrEqual(6)
    for (const url of paths) {
      const answer = await visitor.send({ method: 'POST', url, ...question(fields) })
      expect([url, answer.status, answer.headers['set-cookie']?.join() ?? '']).toEqual([
        url,
        status,
        expect.not.stringContaining('__Host-session'),
      ])
    }
    expect(await dump(stage.portal.world)).toEqual(before)
  }

  const from = (headers: Record<string, string>) => (fields: Record<string, string>) => ({
    headers: { 'content-type': formType, ...headers },
    body: new URLSearchParams(fields).toString(),
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: publicUrl }],
    ['a sister host', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.com' }],
    ['no page at all', { 'sec-fetch-site': 'none' }],
    ['an invented place', { 'sec-fetch-site': 'Same-Origin, same-origin' }],
    ['an empty place', { 'sec-fetch-site': '' }],
  ])('WEB-02 refuses what comes from %s, even with the right form key', async (_, headers) => {
    const visitor = await signedIn(true)
    const formKey = (await visitor.get('/portal/passwordResetRequest')).form().values['formKey']
    await everyActRefuses(visitor, 403, (fields) => from(headers)({ ...fields, formKey: String(formKey) }))
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['our origin over http', { origin: publicUrl.replace('https', 'http') }],
    ['an origin that begins like ours', { origin: `${publicUrl}.evil.example` }],
    ['our origin in capitals', { origin: publicUrl.toUpperCase() }],
    ['two origins', { origin: `https://evil.example, ${publicUrl}` }],
    ['the origin null', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['nowhere, naming a page of ours as the referrer', { referer: `${publicUrl}/portal/login/` }],
  ])('WEB-02 refuses what an old browser sends from %s without a form key', async (_, headers) => {
    await everyActRefuses(await signedIn(false), 403, from(headers))
  })

  it('WEB-01 refuses every form key but the one of this browser', async () => {
    const visitor = await signedIn(false)
    const keyIn = async (one: Visitor) =>
      String((await one.get('/portal/passwordResetRequest')).form().values['formKey'] ?? '')
    const own = await keyIn(visitor)
    const id = visitor.cookies.get('__Host-browser')?.value ?? ''
    const retired = new Keys([new Secret('an-older-key-that-was-retired-long-ago-000')]).formKey(id)
    const keys = {
      none: '',
      'of another browser': await keyIn(stage.portal.visitor({ likeBrowser: false })),
      'of a signed-in stranger': await keyIn(await signedIn(false)),
      'under a retired secret': retired,
      'the browser id': id,
      'its beginning': own.slice(0, -1),
      longer: `${own}A`,
      'in other letters': own.toLowerCase() === own ? own.toUpperCase() : own.toLowerCase(),
    }
    for (const formKey of Object.values(keys))
      for (const origin of [{}, { origin: 'null' }] as Record<string, string>[])
        await everyActRefuses(visitor, 403, (fields) => from(origin)({ ...fields, formKey }))
  })

  it('WEB-01 refuses a right form key sent twice, in the address, or from a browser without its cookie', async () => {
    const visitor = await signedIn(false)
    const formKey = String((await visitor.get('/portal/passwordResetRequest')).form().values['formKey'])
    await everyActRefuses(visitor, 400, (fields) => ({
      headers: { 'content-type': formType },
      body: `${new URLSearchParams({ ...fields, formKey })}&formKey=${formKey}`,
    }))
    const stripped = stage.portal.visitor({ likeBrowser: false })
    await everyActRefuses(stripped, 403, (fields) => from({})({ ...fields, formKey }))
    const person = await stage.someone()
    const fields = { loginId: person.loginId, password: person.password }
    expect((await visitor.post(`/portal/login/?formKey=${formKey}`, fields)).status).toBe(403)
  })

  it('WEB-01 takes a form with its key from a browser that sends no headers, and one under no-referrer', async () => {
    const person = await stage.someone()
    for (const headers of [{}, { origin: 'null' }, { origin: publicUrl }] as Record<string, string>[]) {
      const visitor = stage.portal.visitor({ likeBrowser: false })
      const { values } = (await visitor.get('/portal/passwordResetRequest')).form()
      const fields = { ...values, loginId: person.loginId, password: person.password }
      expect((await visitor.post('/portal/login/', fields, headers)).status).toBe(303)
    }
  })

  it('WEB-02 refuses every other type of content, before it looks at anything', async () => {
    const visitor = await signedIn(true)
    const types = [
      'text/plain',
      'text/plain; application/x-www-form-urlencoded',
      'application/json',
      'application/x-www-form-urlencodedx',
      'application/x-www-form-urlencoded+json',
      'application/x-www-form-urlencoded, application/json',
      'multipart/form-data; boundary=x',
      'x-www-form-urlencoded',
      '',
    ]
    for (const type of types)
      await everyActRefuses(visitor, 415, (fields) => from({ 'content-type': type })(fields))
    await everyActRefuses(visitor, 415, (fields) => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    }))
  })

  it('INP-03 takes a form whose type is written with capitals, spaces or parameters', async () => {
    const person = await stage.someone()
    for (const type of [
      formType.toUpperCase(),
      `${formType}; charset=UTF-8`,
      `${formType} ;x`,
      ` ${formType} `,
    ]) {
      const headers = { 'content-type': type }
      const entered = await tryPassword(stage.portal.visitor(), person.loginId, person.password, headers)
      expect([type, entered.status]).toEqual([type, 303])
    }
  })

  it('WEB-06 knows no other methods: 405 with Allow, and nothing happens', async () => {
    const visitor = await signedIn(true)
    const before = await dump(stage.portal.world)
    const methods = new Map<string, Set<string>>()
    for (const { path, method } of stage.portal.routes)
      methods.set(path, (methods.get(path) ?? new Set()).add(method))
    for (const [path, allowed] of methods)
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'BREW', 'GET', 'POST']) {
        if (allowed.has(method)) continue
        const url = path.replaceAll(/:\w+/g, 'x')
        const answer = await visitor.send({ method, url, headers: { 'content-type': formType } })
        expect([method, url, answer.status]).toEqual([method, url, 405])
        const allow = [
          ...(allowed.has('GET') ? ['GET', 'HEAD'] : []),
          ...(allowed.has('POST') ? ['POST'] : []),
        ]
        expect(answer.headers['allow']?.split(', ')).toEqual(allow)
      }
    expect(await dump(stage.portal.world)).toEqual(before)
  })

  it('WEB-06 lets no header and no field turn one method into another', async () => {
    const visitor = await signedIn(true)
    const before = await dump(stage.portal.world)
    const names = ['x-http-method-override', 'x-http-method', 'x-method-override']
    const headers = Object.fromEntries(names.map((name) => [name, 'POST']))
    for (const url of ['/portal/logout?_method=POST', '/portal/language?_method=POST&language=en'])
      expect((await visitor.get(url, headers)).status).toBe(405)
    const disguised = { 'x-http-method-override': 'DELETE' }
    const person = await stage.someone()
    expect((await visitor.get('/portal/menu', disguised)).status).toBe(200)
    expect(await dump(stage.portal.world, ['users', 'credentials'])).toEqual(
      before.filter((line) => !/^(users|credentials) /.test(line)),
    )
    const fields = { loginId: person.loginId, password: person.password, _method: 'DELETE' }
    expect((await visitor.post('/portal/login/', fields, disguised)).status).toBe(303)
  })

  it('WEB-01 and WEB-02 hold for the form with a file: from elsewhere, without its key, or of another type', async () => {
    const visitor = stage.portal.visitor({ likeBrowser: false })
    const { values } = (await visitor.get('/portal/passwordResetRequest')).form()
    const { loginId, password } = administrator
    await visitor.post('/portal/login/', { ...values, loginId, password })
    const before = await dump(stage.portal.world)
    const file = (formKey: string) =>
      [
        `--x\r\ncontent-disposition: form-data; name="formKey"\r\n\r\n${formKey}\r\n`,
        '--x\r\ncontent-disposition: form-data; name="file"; filename="users.csv"\r\n\r\nログインID\r\n--x--\r\n',
      ].join('')
    const send = async (headers: Record<string, string>, body: string) =>
      (await visitor.send({ method: 'POST', url: uploadPath, headers, body })).status
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
    const key = String(values['formKey'])
    expect(await send({ ...multipart, 'sec-fetch-site': 'cross-site' }, file(key))).toBe(403)
    expect(await send({ ...multipart, origin: 'https://evil.example' }, file(key))).toBe(403)
    expect(await send(multipart, file(''))).toBe(403)
    expect(await send(multipart, file(`${key}x`))).toBe(403)
    expect(await send({ 'content-type': formType }, String(new URLSearchParams({ formKey: key })))).toBe(415)
    expect(await send({ 'content-type': 'application/json' }, '{}')).toBe(415)
    expect(await dump(stage.portal.world)).toEqual(before)
  })
})
