import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { Secret } from '../../src/domain/secret.ts'
import { minutes } from '../../src/domain/time.ts'
import { importUsers } from '../../src/jobs/import-users.ts'
import { createPost } from '../../src/mail/post.ts'
import { paths } from '../../src/paths.ts'
import { appearance } from '../harness/alike.ts'
import { databases } from '../harness/databases.ts'
import { inProcess, Visitor } from '../harness/http-client.ts'
import { ordinary, source, table } from '../harness/import-files.ts'
import { readMail, resetLinkIn } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { chinese, clerk, english } from '../harness/people.ts'
import { startRecordingRelay } from '../harness/relay-record.ts'
import { keyIn, resetWalk, seen, type Walker, withoutLimits } from '../harness/reset-walk.ts'
import { openTestWorld, publicUrl, type TestWorld } from '../harness/world.ts'

/** Until nothing waits in the outbox any more. */
async function outboxEmpty({ world: { db } }: TestWorld): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 10) {
    const row = await db.selectFrom('outbox').select('id').where('ended_at', 'is', null).executeTakeFirst()
    if (!row) return
    await sleep(10)
  }
  throw new Error('Letters still wait.')
}

const breaks = ['\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\0', '\x7f', '\ud800', '%0d%0a']
const headers = [
  'content-type',
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'content-transfer-encoding',
]
headers.push('date', 'mime-version', 'content-language', 'auto-submitted', 'x-auto-response-suppress')

onDatabases('A mail', withoutLimits, (stage) => {
  /** Reads what the portal said to the relay while `act` made it write mails. */
  async function recorded(act: () => Promise<unknown>) {
    const { portal } = stage
    const relay = await startRecordingRelay()
    const { post, config } = portal.world
    const sender = { name: config.serviceName, address: config.mailFrom, replyTo: config.helpDesk.mail }
    portal.world.post = createPost({ smtpUrl: new Secret(relay.url), sender })
    try {
      await act()
      await outboxEmpty(portal)
    } finally {
      await portal.world.post.close()
      portal.world.post = post
      relay.stop()
    }
    return relay
  }

  it('MAIL-01 has one recipient, known headers and no further command, whatever breaks of lines a name holds', async () => {
    const { portal, walk } = stage
    const relay = await recorded(async () => {
      for (const [i, one] of breaks.entries()) {
        // A database may keep neither a NUL nor half a character; then there is nothing to send.
        const name = `佐藤${one}Bcc: evil@evil.example${one}RCPT TO:<evil@evil.example>${one}${one}.${one}`
        const kept = database(portal) === 'PostgreSQL' ? name.replaceAll('\0', '').toWellFormed() : name
        const person = await portal.people.add(7000 + i, { family_name: kept, given_name: kept })
        await walk.request(person)
        await outboxEmpty(portal)
      }
    })
    expect(relay.messages).toHaveLength(breaks.length)
    const verbs = relay.commands.map((line) => line.split(/[ :]/)[0]?.toUpperCase())
    expect(new Set(verbs)).toEqual(new Set(['EHLO', 'MAIL', 'RCPT', 'DATA']))
    const recipients = relay.commands.filter((line) => line.startsWith('RCPT'))
    expect(recipients).toEqual(breaks.map((_, i) => `RCPT TO:<user00${7000 + i}@many.example>`))
    for (const message of relay.messages) {
      expect(message).not.toMatch(/[^\r]\n|\r[^\n]/)
      const [head = ''] = message.split('\r\n\r\n')
      const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? [])
      expect(names.filter((name) => !headers.includes(name))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
      expect(head).not.toContain('evil')
    }
  })

  it('MAIL-01 is not even asked for with a break of lines in a login ID, an address or a language', async () => {
    const { portal, walk } = stage
    portal.smtp.forgetMails()
    for (const one of breaks) {
      const person = await stage.someone()
      for (const fields of [
        { loginId: `${person.loginId}${one}X`, mail: person.mail },
        { loginId: person.loginId, mail: `${person.mail}${one}Bcc: evil@evil.example` },
        { loginId: person.loginId, mail: `evil@evil.example${one}${person.mail}` },
      ])
        expect((await walk.request(fields)).status).toBe(422)
      const visitor = portal.visitor({ language: `ja${one.replace(/[^\x20-\x7e]/g, '')}, en` })
      const query = new URLSearchParams({ language: `ja${one}Bcc: evil@evil.example` })
      await visitor.post(`${paths.resetRequest()}?${query}`, { loginId: 'WR999999', mail: person.mail })
    }
    await outboxEmpty(portal)
    expect(portal.smtp.mails).toEqual([])
  })

  it.each([
    '<a href="https://evil.example">click</a><img src=https://evil.example/x.png>',
    '[click](https://evil.example) https://evil.example www.evil.example',
    'evil@evil.example mailto:evil@evil.example',
    '\u202Emoc.live\u202C \u2066evil.example\u2069 \u200B\u200D\uFEFF',
    'evil．example／path evil。example ｈｔｔｐｓ：／／evil',
    'X'.repeat(5000),
  ])('MAIL-02 shows the name %s inert, and holds no link but ours', async (name) => {
    const { portal, walk } = stage
    const person = await portal.people.add(7100 + name.length + name.charCodeAt(0), {
      family_name: name,
      given_name: name,
      family_name_en: name,
    })
    await walk.request(person)
    const mail = await portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(person.mail))
    const { text, links, header, subject } = await mail.read()
    expect(header('content-type')).toMatch(/^text\/plain/)
    expect(links).toHaveLength(1)
    expect(links[0]).toMatch(/^https:\/\/portal\.example\.com\/portal\/passwordReset\?/)
    expect(text).not.toMatch(/evil\.example|evil@|\/\/evil|www\.evil/)
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)
    expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(80)
    expect(subject).toBe('*ご連絡*パスワード再設定URLのご連絡')
  })

  const evil = 'evil@evil.example'
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const two: [string, (person: Walker) => { query?: string; body: string; type?: string }][] = [
    ['the address twice', ({ loginId, mail }) => ({ body: `loginId=${loginId}&mail=${mail}&mail=${evil}` })],
    [
      'the address twice, ours last',
      ({ loginId, mail }) => ({ body: `loginId=${loginId}&mail=${evil}&mail=${mail}` }),
    ],
    [
      'the login ID twice',
      ({ loginId, mail }) => ({ body: `loginId=${loginId}&loginId=WR012574&mail=${mail}` }),
    ],
    [
      'a list by brackets',
      ({ loginId, mail }) => ({ body: `loginId=${loginId}&mail[]=${mail}&mail[]=${evil}` }),
    ],
    [
      'a list beside the field',
      ({ loginId, mail }) => ({ body: `loginId=${loginId}&mail=${mail}&mail[]=${evil}` }),
    ],
    ...[',', ';', ' ', '\n', '%0a', '%00', '\t', '|', '>,<', '"'].map((between): (typeof two)[number] => [
      `two addresses with ${JSON.stringify(between)} between`,
      ({ loginId, mail }) => ({
        body: new URLSearchParams({ loginId, mail: `${mail}${between}${evil}` }).toString(),
      }),
    ]),
    [
      'another in the query',
      ({ loginId, mail }) => ({ query: `?mail=${evil}`, body: `loginId=${loginId}&mail=${mail}` }),
    ],
    ['only the query', ({ loginId, mail }) => ({ query: `?loginId=${loginId}&mail=${mail}`, body: '' })],
    [
      'other names of the field',
      ({ loginId, mail }) => ({
        body: `loginId=${loginId}&mail=${mail}&email=${evil}&to=${evil}&cc=${evil}`,
      }),
    ],
    [
      'JSON',
      ({ loginId, mail }) => ({
        body: JSON.stringify({ loginId, mail: [mail, evil] }),
        type: 'application/json',
      }),
    ],
    [
      'JSON called a form',
      ({ loginId, mail }) => ({ body: JSON.stringify({ loginId, mail: [mail, evil] }) }),
    ],
    [
      'multipart',
      ({ loginId, mail }) => ({
        body: [`loginId`, loginId, 'mail', mail, 'mail', evil]
          .reduce(
            (text, part, i) =>
              `${text}${i % 2 ? `${part}\r\n` : `--x\r\nContent-Disposition: form-data; name="${part}"\r\n\r\n`}`,
            '',
          )
          .concat('--x--'),
        type: 'multipart/form-data; boundary=x',
      }),
    ],
    [
      'two content types',
      ({ loginId, mail }) => ({
        body: `loginId=${loginId}&mail=${mail}&mail=${evil}`,
        type: 'application/x-www-form-urlencoded, application/json',
      }),
    ],
  ]
  it.each(two)('MAIL-03 goes to nobody but the stored address when asked with %s', async (_, question) => {
    const { portal } = stage
    portal.smtp.forgetMails()
    const person = await stage.someone()
    const { query = '', body, type } = question(person)
    await portal.visitor().send({
      method: 'POST',
      url: paths.resetRequest() + query,
      headers: type ? { 'content-type': type } : form,
      body,
    })
    await outboxEmpty(portal)
    expect(portal.smtp.mails.length).toBeLessThanOrEqual(1)
    for (const { envelope, raw } of portal.smtp.mails) {
      expect(envelope.to).toEqual([person.mail])
      expect(raw.toString()).not.toContain('evil')
      expect((await readMail(raw)).text).not.toContain('evil')
    }
  })

  const twins: [string, typed: string, reaches: boolean][] = [
    ['its own spelling', 'Kiss.Mike+a@strasse.example', true],
    ['other case', 'kISS.mIKE+A@STRASSE.EXAMPLE', true],
    ['full-width letters and @', 'Ｋｉｓｓ．Ｍｉｋｅ＋ａ＠ｓｔｒａｓｓｅ．ｅｘａｍｐｌｅ', true],
    ['blanks around', '　 Kiss.Mike+a@strasse.example ', true],
    ['a Kelvin sign', '\u212Aiss.Mike+a@strasse.example', false],
    ['a long s', 'Ki\u017F\u017F.Mike+a@strasse.example', false],
    ['a dotless i', 'K\u0131ss.Mike+a@strasse.example', false],
    ['a dotted I', 'K\u0130ss.Mike+a@strasse.example', false],
    ['a sharp s', 'Kiss.Mike+a@stra\u00DFe.example', false],
    ['an accent', 'K\u00EDss.Mike+a@strasse.example', false],
    ['a combining accent', 'Ki\u0301ss.Mike+a@strasse.example', false],
    ['a zero-width space', 'Ki\u200Bss.Mike+a@strasse.example', false],
    ['a soft hyphen', 'Ki\u00ADss.Mike+a@strasse.example', false],
    ['a Cyrillic i', 'K\u0456ss.Mike+a@strasse.example', false],
    ['a ligature', 'Kiss.Mike+a@\uFB06rasse.example', false],
    ['a circled letter', '\u24C0iss.Mike+a@strasse.example', false],
    ['a mathematical letter', '\u{1D40A}iss.Mike+a@strasse.example', false],
    ['without the plus', 'Kiss.Mike@strasse.example', false],
    ['without the dot', 'KissMike+a@strasse.example', false],
    ['a dot at the end', 'Kiss.Mike+a@strasse.example.', false],
    ['an ideographic full stop', 'Kiss.Mike+a@strasse。example', false],
    ['punycode', 'Kiss.Mike+a@xn--strae-oqa.example', false],
    ['a second full-width @', 'Kiss.Mike+a＠evil.example@strasse.example', false],
  ]
  it.each(twins)(
    'MAIL-04 MAIL-06 typed with %s (%s) reaches the stored bytes or nobody',
    async (what, typed, reaches) => {
      const { portal, walk } = stage
      const stored = 'Kiss.Mike+a@strasse.example'
      const number = 7600 + twins.findIndex(([name]) => name === what)
      const person = await portal.people.add(number, { mail: stored, mail_key: stored.toLowerCase() })
      portal.smtp.forgetMails()
      await walk.request({ loginId: person.loginId, mail: typed })
      await outboxEmpty(portal)
      expect(portal.smtp.mails.map(({ envelope }) => envelope.to)).toEqual(reaches ? [[stored]] : [])
      // The same at step 1, where the address is asked for again.
      const link = await walk.link({ ...person, mail: stored })
      const proof = await walk.postProof(link, { loginId: person.loginId, mail: typed }, portal.visitor())
      expect(seen(proof)).toBe(reaches ? 'to step 2' : 'step 1 with errors')
    },
  )

  it.each(['WR０１２５７５', 'wr012575', ' WR012575　'])(
    'MAIL-04 finds the login ID typed as %j',
    async (loginId) => {
      const { portal, walk } = stage
      portal.smtp.forgetMails()
      await walk.request({ loginId, mail: clerk.mail })
      await outboxEmpty(portal)
      expect(portal.smtp.mails.map(({ envelope }) => envelope.to)).toEqual([[clerk.mail]])
    },
  )

  const misleading = [
    '"x@evil.example x"@example.com',
    'a@example.com (b@evil.example)',
    'g: a@evil.example, b@evil.example;',
    `${'('.repeat(3000)}a@example.com`,
    'a@[127.0.0.1]',
    'a@example.com,b@evil.example',
    'a@example.com\r\nRCPT TO:<b@evil.example>',
    `${'a'.repeat(320)}@example.com`,
  ]
  it.each(misleading)('MAIL-05 is not sent to %j, were it in the database', async (mail) => {
    const { portal, walk } = stage
    const number = 7700 + misleading.indexOf(mail)
    const person = await portal.people.add(number, { mail, mail_key: `ok${number}@example.com` })
    portal.smtp.forgetMails()
    const before = portal.smtp.connections
    await walk.request({ loginId: person.loginId, mail: `ok${number}@example.com` })
    await outboxEmpty(portal)
    expect(portal.smtp.mails).toEqual([])
    expect(portal.smtp.connections).toBe(before)
    const letters = portal.world.db
      .selectFrom('outbox')
      .select('outcome')
      .where('user_id', '=', person.userId)
    expect(await letters.execute()).toEqual([{ outcome: 'failed' }])
  })

  it('MAIL-08 of every kind, in every language, says that a machine wrote it and holds one link', async () => {
    const { portal, walk } = stage
    portal.smtp.forgetMails()
    for (const person of [clerk, english, chinese]) {
      for (let i = 0; i < 6; i++) await walk.signsIn(person.loginId, `Chigau${i}Mono`)
      const { visitor, step2 } = await walk.open(person)
      expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('done')
    }
    await outboxEmpty(portal)
    expect(portal.smtp.mails).toHaveLength(9)
    const ids = new Set<string>()
    for (const mail of portal.smtp.mails) {
      const read = await mail.read()
      ids.add(read.messageId)
      expect(read.header('auto-submitted')).toBe('auto-generated')
      expect(read.header('content-type')).toMatch(/^text\/plain; charset=utf-8$/i)
      expect(new Date(read.header('date') ?? '').getTime()).toBe(portal.world.now())
      expect(read.from).toBe(portal.world.config.mailFrom)
      expect(mail.envelope.from).toBe(portal.world.config.mailFrom)
      expect(read.messageId).toMatch(/@example\.com>$/)
      expect(read.links).toHaveLength(1)
      expect(read.links[0]).toMatch(/^https:\/\/portal\.example\.com\//)
      for (const header of ['bcc', 'cc', 'list-unsubscribe', 'x-mailer'])
        expect(read.header(header)).toBeUndefined()
    }
    expect(ids.size).toBe(9)
  })

  it('M1 tells neither the login ID nor what step 1 asks for', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    await walk.link(person)
    const { text, subject } = await (
      portal.smtp.mailsTo(person.mail)[0] ?? (await portal.smtp.waitForMail(() => true))
    ).read()
    for (const secret of [person.loginId, person.mail, 'EJUUB99001YSD001', person.password])
      expect(subject + text).not.toContain(secret)
  })
})

function database({ world }: TestWorld): 'SQLite' | 'PostgreSQL' {
  return world.config.database.url.reveal().startsWith('sqlite:') ? 'SQLite' : 'PostgreSQL'
}

describe.each(databases)('On $name', (kind) => {
  describe.skipIf(kind.missing !== null)('', () => {
    let portal: TestWorld
    afterEach(async () => {
      const errors = portal.errors()
      await portal.close()
      expect(errors).toEqual([])
    })

    it('MAIL-06 the limit counts the account, not the spelling', async () => {
      portal = await openTestWorld(kind)
      portal.work()
      const spellings = [
        clerk.mail,
        clerk.mail.toUpperCase(),
        ` ${clerk.mail}`,
        clerk.mail.replace('@', '＠'),
      ]
      for (const mail of [...spellings, ...spellings])
        for (const loginId of ['WR012575', 'wr012575']) {
          expect((await resetWalk(portal).request({ loginId, mail })).status).toBe(303)
          // A letter overtaken by the next request would be dropped with its link.
          await outboxEmpty(portal)
        }
      expect(portal.smtp.mails.map(({ envelope }) => envelope.to)).toEqual(Array(3).fill([clerk.mail]))
    })

    it('MAIL-07 a bombed person gets three mails an hour, over a restart, and then one that works', async () => {
      portal = await openTestWorld(kind)
      portal.work()
      const walk = resetWalk(portal)
      const from = (address: number, app = portal.app) =>
        new Visitor(
          publicUrl,
          inProcess((request) =>
            app.fetch(request, { incoming: { socket: { remoteAddress: `192.0.2.${address}` } } }),
          ),
          { headers: { host: new URL(publicUrl).host } },
        )
      const looks = new Set<string>()
      for (let i = 0; i < 100; i++) {
        // Half-way the program starts anew on the same database.
        const app = i < 50 ? portal.app : buildApp(portal.world)
        const visitor = from(i % 50, app)
        await visitor.get(paths.login())
        looks.add(appearance(await walk.request(clerk, visitor)))
        if (i < 5) await outboxEmpty(portal)
        portal.pass(6000)
      }
      await outboxEmpty(portal)
      expect(looks.size).toBe(1)
      expect(portal.smtp.mails.map(({ envelope }) => envelope.to)).toEqual(Array(3).fill([clerk.mail]))
      // The last of the three still works: a bombed person can use it at once.
      const link = await resetLinkIn(portal.smtp.mails[2]?.raw ?? '')
      expect(seen(await portal.visitor().get(link))).toBe('step 1')

      portal.pass(minutes(60))
      const person: Walker = clerk
      expect(keyIn(await walk.link(person))).not.toBe(keyIn(link))
    })

    it('MAIL-07 one address that asks for thirty people, over and over, sends twenty mails an hour', async () => {
      portal = await openTestWorld(kind)
      portal.work()
      const walk = resetWalk(portal)
      const people = []
      for (let i = 0; i < 30; i++) people.push(await portal.people.add(i))
      const visitor = walk.from('192.0.2.1')
      for (let round = 0; round < 3; round++)
        for (const person of people) expect((await walk.request(person, visitor)).status).toBe(303)
      await outboxEmpty(portal)
      expect(portal.smtp.mails).toHaveLength(20)
      await walk.request(people[29] ?? clerk, walk.from('192.0.2.2'))
      await outboxEmpty(portal)
      expect(portal.smtp.mails).toHaveLength(21)
    })

    it.each(['import', 'correction'])(
      'MAIL-09 a letter that waits goes to no address that has been given up by %s meanwhile',
      async (way) => {
        portal = await openTestWorld(kind)
        const { db, now, random } = portal.world
        const walk = resetWalk(portal)
        const person = await portal.people.add(1)
        await walk.request(person)
        const mail = 'moved@many.example'
        if (way === 'correction')
          await db
            .updateTable('users')
            .set({ mail, mail_key: mail })
            .where('id', '=', person.userId)
            .execute()
        else {
          const row = {
            ...ordinary,
            会員ID: 'EJUUB99001YSD001',
            ログインID: person.loginId,
            メールアドレス: mail,
          }
          const job = { db, source: source(table(row)), now: now(), random, from: 'test' }
          expect((await importUsers(job)).ok).toBe(true)
        }
        portal.work()
        await outboxEmpty(portal)
        const recipients = portal.smtp.mails.map(({ envelope }) => envelope.to)
        // An import ends the link, so that the letter would be of no use to the new address either.
        expect(recipients).toEqual(way === 'import' ? [] : [[mail]])
      },
    )

    it.each(['user', 'member'] as const)(
      'MAIL-09 a letter that waits is not sent once its %s is stopped',
      async (who) => {
        portal = await openTestWorld(kind)
        const { db, now } = portal.world
        const person = await portal.people.add(1)
        await resetWalk(portal).request(person)
        if (who === 'user')
          await db.updateTable('users').set({ suspended_at: now() }).where('id', '=', person.userId).execute()
        else
          await db
            .updateTable('members')
            .set({ suspended_at: now() })
            .where('id', '=', 'EJUUB99001YSD001')
            .execute()
        portal.work()
        await outboxEmpty(portal)
        expect(portal.smtp.mails).toEqual([])
      },
    )

    it('MAIL-10 a relay that offers no TLS, or a certificate nobody knows, gets nothing; letters wait, operators hear of it', async () => {
      portal = await openTestWorld(kind)
      const { config, post } = portal.world
      const sender = { name: config.serviceName, address: config.mailFrom, replyTo: config.helpDesk.mail }
      portal.world.post = createPost({ smtpUrl: new Secret(`${portal.smtp.url}?tls=required`), sender })
      await resetWalk(portal).request(clerk)
      const worker = portal.work()
      for (let i = 0; i < 300 && worker.state().relayDownSince === null; i++) await sleep(10)
      expect(worker.state().relayDownSince).not.toBeNull()
      expect(portal.smtp.mails).toEqual([])
      const waiting = await portal.world.db
        .selectFrom('outbox')
        .select('ended_at')
        .where('user_id', '=', clerk.userId)
        .execute()
      expect(waiting).toEqual([{ ended_at: null }])
      expect(portal.errors().map(({ msg }) => msg)).toEqual([
        'the mail relay takes no letters; they wait in the outbox',
      ])
      await worker.stop()
      await portal.world.post.close()
      portal.world.post = post
      portal.logged.splice(0)
    })
  })
})
