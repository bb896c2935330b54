import { pino } from 'pino'
import { expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { can, isAction } from '../../src/domain/permission.ts'
import { createHasher } from '../../src/hashing/hasher.ts'
import { paths } from '../../src/paths.ts'
import { openToAll } from '../harness/hostile-forms.ts'
import { inProcess, Visitor } from '../harness/http-client.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import {
  administrator,
  clerk,
  english,
  helpDesk,
  operator,
  otherClerk,
  otherMemberId,
  withoutMail,
} from '../harness/people.ts'
import { logWork } from '../harness/work-log.ts'
import { publicUrl } from '../harness/world.ts'
import { dump } from './dump.ts'
import { onEachDatabase, wrong } from './portal.ts'

const memberId = 'EJUUB99001YSD001'

/** Texts that say something to a database that takes a value for a part of its statement. */
const sql = [
  ...[
    "'",
    "' OR '1'='1",
    "' OR 1=1 --",
    '" OR ""="',
    "') OR ('1'='1",
    "'; DROP TABLE users; --",
    '`',
    '\\',
    "\\'",
  ],
  ...[
    "' UNION SELECT password_hash FROM credentials --",
    "1; UPDATE users SET role='operator'",
    '1 OR 1=1',
    ';--',
  ],
  ...[
    "'||pg_sleep(30)||'",
    '1; SELECT pg_sleep(30) --',
    "' AND 1=(SELECT count(*) FROM generate_series(1,1e9)) --",
  ],
  ...[
    "'||randomblob(900000000)||'",
    "' AND 1=(WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM x) SELECT max(n) FROM x) --",
  ],
  ...[
    '%',
    '%%',
    '_',
    '________',
    '[A-Z]%',
    '*',
    '?',
    '$1',
    ':a',
    '@a',
    '{"$ne":null}',
    '(SELECT 1)',
    'NULL',
    "E'\\x41'",
  ],
  ...['ʼ OR 1=1', '＇ OR 1=1 --', '％', '＿', '\0', "a\0' OR 1=1", '\ud800', '1e309', '-1', '0x1'],
]

/** Whose word on where a request comes from is believed, so that all of it may be a sender's. */
const proxy = '192.0.2.10'

onDatabases('A hostile value', { ...openToAll, TRUSTED_PROXIES: proxy }, (stage) => {
  const signedIn = (userId: string) => membersWalk(stage.portal).signedIn(userId)

  /** Every list that takes a search, with the names of its own parameters and those of columns and orders. */
  const lists = [
    [administrator, paths.users(), ['loginId', 'name', 'department', 'mail', 'standing', 'concern', 'page']],
    [administrator, paths.auditTrail(), ['from', 'to', 'loginId', 'action', 'before']],
    [administrator, paths.userBatches(), ['after', 'kind', 'before']],
    [administrator, paths.user(withoutMail.loginId), ['saved', 'found', 'message']],
    [helpDesk, paths.cases(), ['state', 'whose', 'known', 'q', 'behind']],
    [helpDesk, paths.deskNumbers(), ['from', 'to']],
    [operator, paths.members(), ['memberId', 'name', 'standing', 'without', 'before', 'after']],
    [operator, paths.memberAct(otherMemberId, 'invite'), ['loginId']],
    [operator, paths.memberAct(otherMemberId, 'withdraw'), ['loginId']],
    [clerk, paths.ownRecord(), ['saved', 'message']],
  ] as const
  const foreign = [
    'sort',
    'order',
    'orderBy',
    'sort[]',
    'filter',
    'where',
    'columns',
    'fields',
    'limit',
    'offset',
    'q[$ne]',
  ]
  const hidden = ['password_hash', 'mail_key', 'member_id', 'role', 'search_key', 'id', 'key_hash']

  it('INP-04 is a value to the searches of users, the trail, the cases and the members, and no part of a statement', async () => {
    const before = await dump(stage.portal.world, ['sessions'])
    const { heard } = stage.portal.statements
    const spoken: string[] = []
    stage.portal.statements.heard = (text) => void spoken.push(text)
    const wrong: string[] = []
    for (const [person, path, names] of lists) {
      const visitor = await signedIn(person.userId)
      const pairs = names.flatMap((name) => sql.map((value) => ({ [name]: value })))
      for (const pair of pairs) {
        const url = `${path}?${new URLSearchParams(pair)}`
        const { status, html } = await visitor.get(url)
        // Somebody of another member, or a hash, would be the effect.
        const shows = [otherClerk.loginId, 'argon2', 'syntax error'].filter((secret) => html.includes(secret))
        if (![200, 404, 409, 422].includes(status) || shows.length > 0)
          wrong.push(`${url}: ${status} ${shows}`)
      }
    }
    stage.portal.statements.heard = heard
    expect(wrong).toEqual([])
    const parts = sql.filter((value) => value.length >= 8 || value.includes("'"))
    const told = spoken.filter((text) => parts.some((part) => part.length > 3 && text.includes(part)))
    expect(told).toEqual([])
    expect(spoken.length).toBeGreaterThan(500)
    expect(await dump(stage.portal.world, ['sessions'])).toEqual(before)
  })

  it('INP-04 finds nobody by a wildcard, and only who has it by a letter that is one', async () => {
    const person = await stage.portal.people.add(424242, {
      mail: 'a_b%c@many.example',
      mail_key: 'a_b%c@many.example',
    })
    const visitor = await signedIn(administrator.userId)
    const found = async (field: string, value: string) => {
      const { html } = await visitor.get(paths.users(`?${new URLSearchParams({ [field]: value })}`))
      return [...new Set(Array.from(html.matchAll(/admin\/users\/(\w+)[?"]/g), ([, loginId]) => loginId))]
    }
    for (const field of ['loginId', 'name', 'department'])
      for (const value of ['%', '_', 'WR%5', 'WR01257_', '佐%衣', '佐_結衣', '*', '\\%', "' OR '1'='1"])
        expect([field, value, await found(field, value)]).toEqual([field, value, []])
    for (const value of ['%', 'a_b', '_b%', 'b%c@', 'a_b%c@many'])
      expect([value, await found('mail', value)]).toEqual([value, [person.loginId]])
    for (const value of ['a%b', 'a__', 's%1', 'sanka_@', '%@%'])
      expect([value, await found('mail', value)]).toEqual([value, []])
  })

  it('INP-04 knows no order and no filter but its own: a strange one changes nothing of a list', async () => {
    for (const [person, path] of lists) {
      const visitor = await signedIn(person.userId)
      const plain = await visitor.get(path)
      expect(plain.status, path).toBe(path.endsWith('withdraw') ? 409 : 200)
      for (const name of [...foreign, ...hidden])
        for (const value of ['(CASE WHEN 1=1 THEN id ELSE login_id END)', 'x']) {
          const answer = await visitor.get(`${path}?${new URLSearchParams({ [name]: value })}`)
          const main = answer.root.querySelector('main')?.textContent
          expect([name, answer.status, main]).toEqual([
            name,
            plain.status,
            plain.root.querySelector('main')?.textContent,
          ])
        }
    }
  })

  it('INP-01 takes what is no version and no login ID for stale or absent at the members’ acts, never as a failure', async () => {
    const visitor = await signedIn(operator.userId)
    const before = await dump(stage.portal.world)
    for (const value of [
      '',
      'x',
      '\0',
      'x\0y',
      '-1',
      '1.5',
      '1e9',
      '1e309',
      '2147483648',
      '9'.repeat(20),
      '\ud800',
    ])
      for (const act of ['suspend', 'resume', 'withdraw'] as const) {
        const fields = { version: value, loginId: value }
        const { status } = await visitor.post(paths.memberAct(otherMemberId, act), fields)
        expect([act, value, status]).toEqual([act, value, 409])
      }
    expect(await dump(stage.portal.world)).toEqual(before)
  })

  /** A portal of its own that writes its log as lines, beside the one that all share. */
  function loggingPortal() {
    const lines: string[] = []
    const log = pino({ level: 'trace', base: null }, { write: (line) => void lines.push(line) })
    const app = buildApp({ ...stage.portal.world, log })
    const from = (remoteAddress: string) =>
      inProcess((request) => app.fetch(request, { incoming: { socket: { remoteAddress } } }))
    return {
      lines,
      visitor: () => new Visitor(publicUrl, from(proxy), { headers: { host: new URL(publicUrl).host } }),
    }
  }

  it('LOG-05 makes of every request one well-formed and bounded line of the log, whatever it says of itself', async () => {
    const { lines, visitor } = loggingPortal()
    const broken = [
      '\u001b[2J\u001b]0;x\u0007',
      '","level":60,"msg":"forged"}',
      '\\',
      '\u0085\u009b31m',
      '\u007f\b',
      '{{',
      "'",
    ]
    const texts = [...broken, 'x'.repeat(1024 * 1024), `${'"\\'.repeat(200_000)}`]
    const names = [
      'user-agent',
      'referer',
      'x-forwarded-for',
      'x-request-id',
      'accept-language',
      'x-forwarded-proto',
      'from',
    ]
    let asked = 0
    for (const text of texts)
      for (const header of names) {
        await visitor().get(paths.login(), { [header]: text })
        asked++
      }
    for (const text of broken.concat('a\r\n{"level":60}', '\n\n', 'x'.repeat(5000))) {
      const fields = { loginId: text, password: text, mail: text }
      const inOneLine = text.replace(/[\r\n]/g, '')
      const headers = { 'user-agent': inOneLine, 'x-forwarded-for': inOneLine }
      await visitor().get(
        `/portal/${encodeURIComponent(text)}?${new URLSearchParams({ language: text, message: text })}`,
      )
      await visitor().post(paths.login(), fields, headers)
      await visitor().post(paths.resetRequest(), fields, headers)
      asked += 3
    }
    expect(lines.length).toBe(asked)
    for (const line of lines) {
      expect(line.length).toBeLessThan(1000)
      expect(line.indexOf('\n')).toBe(line.length - 1)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(line.trimEnd()).not.toMatch(/[\u0000-\u001f]/)
      expect(JSON.parse(line)).toMatchObject({ level: 30, msg: 'answered', source: expect.any(String) })
    }
    const rows = await stage.portal.world.db
      .selectFrom('audit_events')
      .select(['source', 'details'])
      .execute()
    for (const { source, details } of rows) {
      expect(source.length).toBeLessThanOrEqual(64)
      expect(details.length).toBeLessThan(2000)
      expect(JSON.parse(details)).toEqual(expect.anything())
    }
  })

  it('LOG-05 keeps of the name of a browser 200 characters with its session', async () => {
    const agent = `\u001b[31m"}${'x'.repeat(1024 * 1024)}`
    const person = await stage.someone()
    const { visitor } = loggingPortal()
    await visitor().post(
      paths.login(),
      { loginId: person.loginId, password: person.password },
      { 'user-agent': agent },
    )
    const sessions = stage.portal.world.db.selectFrom('sessions').select('user_agent')
    expect(await sessions.where('user_id', '=', person.userId).execute()).toEqual([
      { user_agent: agent.slice(0, 200) },
    ])
  })

  it('AUTHZ-09 every try at what is not permitted is in the log, with who tried what on whom, and writes no row', async () => {
    const tries = [
      { ...clerk, memberId, role: 'personInCharge' as const },
      { ...administrator, memberId, role: 'participantAdministrator' as const },
    ]
    for (const actor of tries) {
      const visitor = await signedIn(actor.userId)
      const forbidden = stage.portal.routes.flatMap((route) =>
        isAction(route.access) && !can(actor, route.access) ? [{ ...route, action: route.access }] : [],
      )
      expect(forbidden.length).toBeGreaterThan(20)
      await expect
        .poll(async () => (await dump(stage.portal.world)).some((l) => /^outbox .*"ended_at":null/.test(l)))
        .toBe(false)
      const before = await dump(stage.portal.world)
      for (const { method, path, action } of forbidden) {
        const at = stage.portal.logged.length
        const url = path
          .replace(':loginId', english.loginId)
          .replace(':memberId', otherMemberId)
          .replace(/:\w+/g, 'none')
        const answer = method === 'GET' ? await visitor.get(url) : await visitor.post(url, {})
        expect([path, answer.status]).toEqual([path, 403])
        const lines = stage.portal.logged.slice(at).filter(({ msg }) => msg === 'an act was not permitted')
        const target = /:loginId/.test(path)
          ? english.loginId
          : /:memberId/.test(path)
            ? otherMemberId
            : undefined
        expect(lines).toEqual([
          expect.objectContaining({
            level: 40,
            actor: actor.userId,
            role: actor.role,
            action,
            reason: 'notAllowed',
            source: 'unknown',
          }),
        ])
        expect(lines[0]?.['target']).toBe(target)
      }
      expect(await dump(stage.portal.world)).toEqual(before)
    }
  })

  it('AUTHZ-09 names a person out of reach as the sender did, in a bounded line, or not at all', async () => {
    const visitor = await signedIn(administrator.userId)
    const named = {
      [otherClerk.loginId]: otherClerk.loginId,
      [operator.loginId]: operator.loginId,
      XX999999: 'XX999999',
      [encodeURIComponent('\u001b[2J"}\n')]: undefined,
      [encodeURIComponent('someone@example.com')]: undefined,
      ['X'.repeat(5000)]: undefined,
    }
    for (const [loginId, target] of Object.entries(named)) {
      const at = stage.portal.logged.length
      expect((await visitor.post(`/portal/admin/users/${loginId}/suspend`, {})).status).toBe(404)
      const lines = stage.portal.logged.slice(at).filter(({ msg }) => msg === 'an act was not permitted')
      expect(lines).toEqual([
        expect.objectContaining({ actor: administrator.userId, action: 'suspendUser', reason: 'notFound' }),
      ])
      expect(lines[0]?.['target']).toBe(target)
      expect(JSON.stringify(lines[0]).length).toBeLessThan(400)
    }
  })
})

onEachDatabase(
  'LOAD-04 a sign-in is refused for want of a place as often for known login IDs as for unknown ones, after the same work',
  async (portal) => {
    const { world } = portal
    const random = { bytes: (count: number) => world.random.bytes(count) }
    const hasher = createHasher({ atATime: 1, queueLimit: 3, random })
    const app = buildApp({ ...world, hasher })
    const visitor = () =>
      new Visitor(publicUrl, inProcess(app.fetch), { headers: { host: new URL(publicUrl).host } })
    const refused = { known: 0, unknown: 0 }
    const looks = new Set<string>()
    const person = await portal.people.add(1)
    for (let round = 0; round < 6; round++) {
      // Each is the first of its pair as often as the other.
      const kinds: (keyof typeof refused)[] = Array.from({ length: 16 }, (_, n) =>
        (n + round) % 2 === 0 ? 'known' : 'unknown',
      )
      const answers = await Promise.all(
        kinds.map(async (kind, n) => {
          const loginId = kind === 'known' ? person.loginId : `TS9${String(round * 100 + n).padStart(5, '0')}`
          const answer = await visitor().post(paths.login(), { loginId, password: wrong(1) })
          return { kind, loginId, answer }
        }),
      )
      for (const { kind, loginId, answer } of answers) {
        expect([422, 503]).toContain(answer.status)
        if (answer.status !== 503) continue
        refused[kind]++
        looks.add(`${answer.headers['retry-after']} ${answer.text.replaceAll(loginId, '(login ID)')}`)
      }
    }
    // Some 36 of 48 each. Which of those that come at once is first is the database's to say: 20 are 4.7 sigma.
    expect(Math.min(refused.known, refused.unknown)).toBeGreaterThan(0)
    expect(Math.abs(refused.known - refused.unknown)).toBeLessThanOrEqual(20)
    expect(looks.size).toBe(1)

    const places: Disposable[] = []
    for (let place = hasher.admit(); place; place = hasher.admit()) places.push(place)
    const log = logWork(portal)
    const works = []
    for (const loginId of [person.loginId, 'TS999999']) {
      expect((await visitor().post(paths.login(), { loginId, password: wrong(2) })).status).toBe(503)
      works.push(log.read())
    }
    log.stop()
    for (const place of places) place[Symbol.dispose]()
    expect(works[0]).toEqual(works[1])
  },
  openToAll,
)
