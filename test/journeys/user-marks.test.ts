import { expect, it } from 'vitest'
import { concernTexts } from '../../src/i18n/concern-texts.ts'
import { languages } from '../../src/i18n/language.ts'
import { standingNames } from '../../src/i18n/standing-names.ts'
import { paths } from '../../src/paths.ts'
import * as failures from '../../src/store/sign-in-failures.ts'
import type { Answer } from '../harness/http-client.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { tryPassword } from '../security/portal.ts'

const marksOn = (page: Answer) => page.root.querySelectorAll('.marks li').map(({ text }) => text)

onDatabases('The record of a user', {}, (stage) => {
  async function admin(language: string) {
    const visitor = stage.portal.visitor({ language })
    await tryPassword(visitor, administrator.loginId, administrator.password)
    await stage.portal.world.db
      .updateTable('users')
      .set({ language: null })
      .where('id', '=', administrator.userId)
      .execute()
    return visitor
  }

  it('shows under the name what the list shows of the person, and that they never came, in each language', async () => {
    const { db, now } = stage.portal.world
    const { userId, loginId } = await stage.someone()
    await failures.raise(db, { subject: userId, seenFrom: 'known', lapsedBefore: null })
    const lock = { subject: userId, seenFrom: 'known', at: now(), failures: 1 } as const
    await db.transaction().execute((tx) => failures.lock(tx, lock))
    const set = { mail_failed_at: 1, mail_verified_at: null, mail_skipped_at: 1, end_requested_at: 1 }
    await db.updateTable('users').set(set).where('id', '=', userId).execute()
    await db.updateTable('credentials').set({ issued_at: 1 }).where('user_id', '=', userId).execute()
    for (const language of languages) {
      const visitor = await admin(language)
      const { locked, endRequested, mailSkipped, bouncing, unconfirmed, issuedUnused, neverSignedIn } =
        concernTexts(language).marks
      const inList = [locked, endRequested, mailSkipped, bouncing, unconfirmed, issuedUnused]
      const expected = [standingNames(language).active, ...inList]
      expect(marksOn(await visitor.get(paths.users(`?loginId=${loginId}`)))).toEqual(expected)
      expect(marksOn(await visitor.get(paths.user(loginId)))).toEqual([...expected, neverSignedIn])
    }
  })

  it('shows that there is no address, that a password was used, and nothing but the end of who has gone', async () => {
    const { db } = stage.portal.world
    const { userId, loginId } = await stage.someone()
    const visitor = await admin('ja')
    const gone = { mail: null, mail_key: null, first_sign_in_at: 1, suspended_at: 1 as number | null }
    await db.updateTable('users').set(gone).where('id', '=', userId).execute()
    await db
      .updateTable('credentials')
      .set({ issued_at: 1, issued_used_at: 2 })
      .where('user_id', '=', userId)
      .execute()
    expect(marksOn(await visitor.get(paths.user(loginId)))).toEqual(['利用停止', 'アドレス未登録'])
    const refused = await visitor.submit(await visitor.get(paths.user(loginId)), { familyName: '' }, '変更')
    expect([refused.status, marksOn(refused)]).toEqual([422, ['利用停止', 'アドレス未登録']])
    await db.updateTable('users').set({ abolished_at: 1 }).where('id', '=', userId).execute()
    expect(marksOn(await visitor.get(paths.user(loginId)))).toEqual(['廃止'])
    expect(marksOn(await visitor.get(paths.ownRecord()))).toEqual([])
  })
})
