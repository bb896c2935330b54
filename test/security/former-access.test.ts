import { describe, expect, it } from 'vitest'
import { storeIssuedPassword } from '../../src/issued-password.ts'
import { importMembers } from '../../src/jobs/import-members.ts'
import { importUsers } from '../../src/jobs/import-users.ts'
import { paths } from '../../src/paths.ts'
import type { Visitor } from '../harness/http-client.ts'
import { memberHeader, source, table } from '../harness/import-files.ts'
import { mailChangeWalk, memberId } from '../harness/mail-change-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'

const byAdministrator = { userId: administrator.userId, memberId, role: 'participantAdministrator' } as const
const next = 'Kaete8Mimasu'
let addresses = 0

onDatabases('A change of address that waits', withoutLimits, (stage) => {
  type Person = Awaited<ReturnType<typeof stage.someone>>
  const walk = () => mailChangeWalk(stage.portal)

  async function signedIn({ loginId, password }: { loginId: string; password: string }): Promise<Visitor> {
    const visitor = stage.portal.visitor()
    await visitor.post(paths.login(), { loginId, password })
    return visitor
  }

  /** A new address for somebody, asked for but not confirmed yet: whether its link still works after `act`. */
  async function outlives(act: (person: Person) => Promise<unknown>, by?: typeof byAdministrator) {
    const person = await stage.someone()
    const mail = `waiting${++addresses}@changed.example`
    await walk().start(person.userId, mail, by)
    const link = await walk().link(mail, 'mailConfirmation')
    await act(person)
    const { status } = await walk().press(link)
    const stands = (await walk().record(person.userId)).mail === mail
    expect(status).toBe(stands ? 303 : 410)
    return stands
  }

  const reset = async (person: Person) => {
    const { visitor, step2 } = await stage.walk.open(person)
    expect((await stage.walk.choose(visitor, step2, next)).status).toBe(303)
  }
  const changePassword = async (person: Person) => {
    const visitor = await signedIn(person)
    const typed = { currentPassword: person.password, newPassword: next, newPasswordAgain: next }
    expect((await visitor.post(paths.ownPassword(), typed)).status).toBe(303)
  }
  const issue = ({ userId }: Person) => {
    const { db, now } = stage.portal.world
    const issued = { userId, passwordHash: 'none', now: now() }
    return db.transaction().execute((tx) => storeIssuedPassword(tx, issued))
  }
  const newPasswords = {
    'a reset': reset,
    'a change of password': changePassword,
    'an issued password': issue,
  }

  describe.each(Object.entries(newPasswords))('RST-19 before %s', (_, act) => {
    it('is over when the person asked for it, or somebody with their password', async () => {
      expect(await outlives(act)).toBe(false)
    })

    it('still waits when their administrator asked for it', async () => {
      expect(await outlives(act, byAdministrator)).toBe(true)
    })
  })

  const stopAndResume = async ({ loginId }: Person) => {
    const visitor = await signedIn(administrator)
    for (const act of ['suspend', 'resume'] as const)
      await visitor.submit(await visitor.get(paths.userAct(loginId, act)), {})
  }
  const job = (text: string) => {
    const { db, now, random } = stage.portal.world
    return { db, random, now: now(), source: source(text), from: 'test' }
  }
  const importUser = async (person: Person, fields: Record<string, string>) => {
    const user = {
      会員ID: memberId,
      ログインID: person.loginId,
      ロール: '担当者',
      言語: 'ja',
      状態: '利用中',
    }
    const file = table({ ...user, 姓: '大森', 名: 'そうた', ...fields })
    expect(await importUsers(job(file))).toMatchObject({ ok: true, value: { changed: 1 } })
  }
  const stops: Record<string, (person: Person) => Promise<unknown>> = {
    'a stop and its end': stopAndResume,
    'an import of another address': (person) =>
      importUser(person, { メールアドレス: 'another@import.example' }),
    'an import that stops the member': async () => {
      for (const standing of ['利用停止', '利用中']) {
        const file = `${memberHeader}\n${memberId},株式会社 テスト・企業01 大森営業所,,${standing}\n`
        expect((await importMembers(job(file))).ok).toBe(true)
      }
    },
  }

  it.each(Object.entries(stops))('RST-10 is over after %s, whoever asked for it', async (_, act) => {
    expect(await outlives(act)).toBe(false)
    expect(await outlives(act, byAdministrator)).toBe(false)
  })
})
