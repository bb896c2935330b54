import { expect } from 'vitest'
import { Secret } from '../../src/domain/secret.ts'
import { hours } from '../../src/domain/time.ts'
import { Keys } from '../../src/keys.ts'
import type { OutboxLetter } from '../../src/store/outbox/outbox.ts'
import { writeLetter } from '../../src/worker/letters/write-letter.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import type { TestWorld } from '../harness/world.ts'
import { onEachDatabase } from './portal.ts'

type Verified = Awaited<ReturnType<ReturnType<typeof deskIssueWalk>['verified']>>

/** What may happen between an issue and the moment at which its letter is written. */
const between: Record<string, (portal: TestWorld, given: Verified) => unknown> = {
  'the person has chosen a password': (portal, { office }) =>
    deskIssueWalk(portal).choosesOwn(office.clerk.userId),
  'the administrator is none any more': ({ world: { db } }, { office }) =>
    db
      .updateTable('users')
      .set({ role: 'personInCharge' })
      .where('id', '=', office.administrator.userId)
      .execute(),
  'the administrator is stopped': ({ world: { db } }, { office }) =>
    db.updateTable('users').set({ suspended_at: 1 }).where('id', '=', office.administrator.userId).execute(),
  'the member is stopped': ({ world: { db } }, { office }) =>
    db.updateTable('members').set({ suspended_at: 1 }).where('id', '=', office.memberId).execute(),
  'the person has gone to another member': async (portal, { office }) => {
    const { memberId } = await deskIssueWalk(portal).office()
    await portal.world.db
      .updateTable('users')
      .set({ member_id: memberId })
      .where('id', '=', office.clerk.userId)
      .execute()
  },
  'its 72 hours are over': (portal) => portal.pass(hours(72)),
}

onEachDatabase('F7 a password that the desk hands over by mail is in no letter once', async (portal) => {
  const walk = deskIssueWalk(portal)
  const { world } = portal
  const issued = async () => {
    const given = await walk.verified()
    await walk.issue(given.desk, given.number, [given.office.clerk.loginId], 'mail')
    return given
  }
  const written = async ({ number, office }: Verified, keys = world.keys) => {
    const [{ id = '' } = {}] = await walk.issues(number)
    const letter: OutboxLetter = {
      ...{ id: 'none', kind: 'password-handed', requestId: id, language: 'ja', attempts: 0, details: {} },
      ...{ userId: office.administrator.userId, createdAt: world.now() },
    }
    const answer = await writeLetter({ ...world, keys }, letter)
    return 'letter' in answer ? 'written' : answer.dropped
  }
  expect(await written(await issued())).toBe('written')
  // The secret from which it was made is gone: another one must not come of it.
  const rotated = new Keys([new Secret('another-secret-of-the-tests-0123456789-abcdef')])
  expect(await written(await issued(), rotated)).toBe('dead link')
  for (const [what, happens] of Object.entries(between)) {
    const given = await issued()
    await happens(portal, given)
    expect([what, ['dead link', 'stopped'].includes(await written(given))]).toEqual([what, true])
  }
})
