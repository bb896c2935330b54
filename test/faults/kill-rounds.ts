import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { PortalProcess } from '../harness/processes.ts'
import { Guesser, Requester, Resetter, SignerIn } from './acts.ts'
import { expectAuditMatchesChanges, expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { createRandom, seed } from './random.ts'
import { letLeasesRunOut, openSite, type Site } from './site.ts'
import { choose, keyOf, prove, signIn } from './steps.ts'

const requestersARound = 8
const resettersARound = 3
const limit = 5
/** A journey to its new password takes about that long here; kills are spread over all of it. */
const span = 800

interface End {
  /** What else comes to an end with the portal, such as the power of its disk. */
  alsoEnd?: (site: Site) => Promise<void>
  /** The most letters that go out once more after one end. */
  copies?: number
}

/**
 * FLT-01: kill -9 at a random moment of a portal that takes requests, resets, sign-ins and locks and sends their
 * letters, again and again; after each restart the invariants I1-I4 and I6 hold without repair. `title` names the rounds
 * where they are reported.
 */
export async function killRounds(
  title: string,
  databaseUrl: string,
  rounds: number,
  { alsoEnd = async () => {}, copies = 1 }: End = {},
): Promise<void> {
  console.log(`${title}: ${rounds} rounds, SEED=${seed}`)
  const random = createRandom()
  const site = await openSite(databaseUrl)
  try {
    let node = await site.start()
    const requesters: Requester[] = []
    const outcomes = { resets: 0, cut: 0, restarts: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      const cast = await gather(site, () => node)
      requesters.push(...cast.requesters)
      const acting = Promise.all([
        inTurn(cast.requesters, (one) => one.run()),
        ...cast.resetters.map((one) => one.run(span).catch(ofPatience)),
        cast.guesser.run(limit - 1 + Math.floor(random() * 4)),
        cast.signer.run(30),
      ])
      await sleep(random() * span)
      await node.kill()
      await acting
      await alsoEnd(site)
      const startedAt = performance.now()
      node = await site.start()
      outcomes.restarts.push(performance.now() - startedAt)
      expect(performance.now() - startedAt).toBeLessThan(5000)

      await letLeasesRunOut(site.db)
      await expectAuditMatchesChanges(site.db)
      for (const one of cast.resetters) if (one.known !== 'not tried') outcomes.cut++
      await Promise.all([
        ...cast.resetters.map((one) => expectResetHolds(one, site, () => node)),
        expectGuessesCounted(cast.guesser, site, () => node),
        expectSessionsHold(cast.signer, site),
      ])
      outcomes.resets += cast.resetters.length
      await expectAuditMatchesChanges(site.db)
    }
    await expectLettersArrived(requesters, site, rounds * copies)
    const slowest = Math.max(...outcomes.restarts)
    console.log(
      `${title}: ${rounds} kills, ${requesters.length} requests, ${outcomes.resets} resets ` +
        `(${outcomes.cut} past their last step at the kill), slowest restart ${Math.round(slowest)} ms`,
    )
  } finally {
    await site.close()
  }
}

let numbered = 0

async function gather(site: Site, node: () => PortalProcess) {
  const people = await site.addPeople(requestersARound + resettersARound + 2)
  const take = () => people.pop() ?? expect.fail('too few people')
  return {
    requesters: Array.from({ length: requestersARound }, () => new Requester(take(), site.visitor(node))),
    resetters: Array.from({ length: resettersARound }, () => {
      const person = take()
      return new Resetter(person, `Hoshizora${7919 + ++numbered}`, site.visitor(node), site.smtp)
    }),
    guesser: new Guesser(take(), site.visitor(node)),
    signer: new SignerIn(take(), () => site.visitor(node)),
  }
}

async function inTurn<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (const one of all) await act(one)
}

/** The mail of a killed portal does not come in time; the person goes on after the restart. */
function ofPatience(cause: Error): void {
  if (!cause.message.startsWith('Not within')) throw cause
}

/** I1, I2: an answered change stands, an unanswered one stands wholly or not at all, and no link works twice. */
async function expectResetHolds(one: Resetter, site: Site, node: () => PortalProcess): Promise<void> {
  const { person, newPassword } = one
  const signsIn = async (password: string) =>
    (await signIn(site.visitor(node), person.loginId, password)).status === 303
  if (one.known === 'unknown') {
    const [old, fresh] = [await signsIn(person.password), await signsIn(newPassword)]
    expect([old, fresh].filter(Boolean), `${person.loginId} has one password`).toHaveLength(1)
    if (fresh) one.known = 'acknowledged'
  }
  if (one.known !== 'acknowledged') await one.run()
  expect(one.known).toBe('acknowledged')
  expect([await signsIn(person.password), await signsIn(newPassword)]).toEqual([false, true])

  const { link = '', step2 = '' } = one
  for (const visitor of [one.visitor, site.visitor(node)]) {
    expect((await visitor.get(link)).status).toBe(410)
    expect((await prove(visitor, keyOf(link), person)).status).toBe(410)
    expect((await choose(visitor, step2, 'Mouichido2kai')).status).toBe(410)
  }
  expect(await signsIn(newPassword)).toBe(true)
}

/** I5: what was answered is counted; the lock comes, is told by one letter, and holds against the right password. */
async function expectGuessesCounted(guesser: Guesser, site: Site, node: () => PortalProcess): Promise<void> {
  const { userId, loginId, password } = guesser.person
  const find = () =>
    site.db.selectFrom('sign_in_failures').selectAll().where('subject', '=', userId).executeTakeFirst()
  const failures = (await find())?.failures ?? 0
  expect(failures).toBeGreaterThanOrEqual(guesser.acknowledged)
  expect(failures).toBeLessThanOrEqual(guesser.tried)
  await guesser.run(Math.max(0, limit - guesser.acknowledged))
  expect((await signIn(site.visitor(node), loginId, password)).status).toBe(422)
  expect((await signIn(site.visitor(node), loginId, password)).status).toBe(422)
  expect((await find())?.locked_at, `${loginId} is locked`).not.toBeNull()
  const letters = await site.db
    .selectFrom('outbox')
    .select('id')
    .where('user_id', '=', userId)
    .where('kind', '=', 'account-locked')
    .execute()
  expect(letters).toHaveLength(1)
}

/** Whoever was let in is still in, and every session is on record. */
async function expectSessionsHold(signer: SignerIn, { db }: Site): Promise<void> {
  for (const visitor of signer.inside.slice(-3)) expect((await visitor.get('/portal/menu')).status).toBe(200)
  const { userId } = signer.person
  const sessions = await db.selectFrom('sessions').select('id_hash').where('user_id', '=', userId).execute()
  const audited = await db
    .selectFrom('audit_events')
    .select('id')
    .where('action', '=', 'sign-in')
    .where('outcome', '=', 'done')
    .where('target_user_id', '=', userId)
    .execute()
  expect(sessions).toHaveLength(audited.length)
  expect(sessions.length).toBeGreaterThanOrEqual(signer.inside.length)
}

/** I3, I4: a mail for each request that was accepted, none for one that was not, and few copies. */
async function expectLettersArrived(requesters: Requester[], site: Site, most: number): Promise<void> {
  await letLeasesRunOut(site.db)
  await untilOutboxIsEmpty(site.db)
  const copies = await expectMailsMatchOutbox(site.db, site.smtp)
  expect(copies).toBeLessThanOrEqual(most)
  for (const { person, known } of requesters) {
    const rows = await site.db
      .selectFrom('reset_requests')
      .select('id')
      .where('user_id', '=', person.userId)
      .execute()
    if (known === 'acknowledged') expect(rows, `the request of ${person.loginId}`).toHaveLength(1)
    expect(site.smtp.mailsTo(person.mail).length > 0).toBe(rows.length > 0)
  }
}
