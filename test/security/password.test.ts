import { scryptSync } from 'node:crypto'
import { hash as argon2 } from '@node-rs/argon2'
import { hash as bcrypt } from '@node-rs/bcrypt'
import { expect, it } from 'vitest'
import { importedHash } from '../../src/hashing/stored-hash.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { isIn, tryPassword } from './portal.ts'

const half = 'Kt5'
const fill = (length: number) => half.padEnd(length, 'wq8zj3vx')

onDatabases('A new password', withoutLimits, (stage) => {
  /** Which of these the reset takes; each accepted one spends a link, so the next comes by another. */
  async function taken(passwords: readonly string[], person?: Awaited<ReturnType<typeof stage.someone>>) {
    const owner = person ?? (await stage.someone())
    const accepted: string[] = []
    let opened = await stage.walk.open(owner)
    for (const password of passwords) {
      const answer = await stage.walk.choose(opened.visitor, opened.step2, password)
      expect([303, 422]).toContain(answer.status)
      if (answer.status === 422) {
        const typed = answer.root.querySelectorAll('input[type=password]')
        expect(typed.map((field) => field.getAttribute('value') ?? '')).toEqual(['', ''])
        continue
      }
      accepted.push(password)
      expect(await stage.walk.signsIn(owner.loginId, password)).toBe(true)
      opened = await stage.walk.open(owner)
    }
    return accepted
  }

  it('PWD-01 has 8 to 32 characters', async () => {
    const all = [1, 7, 8, 32, 33, 64, 1024, 1025, 20_000].map(fill)
    expect(await taken(all)).toEqual([fill(8), fill(32)])
  })

  it('PWD-02 has a letter and a digit, and nothing else: each refusal says what is wrong', async () => {
    const { visitor, step2 } = await stage.walk.open(await stage.someone())
    const refused: Record<string, RegExp> = {
      kwqzjvxkt: /数字/,
      KWQZJVXKT: /数字/,
      '5083462917': /英字/,
      ｋｗｑ５０８３４ｚｊ: /半角/,
      ｶｲﾓﾉ50834kw: /半角/,
      かいもの50834kw: /半角/,
      買物50834kwqz: /半角/,
      'kwq50834!zj': /半角/,
      'kwq 50834 zj': /半角/,
      ' kwq50834zj': /半角/,
      'kwq50834zj\t': /半角/,
      'kwq50834\u0000zj': /半角/,
      kwq50834é: /半角/,
      'kwq50834😀': /半角/,
      kwq5083: /8/,
      [fill(33)]: /32/,
    }
    for (const [password, reason] of Object.entries(refused)) {
      const answer = await stage.walk.choose(visitor, step2, password)
      expect([password, answer.status]).toEqual([password, 422])
      const told = answer.root.querySelectorAll('[id*="rror"], [class*="error"]').map(({ text }) => text)
      expect(told.join(' '), password).toMatch(reason)
    }
    expect((await stage.walk.choose(visitor, step2, 'kwq50834zj')).status).toBe(303)
  })

  it('PWD-05 is taken exactly as it is typed: case and width are never folded', async () => {
    const person = await stage.someone()
    expect(await taken(['Kwq50834zj'], person)).toHaveLength(1)
    for (const other of [
      'kwq50834zj',
      'KWQ50834ZJ',
      'Ｋｗｑ５０８３４ｚｊ',
      ' Kwq50834zj',
      'Kwq50834zj ',
      'Kwq50834zj\n',
    ])
      expect([other, await stage.walk.signsIn(person.loginId, other)]).toEqual([other, false])
    // Five slips were one too many: the reset is the way back.
    expect(await stage.walk.signsIn(person.loginId, 'Kwq50834zj')).toBe(false)
  })

  it('PWD-06 is none that everybody tries, nor made of what others know of the person', async () => {
    const { loginId } = await stage.someone()
    const number = Number(loginId.slice(2)) + 1000
    const names = {
      family_name: '佐々木',
      given_name: '陽菜',
      family_name_en: 'Sasaki',
      given_name_en: 'Hinata',
    }
    const mail = 'h.sasaki-tokyo@many.example'
    const person = await stage.portal.people.add(number, { ...names, mail, mail_key: mail })
    const guessable = [
      ...[
        'password1',
        'Password123',
        'passw0rd',
        'qwerty123',
        'abc12345',
        '1q2w3e4r',
        'iloveyou1',
        'sakura2016',
      ],
      ...['a1a1a1a1', 'abcd1234', '12345678a', 'Sunshine1', 'Welcome2016', 'P4ssw0rd2016', 'asdfghjk1'],
      ...[person.loginId, person.loginId.toLowerCase(), `${person.loginId}x`, `1x${person.loginId}`],
      ...['EJUUB99001YSD001', 'xEJUUB99001YSD001', 'Twx21portal', 'Portal2016', 'twx21twx21'],
      ...['Sasaki2016', 'hinata1234', 'SasakiHinata1', 'hinatasasaki99', 'hsasakitokyo1'],
    ]
    expect(await taken(guessable, { ...person, mail })).toEqual([])
    expect(await taken(['Sasaki4nennsei'], { ...person, mail })).toHaveLength(1)
  })

  it('PWD-06 is not the current one, and the repetition has to match', async () => {
    const person = await stage.someone()
    const { visitor, step2 } = await stage.walk.open(person)
    expect((await stage.walk.choose(visitor, step2, person.password)).status).toBe(422)
    expect((await stage.walk.choose(visitor, step2, 'Kwq50834zj', 'Kwq50834zk')).status).toBe(422)
    expect((await stage.walk.choose(visitor, step2, 'Kwq50834zj', '')).status).toBe(422)
    expect((await stage.walk.choose(visitor, step2, '', '')).status).toBe(422)
    expect((await stage.walk.choose(visitor, step2, 'Kwq50834zj')).status).toBe(303)
  })

  it('PWD-07 that many people share is stored as as many different strings, and nowhere else', async () => {
    const { db } = stage.portal.world
    const people = []
    for (let count = 0; count < 12; count++) people.push(await stage.someone())
    for (const { userId } of people) {
      // The people of the tests share one hash to begin with, which no two of a portal do.
      const own = { password_hash: await stage.portal.world.hasher.hash('Hajime6no') }
      await db.updateTable('credentials').set(own).where('user_id', '=', userId).execute()
    }
    await Promise.all(people.map((person) => taken(['Onaji50834zj'], person)))
    const rows = await db
      .selectFrom('credentials')
      .select('password_hash')
      .where(
        'user_id',
        'in',
        people.map(({ userId }) => userId),
      )
      .execute()
    const hashes = rows.map((row) => row.password_hash ?? '')
    expect(new Set(hashes).size).toBe(12)
    for (const hash of hashes)
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    const logged = JSON.stringify(stage.portal.logged)
    expect(logged).not.toContain('Onaji50834zj')
    const audit = JSON.stringify(await db.selectFrom('audit_events').selectAll().execute())
    const outbox = JSON.stringify(await db.selectFrom('outbox').selectAll().execute())
    expect(audit + outbox).not.toContain('Onaji50834zj')
  })

  it('PWD-03 is never one with another that differs in its last byte, whatever made its hash', async () => {
    const { db } = stage.portal.world
    for (const length of [64, 71, 72, 73, 128, 256]) {
      const person = await stage.someone()
      const password = fill(length)
      const stored = importedHash(await bcrypt(password, { cost: 4 })) ?? expect.fail()
      await db
        .updateTable('credentials')
        .set({ password_hash: stored })
        .where('user_id', '=', person.userId)
        .execute()
      const twin = `${password.slice(0, -1)}#`
      const longer = `${password}x`
      for (const other of [twin, longer, `${password}\u0000`])
        expect([length, await stage.walk.signsIn(person.loginId, other)]).toEqual([length, false])
      expect([length, await stage.walk.signsIn(person.loginId, password)]).toEqual([length, length <= 72])
    }
  })

  it('PWD-08 that came with a hash of another system is hashed anew at the first sign-in, once for twenty', async () => {
    const { db } = stage.portal.world
    const password = 'Hikkoshi7mae'
    const salt = Buffer.from('0123456789abcdef')
    const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    const scrypt = `$scrypt$ln=14,r=8,p=1$${plain(salt)}$${plain(scryptSync(password, salt, 32, { N: 2 ** 14 }))}`
    const argon = await argon2(password, { memoryCost: 4096, timeCost: 3, parallelism: 1 })
    const good = await argon2(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 })
    for (const foreign of [await bcrypt(password, { cost: 5 }), scrypt, argon, good]) {
      const person = await stage.someone()
      const stored = importedHash(foreign) ?? expect.fail()
      await db
        .updateTable('credentials')
        .set({ password_hash: stored })
        .where('user_id', '=', person.userId)
        .execute()
      const find = () =>
        db
          .selectFrom('credentials')
          .select('password_hash')
          .where('user_id', '=', person.userId)
          .executeTakeFirst()

      expect(await stage.walk.signsIn(person.loginId, 'Hikkoshi7ato')).toBe(false)
      expect((await find())?.password_hash).toBe(stored)
      const count = foreign.startsWith('$2') ? 20 : 4
      const tries = Array.from({ length: count }, () =>
        tryPassword(stage.portal.visitor(), person.loginId, password),
      )
      expect((await Promise.all(tries)).filter(isIn)).toHaveLength(count)
      const renewed = (await find())?.password_hash ?? ''
      expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
      expect(renewed).not.toContain(foreign.slice(-20))
      expect(await stage.walk.signsIn(person.loginId, password)).toBe(true)
      expect((await find())?.password_hash).toBe(renewed)
    }
  })

  it('PWD-02 lets password managers and pasting work', async () => {
    const login = await stage.portal.visitor().get('/portal/login/')
    const field = (name: string) => login.form().field(name)
    expect(field('loginId').getAttribute('autocomplete')).toBe('username')
    expect(field('password').getAttribute('autocomplete')).toBe('current-password')
    const { visitor, step2 } = await stage.walk.open(await stage.someone())
    const choose = (await visitor.get(step2)).form()
    for (const name of ['newPassword', 'newPasswordAgain']) {
      expect(choose.field(name).getAttribute('autocomplete')).toBe('new-password')
      expect(choose.field(name).getAttribute('maxlength')).toBeUndefined()
      expect(Object.keys(choose.field(name).attributes).filter((one) => one.startsWith('on'))).toEqual([])
    }
  })
})

onDatabases('A new password by the modern rule', { ...withoutLimits, PASSWORD_RULE: 'modern' }, (stage) => {
  it('PWD-01 has 15 to 64 printable characters of any kind, with no rule of what to mix', async () => {
    const phrase = 'asa gohan wa pan to tamago de shita ne, kinou mo kyou mo ashita mo!!'
    const candidates: [string, boolean][] = [
      [phrase.slice(0, 14), false],
      [phrase.slice(0, 15), true],
      [phrase.slice(0, 64), true],
      [phrase.slice(0, 65), false],
      ['kinoukaimononiittakaeri', true],
      ['50834629175083', false],
      ['508346291771846', true],
      ['!"#$%&()=~|{}*+', true],
      ['あさごはんはぱんとたまごでした', false],
      ['ａｓａｇｏｈａｎｗａｐａｎ１２３', false],
      ['asa gohan wa\tpan to', false],
      ['passwordpassword', false],
      ['aaaaaaaaaaaaaaaaaaaa', false],
    ]
    const person = await stage.someone()
    let opened = await stage.walk.open(person)
    for (const [password, isTaken] of candidates) {
      const { status } = await stage.walk.choose(opened.visitor, opened.step2, password)
      expect([password, status]).toEqual([password, isTaken ? 303 : 422])
      if (!isTaken) continue
      expect(await stage.walk.signsIn(person.loginId, password)).toBe(true)
      opened = await stage.walk.open(person)
    }
  })
})
