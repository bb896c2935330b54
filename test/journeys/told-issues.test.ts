import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/time.ts'
import { isPostgres } from '../../src/store/database.ts'
import { issuePassword } from '../../src/store/issued-passwords.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator, helpDesk } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { tryPassword } from '../security/portal.ts'

const issued = 'Kari5Nippon'
const memberId = 'EJUUB99001YSD001'
const heading = 'ヘルプデスクが仮パスワードを発行しました'

onDatabases('A password issued by the help desk', withoutLimits, (stage) => {
  let cases = 0

  /** A case in which a password was issued for this person now. */
  async function issueIn(userId: string, number = `20160323-${String(++cases).padStart(6, '0')}`) {
    const { db, now } = stage.portal.world
    const at = now()
    const id = `case-${number}`
    const nothing = {
      member_name: '',
      requester_login_id: '',
      requester_name: '',
      telephone: '',
      text: '',
    } as const
    await db
      .insertInto('inquiries')
      .values({
        ...{
          ...nothing,
          id,
          number,
          telephone_digits: '',
          channel: 'telephone',
          topic: 'other',
          language: 'ja',
        },
        ...{ member_id: memberId, source: '', fold_key: id, search_key: '', received_at: at, is_known: 1 },
        ...{ verified_user_id: administrator.userId, verified_member_id: memberId, verified_at: at },
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await db
      .insertInto('case_issues')
      .values({
        ...{ id: `${id}-${userId}-${at}`, inquiry_id: id, user_id: userId, member_id: memberId },
        ...{ hand_over: 'reading', asked_by: helpDesk.userId, asked_at: at, reasons: '', issued_at: at },
        ...{ issued_by: helpDesk.userId, requested_by: administrator.userId, issued_until: at + hours(72) },
      })
      .execute()
    return { id, number }
  }

  const close = (id: string) =>
    stage.portal.world.db
      .updateTable('inquiries')
      .set({ closed_at: stage.portal.world.now() })
      .where('id', '=', id)
      .execute()

  async function someoneIn() {
    const person = await stage.someone()
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, person.loginId, person.password)
    return { person, visitor }
  }

  it('is told of on the menu, with case, time and administrator, until the person has read it', async () => {
    const { person, visitor } = await someoneIn()
    const { number } = await issueIn(person.userId)
    const menu = await visitor.get('/portal/menu')
    for (const text of [heading, number, '大森', '2016', '対応中です']) expect(menu.text).toContain(text)
    expect((await visitor.get('/portal/menu')).text).toContain(heading)
    stage.portal.pass(minutes(1))
    await visitor.submit(menu, {}, '確認しました')
    expect((await visitor.get('/portal/menu')).text).not.toContain(heading)
  })

  it('is told of once more when the case was closed after it was read', async () => {
    const { person, visitor } = await someoneIn()
    const { id, number } = await issueIn(person.userId)
    const menu = await visitor.get('/portal/menu')
    stage.portal.pass(minutes(1))
    // Closed between the look and the press: what was read is that it was open.
    await close(id)
    stage.portal.pass(minutes(1))
    await visitor.submit(menu, {}, '確認しました')
    const again = await visitor.get('/portal/menu')
    for (const text of [number, 'に完了しました']) expect(again.text).toContain(text)
    await visitor.submit(again, {}, '確認しました')
    expect((await visitor.get('/portal/menu')).text).not.toContain(heading)
  })

  it('is told of to its owner alone, each of several, and nobody can say they have read what is to come', async () => {
    const { person, visitor } = await someoneIn()
    const { visitor: stranger } = await someoneIn()
    const first = await issueIn(person.userId)
    stage.portal.pass(minutes(5))
    const second = await issueIn(person.userId)
    const menu = await visitor.get('/portal/menu')
    expect(menu.text.indexOf(second.number)).toBeLessThan(menu.text.indexOf(first.number))
    expect((await stranger.get('/portal/menu')).text).not.toContain(heading)
    const later = String(stage.portal.world.now() + hours(100))
    for (const shownAt of [later, '', 'x', '1e99', '-1']) {
      await visitor.post('/portal/menu/issuesRead', { shownAt })
      await stranger.post('/portal/menu/issuesRead', { shownAt: String(stage.portal.world.now()) })
    }
    expect((await visitor.get('/portal/menu')).text).toContain(first.number)
  })

  it('says on the page for one’s own password whence it came, and until when it was good', async () => {
    const { db, hasher, now } = stage.portal.world
    const passwordHash = await hasher.hash(issued)
    for (const isByDesk of [true, false]) {
      const { userId, loginId } = await stage.someone()
      const times = { issuedAt: now(), issuedUntil: now() + hours(72) }
      await db.transaction().execute((tx) => issuePassword(tx, { userId, passwordHash, ...times }))
      const number = isByDesk ? (await issueIn(userId)).number : 'ヘルプデスク(自社の管理者の依頼による)'
      const visitor = stage.portal.visitor()
      await tryPassword(visitor, loginId, issued)
      const { text } = await visitor.get('/portal/password/first')
      expect(text).toContain('有効期限')
      expect(text.includes(number)).toBe(isByDesk)
      expect(text.includes('依頼した管理者大森')).toBe(isByDesk)
      if (!isByDesk) expect(text).toContain('仮パスワードを発行した人自社の管理者')
    }
  })

  it('names whoever asked for it, also where the case has come to know another administrator, or none', async () => {
    const { db, hasher, now } = stage.portal.world
    const passwordHash = await hasher.hash(issued)
    const other = await stage.someone()
    for (const verified of [null, other.userId]) {
      const { userId, loginId } = await stage.someone()
      const times = { issuedAt: now(), issuedUntil: now() + hours(72) }
      await db.transaction().execute((tx) => issuePassword(tx, { userId, passwordHash, ...times }))
      const { id } = await issueIn(userId)
      await db.updateTable('inquiries').set({ verified_user_id: verified }).where('id', '=', id).execute()
      const visitor = stage.portal.visitor()
      await tryPassword(visitor, loginId, issued)
      expect((await visitor.get('/portal/password/first')).text).toContain('依頼した管理者大森')
      const { visitor: known, person } = await someoneIn()
      const { id: again } = await issueIn(person.userId)
      await db.updateTable('inquiries').set({ verified_user_id: verified }).where('id', '=', again).execute()
      expect((await known.get('/portal/menu')).text).toContain('大森')
    }
  })

  it('costs everybody else one look into one index', async () => {
    const { db } = stage.portal.world
    const { visitor } = await someoneIn()
    const heard: string[] = []
    stage.portal.statements.heard = (text) => void heard.push(text)
    await visitor.get('/portal/menu')
    stage.portal.statements.heard = () => {}
    const asked = heard.filter((text) => text.includes('case_issues'))
    expect(asked).toHaveLength(1)
    if (isPostgres(db)) return
    const { rows } = await sql<{ detail: string }>`explain query plan ${sql.raw(
      asked[0]?.replaceAll('?', "'u'") ?? '',
    )}`.execute(db)
    expect(rows[0]?.detail).toMatch(/SEARCH case_issues USING INDEX case_issues_by_user \(user_id=\?/)
  })
})
