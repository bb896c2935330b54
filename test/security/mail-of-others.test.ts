import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseMailAddress } from '../../src/domain/mail-address.ts'
import type { Role } from '../../src/domain/role.ts'
import { startMailChange } from '../../src/mail-changes/start-mail-change.ts'
import { paths } from '../../src/paths.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import {
  administrator,
  clerk,
  helpDesk,
  operator,
  otherClerk,
  secondDesk,
  withoutMail,
} from '../harness/people.ts'
import type { TestWorld } from '../harness/world.ts'
import { onEachDatabase, tryPassword } from './portal.ts'

const planted = 'planted@attacker.example'
const staffMember = 'EJUUB00001OPC001'

/** Every address in force or waiting, of everybody. */
const addresses = async ({ world: { db } }: TestWorld) => [
  await db.selectFrom('users').select(['login_id', 'mail', 'mail_key']).orderBy('id').execute(),
  await db.selectFrom('mail_changes').select(['user_id', 'new_mail']).orderBy('id').execute(),
]

onEachDatabase(
  'R14 AUTHZ-07 no page lets the help desk come to an address, or the operator to another’s',
  async (portal) => {
    // A case in which the help desk may do all that it ever may.
    const { number, desk, office } = await deskIssueWalk(portal).verified({}, (own) => ({
      targets: [own.clerk.loginId, own.administrator.loginId].join(' '),
    }))
    const inCase = { number, target: office.clerk.loginId }
    const before = await addresses(portal)
    for (const staff of [helpDesk, operator]) {
      const visitor = staff === helpDesk ? desk : portal.visitor()
      if (staff !== helpDesk) await tryPassword(visitor, staff.loginId, staff.password)
      for (const route of portal.routes) {
        if (route.method !== 'POST' || route.path === '/portal/logout' || route.path === '/portal/userInfo')
          continue
        for (const target of [clerk, administrator, withoutMail, otherClerk, helpDesk, operator]) {
          const path = route.path
            .replace(':loginId', target.loginId)
            .replace(':memberId', 'EJUUB99001YSD001')
            .replace(/:(number|target)/g, (_, name: 'number' | 'target') => inCase[name])
          const named = { loginId: target.loginId, userId: 'u-clerk', memberId: 'EJUUB99001YSD001' }
          const answer = await visitor.post(path, {
            ...{
              ...named,
              mail: planted,
              newMail: planted,
              familyName: '佐藤',
              givenName: '結衣',
              version: '1',
            },
            ...{
              act: 'resend',
              seen: 'none',
              step: 'send',
              again: '1',
              agree: 'yes',
              language: 'ja',
              name: '名',
            },
          })
          expect(answer.status, `${staff.loginId} ${path}`).toBeLessThan(500)
        }
      }
    }
    expect(await addresses(portal)).toEqual(before)
  },
)

onEachDatabase(
  'R14 no act of a case that is done, whatever is posted with it, touches a record, above all no address',
  async (portal) => {
    const walk = deskIssueWalk(portal)
    const { number, desk, office } = await walk.verified({}, (own) => ({
      targets: [own.clerk.loginId, own.administrator.loginId].join(' '),
    }))
    const second = await walk.signedIn(secondDesk.userId)
    const records = async () => {
      const rows = await portal.world.db.selectFrom('users').selectAll().orderBy('id').execute()
      return [...(await addresses(portal)), rows]
    }
    const before = await records()
    const more = {
      ...{ mail: planted, newMail: planted, mail_key: planted, replyMail: planted, familyName: '別人' },
      ...{ userId: office.clerk.userId, version: '1', set: 'mail', role: 'participantAdministrator' },
    }
    const { clerk: theirs, administrator: boss } = office
    const seen = (await desk.get(paths.case(number))).root
      .querySelectorAll('input[name^=seen-]')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
    const ticks = Object.fromEntries([theirs, boss].map(({ loginId }) => [`target-${loginId}`, 'yes']))
    const approval = async () => {
      const { id, asked_at } = await walk.request(number)
      return { issue: id, askedAt: String(asked_at), decision: 'approve' }
    }
    const acts = [
      [desk, 'note', { note: planted }, 303],
      [desk, 'code', { loginId: boss.loginId }, 303],
      [desk, 'callBack', { loginId: boss.loginId, outcome: 'passed' }, 303],
      [desk, 'issue', { handOver: 'reading', ...Object.fromEntries(seen), ...ticks }, 200],
      [second, 'approval', approval, 303],
      [desk, 'release', {}, 303],
      [desk, 'take', {}, 303],
      [desk, 'close', { outcome: 'issued', cause: 'mailWrong', note: planted }, 303],
    ] as const
    for (const [visitor, form, fields, status] of acts) {
      const given = typeof fields === 'function' ? await fields() : fields
      const answer = await walk.post(visitor, number, form, { ...more, ...given })
      expect([form, answer.status]).toEqual([form, status])
    }
    expect(await records()).toEqual(before)
  },
)

onEachDatabase(
  'R14 below every page, too, an address waits for nobody but its owner or their administrator',
  async (portal) => {
    const { world } = portal
    const parsed = parseMailAddress(planted)
    if (!parsed.ok) throw new Error(parsed.code)
    const newMail = parsed.value
    const before = await addresses(portal)
    const start = (userId: string, role: Role, memberId: string, of: string) =>
      world.db.transaction().execute((tx) => {
        const actor = { userId, role, memberId, source: '192.0.2.1' }
        return startMailChange(tx, world, { actor, user: { userId: of }, newMail, now: world.now() })
      })
    for (const of of [clerk, withoutMail, otherClerk, administrator])
      for (const [{ userId }, role] of [
        [helpDesk, 'helpDesk'],
        [operator, 'operator'],
      ] as const)
        for (const memberId of [staffMember, 'EJUUB99001YSD001', 'EJUUB99003YSD001'])
          await expect(start(userId, role, memberId, of.userId)).rejects.toThrow('who may not')
    await expect(
      start(administrator.userId, 'participantAdministrator', 'EJUUB99001YSD001', otherClerk.userId),
    ).rejects.toThrow('who may not')
    await expect(start('u-en', 'personInCharge', 'EJUUB99001YSD001', clerk.userId)).rejects.toThrow(
      'who may not',
    )
    expect(await addresses(portal)).toEqual(before)
    expect((await start(helpDesk.userId, 'helpDesk', staffMember, helpDesk.userId)).ok).toBe(true)
  },
)

/** Who puts an address into a record that is there already. A new one is a decision, and is made here. */
it('R14 an address in force is replaced by its change, its links and nobody else', () => {
  const callers = filesWith(/\bsetMail\(/).filter((path) => path !== 'src/store/users/mail-address.ts')
  expect(callers.sort()).toEqual([
    'src/journeys/user-data/mail/links/confirm-change.ts',
    'src/journeys/user-data/mail/links/object-to-change.ts',
    'src/mail-changes/start-mail-change.ts',
  ])
  // Whoever was invited and has never had a password: the invitation is put right.
  expect(filesWith(/\bsetInvited\(/).sort()).toEqual([
    'src/journeys/members/invitation/invite-administrator.ts',
    'src/store/members/invited.ts',
  ])
})

function filesWith(words: RegExp): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && words.test(readFileSync(path, 'utf8')))
}
