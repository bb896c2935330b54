import { expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { resetWalk, seen, withoutLimits } from '../harness/reset-walk.ts'
import type { TestWorld } from '../harness/world.ts'

const atOnce = <T>(count: number, act: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)))

/** The links of a person that would still open. */
async function liveLinks({ world: { db, now } }: TestWorld, userId: string) {
  return db
    .selectFrom('reset_requests')
    .select(['id', 'opened_at'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('deadline_at', '>', now())
    .execute()
}

/** Lets `act` happen after the next hash is computed and before anything is done with it. */
function behindNextHash({ world }: TestWorld, act: () => Promise<unknown>) {
  const { hasher } = world
  world.hasher = {
    ...hasher,
    admit() {
      const place = hasher.admit()
      if (!place) return undefined
      world.hasher = hasher
      let isFirst = true
      const then = async <T>(work: Promise<T>) => {
        const result = await work
        if (isFirst) {
          isFirst = false
          await act()
        }
        return result
      }
      return {
        ...place,
        verify: (...given) => then(place.verify(...given)),
        hashUnlessCurrent: (...given) => then(place.hashUnlessCurrent(...given)),
      }
    },
  }
}

onDatabases('A race for a reset link', withoutLimits, (stage) => {
  it('RST-07 of 50 parallel requests for one person from 50 addresses one link works', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const answers = await atOnce(50, (i) => walk.request(person, walk.from(`192.0.2.${i}`)))
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(303))
    expect(await liveLinks(portal, person.userId)).toHaveLength(1)
  })

  it('RST-05 of two browsers that prove one link at the same instant neither is inside', async () => {
    const { portal, walk } = stage
    for (let round = 0; round < 5; round++) {
      const person = await stage.someone()
      const link = await walk.link(person)
      const browsers = [portal.visitor(), portal.visitor()]
      for (const browser of browsers) await browser.get(link)
      const answers = await Promise.all(browsers.map((browser) => walk.postProof(link, person, browser)))
      expect(answers.map(seen).sort()).toEqual(['S5', 'to step 2'])
      const inside = answers.findIndex((answer) => seen(answer) === 'to step 2')
      expect(seen(await (browsers[inside] ?? portal.visitor()).get(answers[inside]?.location ?? '/'))).toBe(
        'S5',
      )
      expect(await liveLinks(portal, person.userId)).toEqual([])
    }
  })

  it('RST-05 a double click of one browser is one access', async () => {
    const { portal, walk } = stage
    for (let round = 0; round < 5; round++) {
      const person = await stage.someone()
      const link = await walk.link(person)
      const browser = portal.visitor()
      await browser.get(link)
      const answers = await atOnce(4, () => walk.postProof(link, person, browser))
      expect(answers.map(seen)).toEqual(Array(4).fill('to step 2'))
      expect(seen(await walk.choose(browser, answers[0]?.location ?? '', 'Atarashii1'))).toBe('done')
    }
  })

  it('RST-12 of 50 wrong proofs at once five are looked at', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const link = await walk.link(person)
    const answers = await atOnce(50, () =>
      walk.postProof(link, { ...person, mail: 'wrong@example.com' }, portal.visitor()),
    )
    const counts = Object.groupBy(answers.map(seen), (one) => one)
    expect(counts['step 1 with errors']).toHaveLength(4)
    expect(counts.S5).toHaveLength(46)
    const proofs = await portal.world.db
      .selectFrom('audit_events')
      .select('outcome')
      .where('target_user_id', '=', person.userId)
      .where('action', '=', 'reset-proved')
      .execute()
    expect(proofs).toHaveLength(5)
  })

  it('RST-04 of 20 parallel posts of one link to one node one sets the password', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { visitor, step2 } = await walk.open(person)
    const answers = await atOnce(20, (i) => walk.choose(visitor, step2, `Atarashii${i}`))
    const winners = answers.flatMap((answer, i) => (seen(answer) === 'done' ? [i] : []))
    expect(winners).toHaveLength(1)
    expect(answers.filter((answer) => seen(answer) === 'S5')).toHaveLength(19)
    for (const i of [0, 1, winners[0] ?? 0])
      expect(await walk.signsIn(person.loginId, `Atarashii${i}`)).toBe(i === winners[0])
    await portal.smtp.waitForMail(({ envelope }) => envelope.to.includes(person.mail))
  })

  it('RST-09 of two opened links posted at the same instant one sets the password, the other is dead', async () => {
    const { portal, walk } = stage
    for (let round = 0; round < 4; round++) {
      const person = await stage.someone()
      const one = await walk.open(person)
      const two = await walk.open(person)
      const answers = await Promise.all([
        walk.choose(one.visitor, one.step2, 'Atarashii1'),
        walk.choose(two.visitor, two.step2, 'Atarashii2'),
      ])
      expect(answers.map(seen).sort()).toEqual(['S5', 'done'])
      const winner = seen(answers[0]) === 'done' ? 1 : 2
      expect(await walk.signsIn(person.loginId, `Atarashii${3 - winner}`)).toBe(false)
      expect(await walk.signsIn(person.loginId, `Atarashii${winner}`)).toBe(true)
      expect(await liveLinks(portal, person.userId)).toEqual([])
    }
  })

  it('RST-19 sign-ins with the old password during the reset leave no session behind', async () => {
    const { portal, walk } = stage
    for (let round = 0; round < 2; round++) {
      const person = await stage.someone()
      const { visitor, step2 } = await walk.open(person)
      const [changed, ...signIns] = await Promise.all([
        walk.choose(visitor, step2, 'Atarashii1'),
        ...(await atOnce(6, async () => walk.signsIn(person.loginId, person.password))),
      ])
      expect(seen(changed)).toBe('done')
      expect(signIns).toHaveLength(6)
      const sessions = await portal.world.db
        .selectFrom('sessions')
        .selectAll()
        .where('user_id', '=', person.userId)
        .execute()
      expect(sessions).toEqual([])
    }
  })

  it('RST-10 a user or member who is stopped while the new password is hashed gets no new password', async () => {
    const { portal, walk } = stage
    const { db, now } = portal.world
    const users = (userId: string) => db.updateTable('users').where('id', '=', userId)
    const members = () => db.updateTable('members').where('id', '=', 'EJUUB99001YSD001')
    const stops = [
      (userId: string) => users(userId).set({ suspended_at: now() }).execute(),
      (userId: string) => users(userId).set({ abolished_at: now() }).execute(),
      () => members().set({ suspended_at: now() }).execute(),
    ]
    for (const stop of stops) {
      const person = await stage.someone()
      const { visitor, step2 } = await walk.open(person)
      behindNextHash(portal, () => stop(person.userId))
      expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('S5')
      await users(person.userId).set({ suspended_at: null, abolished_at: null }).execute()
      await members().set({ suspended_at: null }).execute()
      expect(await walk.signsIn(person.loginId, person.password)).toBe(true)
    }
  })
})

onDatabases('A sign-in that a reset overtakes', withoutLimits, (stage) => {
  it('RST-19 is refused, though another node has counted a failure in between', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const { visitor, step2 } = await walk.open(person)
    behindNextHash(portal, async () => {
      expect(seen(await walk.choose(visitor, step2, 'Atarashii1'))).toBe('done')
      // What another node writes for a stranger's try at this very moment.
      await portal.world.db
        .insertInto('sign_in_failures')
        .values({
          subject: person.userId,
          seen_from: 'stranger',
          failures: 1,
          locked_at: null,
          recent_marks: '',
          marked_at: null,
        })
        .execute()
    })
    const late = portal.visitor()
    const answer = await late.post(paths.login(), { loginId: person.loginId, password: person.password })
    expect(answer.status).toBe(422)
    expect(late.cookies.names).not.toContain('__Host-session')
    expect(await walk.signsIn(person.loginId, 'Atarashii1')).toBe(true)
  })

  it('LOCK-02 is counted once beside the failures before it, and ends no session, when the password is replaced meanwhile', async () => {
    const { portal, walk } = stage
    const { db } = portal.world
    const person = await stage.someone()
    const visitor = portal.visitor()
    expect(await walk.signsIn(person.loginId, person.password, visitor)).toBe(true)
    const stranger = portal.visitor()
    stranger.cookies.set('__Host-session', visitor.cookies.get('__Host-session')?.value ?? '')
    for (const wrong of ['Chigau1Mono', 'Chigau2Mono']) await walk.signsIn(person.loginId, wrong, stranger)
    behindNextHash(portal, () =>
      db
        .updateTable('credentials')
        .set({ password_hash: null })
        .where('user_id', '=', person.userId)
        .execute(),
    )
    expect(await walk.signsIn(person.loginId, person.password, stranger)).toBe(false)
    const counted = await db
      .selectFrom('sign_in_failures')
      .select('failures')
      .where('subject', '=', person.userId)
      .where('seen_from', '=', 'stranger')
      .executeTakeFirst()
    expect(counted?.failures).toBe(3)
    expect((await visitor.get('/portal/menu')).status).toBe(200)
  })

  it('RST-19 a first sign-in takes the person before their count, as a reset does, so that neither waits in a circle', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const heard: string[] = []
    const signIn = async () => {
      heard.length = 0
      portal.statements.heard = (text) => void heard.push(text)
      expect(await walk.signsIn(person.loginId, person.password)).toBe(true)
      portal.statements.heard = () => {}
      const holds = heard.findIndex((text) => text.startsWith('select "users"."id" from "users" inner join'))
      return { holds, clears: heard.findIndex((text) => text.startsWith('update "sign_in_failures"')) }
    }
    const first = await signIn()
    expect(first.holds).toBeGreaterThan(0)
    expect(first.holds).toBeLessThan(first.clears)
    expect((await signIn()).holds).toBe(-1)
  })

  it('RST-19 a reset ends the sessions before it writes the password, as a sign-in does, and those begun in between after', async () => {
    const { portal, walk } = stage
    const { visitor, step2 } = await walk.open(await stage.someone())
    const heard: string[] = []
    portal.statements.heard = (text) => void heard.push(text)
    expect(seen(await walk.choose(visitor, step2, 'Jibunde7tsu'))).toBe('done')
    portal.statements.heard = () => {}
    const order = heard.flatMap((text) => {
      const [, table] =
        /^(?:delete from|insert into|update) "(sign_in_failures|sessions|credentials)"/.exec(text) ?? []
      return table === undefined || text.includes('seen_at') ? [] : [table]
    })
    expect(order).toEqual(['sign_in_failures', 'sessions', 'credentials', 'sessions'])
  })

  it('RST-19 first sign-ins beside a reset are let in or refused, and the reset is done', async () => {
    const { portal, walk } = stage
    for (let round = 0; round < 8; round++) {
      const person = await stage.someone()
      const { visitor, step2 } = await walk.open(person)
      const [chosen, ...tries] = await Promise.all([
        walk.choose(visitor, step2, 'Jibunde7tsu'),
        ...[1, 2, 3].map(() => portal.visitor().post(paths.login(), person)),
      ])
      expect(seen(chosen)).toBe('done')
      for (const { status } of tries) expect([303, 422]).toContain(status)
    }
  })
})

onDatabases('Within the limit of mails', { RESET_REQUESTS_PER_SOURCE: '1000000' }, (stage) => {
  it('MAIL-07 of 60 parallel requests for one person from 60 addresses three lead to a mail', async () => {
    const { portal, walk } = stage
    const person = await stage.someone()
    const answers = await atOnce(60, (i) => resetWalk(portal).request(person, walk.from(`198.51.100.${i}`)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    const { count } = await portal.world.db
      .selectFrom('reset_requests')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('user_id', '=', person.userId)
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(3)
  })
})
