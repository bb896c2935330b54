import { expect, it } from 'vitest'
import { days, hours } from '../../src/domain/time.ts'
import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { forgetSpent } from '../../src/store/forget.ts'
import * as sessions from '../../src/store/sessions.ts'
import { mailChangeWalk } from '../harness/mail-change-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

let addresses = 0
const fresh = () => `thief${++addresses}@evil.example`

onDatabases('an objection to a change of mail address', withoutLimits, (stage) => {
  const walk = () => mailChangeWalk(stage.portal)

  it('gives the address back, signs everybody out, ends links, and tells the person and the administrator', async () => {
    const { world, smtp } = stage.portal
    const person = await stage.someone()
    await world.db.transaction().execute((tx) =>
      sessions.add(tx, {
        idHash: hashOf(`session of ${person.userId}`),
        userId: person.userId,
        at: world.now(),
        source: '192.0.2.66',
        userAgent: '',
      }),
    )
    const thief = fresh()
    await walk().change(person.userId, thief)
    const reset = await stage.walk.link({ ...person, mail: thief })
    const link = await walk().link(person.mail, 'mailObjection', '完了')
    expect((await walk().press(link)).location).toContain(paths.mailRestored())
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail, mail_key: person.mail })
    expect((await stage.portal.visitor().get(reset)).status).toBe(410)
    const left = await world.db
      .selectFrom('sessions')
      .select('id_hash')
      .where('user_id', '=', person.userId)
      .execute()
    expect(left).toEqual([])
    const told = async (address: string, words: string) =>
      Promise.all(smtp.mailsTo(address).map(async (mail) => (await mail.read()).text.includes(words)))
    await expect.poll(() => told(person.mail, '、変更が取り消されました')).toContain(true)
    await expect.poll(() => told(administrator.mail, person.loginId)).toContain(true)
    expect((await walk().press(link)).status).toBe(410)
    expect((await walk().audit(person.userId)).map(({ action }) => action)).toContain('mail-change-objected')
  })

  it('to the first change wins over the second, which cannot be objected to any more', async () => {
    const person = await stage.someone()
    const [second, third] = [fresh(), fresh()]
    await walk().change(person.userId, second)
    const first = await walk().link(person.mail, 'mailObjection', '完了')
    await walk().change(person.userId, third)
    const thiefs = await walk().link(second, 'mailObjection', '完了')
    expect((await walk().press(first)).status).toBe(303)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
    expect((await walk().press(thiefs)).status).toBe(410)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
  })

  it('to the second does not stop the one to the first', async () => {
    const person = await stage.someone()
    const [second, third] = [fresh(), fresh()]
    await walk().change(person.userId, second)
    const first = await walk().link(person.mail, 'mailObjection', '完了')
    await walk().change(person.userId, third)
    expect((await walk().press(await walk().link(second, 'mailObjection', '完了'))).status).toBe(303)
    expect(await walk().record(person.userId)).toMatchObject({ mail: second })
    expect((await walk().press(first)).status).toBe(303)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
  })

  it('also ends a change that only waits, the one it tells of or a later one', async () => {
    const person = await stage.someone()
    const [second, third] = [fresh(), fresh()]
    await walk().start(person.userId, second)
    const asked = await walk().link(person.mail, 'mailObjection')
    await walk().start(person.userId, third)
    const waiting = await walk().link(third, 'mailConfirmation')
    const page = await stage.portal.visitor().get(asked)
    expect(page.body.toString()).toContain('そのまま使われます')
    expect((await walk().press(asked)).status).toBe(303)
    expect((await walk().press(waiting)).status).toBe(410)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail, version: 1 })
  })

  it('wins over a removal, and over an address put in its place', async () => {
    const person = await stage.someone()
    await walk().start(person.userId, null)
    const link = await walk().link(person.mail, 'mailObjection')
    await walk().change(person.userId, fresh())
    expect((await walk().press(link)).status).toBe(303)
    expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
  })

  it('is taken to the last millisecond of 72 hours after the change', async () => {
    const [prompt, late] = [await stage.someone(), await stage.someone()]
    await walk().change(prompt.userId, fresh())
    await walk().change(late.userId, fresh())
    const links = [
      await walk().link(prompt.mail, 'mailObjection', '完了'),
      await walk().link(late.mail, 'mailObjection', '完了'),
    ]
    stage.portal.pass(hours(72) - 1)
    expect((await walk().press(links[0] ?? '')).status).toBe(303)
    stage.portal.pass(1)
    expect((await walk().press(links[1] ?? '')).status).toBe(410)
  })

  it('is done once, of twenty at one instant', async () => {
    const person = await stage.someone()
    await walk().change(person.userId, fresh())
    const link = await walk().link(person.mail, 'mailObjection', '完了')
    const key = new URL(link).searchParams.get('key') ?? ''
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => stage.portal.visitor().post(paths.mailObjection(), { key })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(410)])
  })

  it('and a confirmation at the same instant leave the old address, whichever comes first', async () => {
    for (let round = 0; round < 5; round++) {
      const person = await stage.someone()
      const thief = fresh()
      await walk().start(person.userId, thief)
      const keys = [
        await walk().link(thief, 'mailConfirmation'),
        await walk().link(person.mail, 'mailObjection'),
      ]
      const [confirm = '', object = ''] = keys.map((link) => new URL(link).searchParams.get('key') ?? '')
      await Promise.all([
        stage.portal.visitor().post(paths.mailConfirmation(), { key: confirm }),
        stage.portal.visitor().post(paths.mailObjection(), { key: object }),
      ])
      expect(await walk().record(person.userId)).toMatchObject({ mail: person.mail })
    }
  })

  it('stands also for a person stopped meanwhile, but not against what the operator has imported', async () => {
    const { db } = stage.portal.world
    const [stopped, imported] = [await stage.someone(), await stage.someone()]
    for (const person of [stopped, imported]) await walk().change(person.userId, fresh())
    const links = [
      await walk().link(stopped.mail, 'mailObjection', '完了'),
      await walk().link(imported.mail, 'mailObjection', '完了'),
    ]
    await db.updateTable('users').set({ suspended_at: 1 }).where('id', '=', stopped.userId).execute()
    const other = { mail: 'set@import.example', mail_key: 'set@import.example' }
    await db.updateTable('users').set(other).where('id', '=', imported.userId).execute()
    expect((await walk().press(links[0] ?? '')).status).toBe(303)
    expect((await walk().press(links[1] ?? '')).status).toBe(410)
  })

  it('is forgotten 30 days after its time', async () => {
    const { db, now, config } = stage.portal.world
    const person = await stage.someone()
    await walk().change(person.userId, fresh())
    const until = (await walk().changes(person.userId))[0]?.object_until ?? 0
    const spans = { sessionIdle: config.sessionIdle, sessionMax: config.sessionMax }
    await forgetSpent(db, { now: until + days(30) - 1, ...spans })
    expect(await walk().changes(person.userId)).toHaveLength(1)
    await forgetSpent(db, { now: until + days(30), ...spans })
    expect(await walk().changes(person.userId)).toEqual([])
    expect(now()).toBeLessThan(until)
  })
})
