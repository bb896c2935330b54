import { expect } from 'vitest'
import { applyDueBatch } from '../../src/journeys/user-batches/apply/apply-batch.ts'
import { paths } from '../../src/paths.ts'
import type { MemberRow, UserRow } from '../../src/store/schema.ts'
import { administrator } from '../harness/people.ts'
import { uploadCsv, usersCsv } from '../harness/users-csv.ts'
import { onEachDatabase, tryPassword } from './portal.ts'

const memberId = 'EJUUB99001YSD001'
const losses: readonly [string, { user?: Partial<UserRow>; member?: Partial<MemberRow> }][] = [
  ['demoted', { user: { role: 'personInCharge' } }],
  ['stopped', { user: { suspended_at: 1 } }],
  ['abolished', { user: { abolished_at: 1 } }],
  ['of a stopped member', { member: { suspended_at: 1 } }],
]

onEachDatabase(
  'AUTHZ-05 a file of users is not stored for whoever may no longer store one when its time comes',
  async (portal) => {
    const { db } = portal.world
    const setUser = (user: Partial<UserRow>) =>
      db.updateTable('users').set(user).where('id', '=', administrator.userId).execute()
    const setMember = (member: Partial<MemberRow>) =>
      db.updateTable('members').set(member).where('id', '=', memberId).execute()
    await portal.people.add(1, { role: 'participantAdministrator' })

    for (const [at, [standing, { user, member }]] of losses.entries()) {
      const visitor = portal.visitor()
      await tryPassword(visitor, administrator.loginId, administrator.password)
      const loginId = `BOMB000${at}`
      const csv = usersCsv({ ログインID: loginId, ロール: '参加管理者' })
      const { url } = await uploadCsv(visitor, csv, { effectiveDate: '2016-04-01' })
      expect((await visitor.post(`${url}/confirm`, {})).status).toBe(303)
      if (user) await setUser(user)
      if (member) await setMember(member)

      portal.setClock(Date.UTC(2016, 2, 31, 15))
      expect(await applyDueBatch(portal.world)).toBe(true)
      const added = await db.selectFrom('users').select('id').where('login_id', '=', loginId).execute()
      expect(added, standing).toEqual([])

      await setUser({ role: 'participantAdministrator', suspended_at: null, abolished_at: null })
      await setMember({ suspended_at: null })
      portal.setClock(Date.UTC(2016, 2, 23, 2 + at))
      await tryPassword(visitor, administrator.loginId, administrator.password)
      expect((await visitor.get(url)).text).toContain('確定した管理者')
      expect((await visitor.get(paths.userBatches())).text).toContain('登録していません')
    }
    const trail = await db
      .selectFrom('audit_events')
      .select('outcome')
      .where('action', '=', 'user-batch-refused')
      .execute()
    expect(trail.length).toBe(losses.length)
  },
)
