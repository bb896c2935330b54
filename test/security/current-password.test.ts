import { expect, it } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { verifyCurrentPassword } from '../../src/password-tries/verify-current-password.ts'
import { findByUserId } from '../../src/store/accounts.ts'
import { onDatabases } from '../harness/on-databases.ts'

onDatabases('the password asked for again', {}, (stage) => {
  const ask = (userId: string, password: string, deviceMarks: string[] = []) =>
    verifyCurrentPassword(stage.portal.world, {
      actor: { userId, memberId: 'EJUUB99001YSD001', role: 'personInCharge', source: '192.0.2.7' },
      password: new Secret(password),
      deviceMarks,
    })
  const lettersOf = async (userId: string) =>
    (
      await stage.portal.world.db.selectFrom('outbox').select('kind').where('user_id', '=', userId).execute()
    ).map(({ kind }) => kind)

  it('lets the right one through, and gives the hash it fits', async () => {
    const person = await stage.someone()
    const { password_hash: verified } = await stage.portal.world.db
      .selectFrom('credentials')
      .select('password_hash')
      .where('user_id', '=', person.userId)
      .executeTakeFirstOrThrow()
    expect(await ask(person.userId, person.password)).toEqual({ ok: true, value: { verified } })
  })

  it('SES-08 locks the account at the fifth wrong one, as a sign-in does, and tells its owner once', async () => {
    const person = await stage.someone()
    for (let wrong = 1; wrong < 5; wrong++)
      expect(await ask(person.userId, `Machigai${wrong}x`)).toEqual({
        ok: false,
        code: 'currentPassword.wrong',
      })
    expect(await ask(person.userId, 'Machigai5x')).toEqual({ ok: false, code: 'currentPassword.locked' })
    expect(await ask(person.userId, person.password)).toEqual({ ok: false, code: 'currentPassword.locked' })
    expect(await lettersOf(person.userId)).toEqual(['account-locked'])
  })

  it('shares its count with the sign-in', async () => {
    const person = await stage.someone()
    for (let wrong = 1; wrong < 5; wrong++) await ask(person.userId, `Machigai${wrong}x`)
    const visitor = stage.portal.visitor()
    await visitor.get('/portal/login/')
    await visitor.post('/portal/login/', { loginId: person.loginId, password: 'Machigai5x' })
    expect(await ask(person.userId, person.password)).toMatchObject({ code: 'currentPassword.locked' })
  })

  it('counts the same slip once, and forgets all after the right one', async () => {
    const person = await stage.someone()
    for (let times = 0; times < 8; times++)
      expect(await ask(person.userId, 'Machigai1x')).toMatchObject({ code: 'currentPassword.wrong' })
    expect(await ask(person.userId, person.password)).toMatchObject({ ok: true })
    for (let wrong = 2; wrong < 6; wrong++) await ask(person.userId, `Machigai${wrong}x`)
    expect(await ask(person.userId, person.password)).toMatchObject({ ok: true })
  })

  it('looks at five guesses of fifty at one instant and no more', async () => {
    const person = await stage.someone()
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, guess) => ask(person.userId, `Oatari${guess}go`)),
    )
    expect(results.filter(({ ok }) => ok)).toEqual([])
    const asked = await stage.portal.world.db
      .selectFrom('audit_events')
      .select('outcome')
      .where('action', '=', 'current-password-asked')
      .where('target_user_id', '=', person.userId)
      .execute()
    expect(asked.filter(({ outcome }) => outcome === 'refused')).toHaveLength(5)
    expect(asked).toHaveLength(50)
  })

  it('does not let strangers who lock the account stop the owner in a known browser (T2)', async () => {
    const person = await stage.someone()
    const { db, keys } = stage.portal.world
    const account = await findByUserId(db, person.userId)
    const mark = keys.deviceMark(person.userId, account?.chosenAt ?? -1)
    for (let wrong = 1; wrong < 6; wrong++) await ask(person.userId, `Machigai${wrong}x`)
    expect(await ask(person.userId, person.password, [mark])).toMatchObject({ ok: true })
  })
})
