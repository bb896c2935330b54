import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/domain/role.ts'
import { hours } from '../../src/domain/time.ts'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import * as sessions from '../../src/store/sessions.ts'
import * as failures from '../../src/store/sign-in-failures.ts'
import type { Visitor } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'
import { isIn, tryPassword } from '../security/portal.ts'

/** A browser of this person, with a session that began now. */
async function signedIn(portal: TestWorld, userId: string): Promise<Visitor> {
  const { world } = portal
  const key = world.random.bytes(32).toString('base64url')
  const session = { idHash: hashOf(key), userId, at: world.now(), source: '192.0.2.1', userAgent: '' }
  await world.db.transaction().execute((tx) => sessions.add(tx, session))
  const visitor = portal.visitor()
  visitor.cookies.set('__Host-session', key)
  return visitor
}

const userOf = ({ world }: TestWorld, id: string) =>
  world.db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const eventsOn = ({ world }: TestWorld, id: string) =>
  world.db.selectFrom('audit_events').selectAll().where('target_user_id', '=', id).orderBy('at').execute()
const lettersTo = ({ world }: TestWorld, id: string) =>
  world.db.selectFrom('outbox').selectAll().where('user_id', '=', id).execute()
const countSessions = async ({ world }: TestWorld, id: string) =>
  (await world.db.selectFrom('sessions').select('id_hash').where('user_id', '=', id).execute()).length

/** The mail to that address whose subject and text are like this, here already or still to come. */
async function mailTo({ smtp }: TestWorld, address: string, like: RegExp) {
  return smtp.waitForMail(async ({ envelope, raw }) => {
    if (!envelope.to.includes(address)) return false
    const { subject, text } = await readMail(raw)
    return like.test(`${subject}\n${text}`)
  })
}

async function lock({ world }: TestWorld, userId: string) {
  for (const seenFrom of ['known', 'stranger'] as const) {
    await failures.raise(world.db, { subject: userId, seenFrom, lapsedBefore: null })
    const locks = { subject: userId, seenFrom, at: world.now(), failures: 1 }
    await world.db.transaction().execute((tx) => failures.lock(tx, locks))
  }
}

onDatabases('An administrator', {}, (stage) => {
  const admin = () => signedIn(stage.portal, administrator.userId)

  it('lifts a lock from every side; the same press sent twice says that there is none any more', async () => {
    const person = await stage.someone()
    await lock(stage.portal, person.userId)
    expect(isIn(await tryPassword(stage.portal.visitor(), person.loginId, person.password))).toBe(false)
    const visitor = await admin()
    const page = await visitor.get(paths.userAct(person.loginId, 'unlock'))
    expect(page.text).toContain(person.loginId)
    const [one, other] = await Promise.all([
      visitor.submit(page, {}, 'ロックを解除する'),
      visitor.submit(page, {}, 'ロックを解除する'),
    ])
    expect([one?.status, other?.status].sort()).toEqual([303, 409])
    expect([one, other].find(({ status }) => status === 303)?.location).toContain(
      paths.user(person.loginId, { message: 'unlock' }),
    )
    expect([one, other].find(({ status }) => status === 409)?.text).toContain('ロックされていません')
    const back = await visitor.get(paths.user(person.loginId, { message: 'unlock' }))
    expect(back.text).toContain('パスワードロックを解除しました。')
    expect(back.link('利用停止ログインできないようにします。あとで再開できます。')).toBe(
      paths.userAct(person.loginId, 'suspend'),
    )
    expect(isIn(await tryPassword(stage.portal.visitor(), person.loginId, person.password))).toBe(true)
    const done = (await eventsOn(stage.portal, person.userId)).filter(
      ({ action }) => action === 'user-unlocked',
    )
    expect(done.map(({ actor_user_id, outcome }) => [actor_user_id, outcome])).toEqual([
      [administrator.userId, 'done'],
    ])
    await mailTo(stage.portal, person.mail, /パスワードロック解除のご連絡[\s\S]*貴社の管理者 大森 そうた 様/)
  })

  it('sends a reset link that works, says who asked, and stops at the limit of mails in words', async () => {
    const person = await stage.someone()
    const visitor = await admin()
    const path = paths.userAct(person.loginId, 'resetLink')
    for (let count = 0; count < 3; count++) {
      const page = await visitor.get(path)
      expect((await visitor.submit(page, {}, '再設定URLを送る')).status).toBe(303)
      stage.portal.pass(1000)
      // The same press again: a link has gone meanwhile, so it is asked anew.
      expect((await visitor.submit(page, {}, '再設定URLを送る')).status).toBe(409)
    }
    const beyond = await visitor.submit(await visitor.get(path), {}, '再設定URLを送る')
    expect([beyond.status, beyond.text]).toEqual([409, expect.stringContaining('1時間に3通まで')])
    const requests = await stage.portal.world.db
      .selectFrom('reset_requests')
      .select(['requested_at', 'deadline_at', 'end_reason'])
      .where('user_id', '=', person.userId)
      .orderBy('requested_at')
      .execute()
    expect(requests.map(({ end_reason }) => end_reason)).toEqual(['superseded', 'superseded', null])
    for (const { requested_at, deadline_at } of requests) expect(deadline_at - requested_at).toBe(hours(1))
    const outcomes = (await eventsOn(stage.portal, person.userId)).map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['done', 'done', 'done', 'limited'])
    stage.portal.pass(hours(1))
    const later = await admin()
    expect((await later.submit(await later.get(path), {}, '再設定URLを送る')).status).toBe(303)
    await mailTo(stage.portal, person.mail, /このご依頼は、貴社の管理者 大森 そうた 様によるものです。/)
  })

  it('stops a person at once, open windows and links included, and tells even them; and lets them in again', async () => {
    const person = await stage.someone()
    const theirs = await signedIn(stage.portal, person.userId)
    const visitor = await admin()
    await visitor.submit(await visitor.get(paths.userAct(person.loginId, 'resetLink')), {}, '再設定URLを送る')
    const page = await visitor.get(paths.userAct(person.loginId, 'suspend'))
    expect((await visitor.submit(page, {}, '利用を停止する')).status).toBe(303)
    expect((await theirs.get(paths.menu())).status).toBe(303)
    expect(await countSessions(stage.portal, person.userId)).toBe(0)
    const alive = await stage.portal.world.db
      .selectFrom('reset_requests')
      .select('id')
      .where('user_id', '=', person.userId)
      .where('ended_at', 'is', null)
      .execute()
    expect(alive).toEqual([])
    expect(isIn(await tryPassword(stage.portal.visitor(), person.loginId, person.password))).toBe(false)
    expect((await visitor.submit(page, {}, '利用を停止する')).text).toContain('利用停止中')
    for (const act of ['resetLink', 'password', 'sessions'] as const)
      expect((await visitor.get(paths.userAct(person.loginId, act))).text).toContain('利用を再開してから')
    await mailTo(stage.portal, person.mail, /利用停止のご連絡/)

    stage.portal.pass(1000)
    const back = await visitor.get(paths.userAct(person.loginId, 'resume'))
    expect((await visitor.submit(back, {}, '利用を再開する')).status).toBe(303)
    expect(isIn(await tryPassword(stage.portal.visitor(), person.loginId, person.password))).toBe(true)
    const acts = (await eventsOn(stage.portal, person.userId)).filter(({ action }) => /^user-/.test(action))
    expect(acts.map(({ action, details }) => [action, JSON.parse(details).changes])).toEqual([
      ['user-suspended', { standing: { before: 'active', after: 'suspended' } }],
      ['user-resumed', { standing: { before: 'suspended', after: 'active' } }],
    ])
  })

  it('ends all sessions of a person, and says so when there are none', async () => {
    const person = await stage.someone()
    const visitor = await admin()
    const path = paths.userAct(person.loginId, 'sessions')
    const idle = await visitor.submit(await visitor.get(path), {}, 'ログアウトさせる')
    expect([idle.status, idle.text]).toEqual([409, expect.stringContaining('ログイン中の画面はありません')])
    const windows = [await signedIn(stage.portal, person.userId), await signedIn(stage.portal, person.userId)]
    expect((await visitor.submit(await visitor.get(path), {}, 'ログアウトさせる')).status).toBe(303)
    for (const window of windows) expect((await window.get(paths.menu())).status).toBe(303)
    expect((await lettersTo(stage.portal, person.userId)).map(({ kind }) => kind)).toEqual([
      'changed-by-administrator',
    ])
  })

  it('makes an administrator of a person and takes it back, once for one press', async () => {
    const person = await stage.someone()
    const visitor = await admin()
    const page = await visitor.get(paths.userAct(person.loginId, 'role'))
    const answers = await Promise.all([1, 2, 3].map(() => visitor.submit(page, {}, '参加管理者に変更する')))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
    expect((await userOf(stage.portal, person.userId)).role).toBe('participantAdministrator')
    const theirs = await signedIn(stage.portal, person.userId)
    const own = await theirs.get(paths.userAct(person.loginId, 'role'))
    expect(own.text).toContain('ご自身が管理者機能を使えなくなります')
    const over = await theirs.submit(own, {}, '担当者に変更する')
    expect(over.location).toContain(paths.menu())
    expect((await theirs.get(paths.userAct(administrator.loginId, 'role'))).status).toBe(403)
  })

  it('abolishes for good, on request or without one', async () => {
    const person = await stage.someone()
    await stage.portal.world.db
      .updateTable('users')
      .set({ end_requested_at: stage.portal.world.now() })
      .where('id', '=', person.userId)
      .execute()
    const visitor = await admin()
    const page = await visitor.get(paths.userAct(person.loginId, 'endOfUse'))
    expect(page.text).toContain('本人から、')
    expect((await visitor.submit(page, {}, '廃止する')).status).toBe(303)
    expect((await userOf(stage.portal, person.userId)).abolished_at).toBe(stage.portal.world.now())
    for (const act of ['unlock', 'resetLink', 'password', 'suspend', 'resume', 'role', 'endOfUse'] as const) {
      const path = paths.userAct(person.loginId, act)
      expect((await visitor.get(path)).text).toContain('廃止された利用者です')
      expect((await visitor.post(path, { seen: 'none' })).status).toBe(409)
    }
    expect((await eventsOn(stage.portal, person.userId)).map(({ action }) => action)).toEqual([
      'user-abolished',
    ])
  })

  it('does nothing without having asked first', async () => {
    const person = await stage.someone()
    const visitor = await admin()
    const before = await userOf(stage.portal, person.userId)
    for (const act of ['unlock', 'resetLink', 'password', 'suspend', 'resume', 'role', 'endOfUse'] as const)
      expect((await visitor.post(paths.userAct(person.loginId, act), {})).status).toBe(409)
    expect(await userOf(stage.portal, person.userId)).toEqual(before)
    expect(await lettersTo(stage.portal, person.userId)).toEqual([])
    expect(await eventsOn(stage.portal, person.userId)).toEqual([])
  })

  describe('who is one no longer', () => {
    it('AUTHZ-05 does nothing more, with whatever page is open', async () => {
      const [former, person] = [await stage.someone(), await stage.someone()]
      const { db } = stage.portal.world
      const role = (name: Role) =>
        db.updateTable('users').set({ role: name }).where('id', '=', former.userId).execute()
      await role('participantAdministrator')
      const theirs = await signedIn(stage.portal, former.userId)
      const page = await theirs.get(paths.userAct(person.loginId, 'suspend'))
      await role('personInCharge')
      expect((await theirs.submit(page, {}, '利用を停止する')).status).toBe(403)
      expect((await userOf(stage.portal, person.userId)).suspended_at).toBeNull()
    })
  })
})
