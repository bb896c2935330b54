import { expect, it } from 'vitest'
import { findIssueFacts } from '../../src/journeys/help-desk/issue/issue-facts.ts'
import { issuePasswords } from '../../src/journeys/help-desk/issue/issue-passwords.ts'
import { paths } from '../../src/paths.ts'
import { findCase } from '../../src/store/inquiries/cases.ts'
import { decide } from '../../src/store/inquiries/issue/asked.ts'
import type { World } from '../../src/world.ts'
import { deskIssueWalk } from '../harness/desk-issue-walk.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { secondDesk } from '../harness/people.ts'

onDatabases('An approval, where something changes meanwhile', {}, (stage) => {
  const walk = () => deskIssueWalk(stage.portal)

  it('is approved as it was read, and not where it was asked for otherwise while the page was open', async () => {
    const { office, number, desk } = await walk().verified({}, (own) => ({
      targets: own.administrator.loginId,
    }))
    const { loginId } = office.administrator
    const second = await walk().signedIn(secondDesk.userId)
    await walk().issue(desk, number, [loginId], 'reading')
    const read = await second.get(paths.case(number))
    stage.portal.pass(1)
    await walk().issue(desk, number, [loginId], 'letter')
    const { id, asked_at } = await walk().request(number)
    const approved = await second.submit(read, {}, '承認する')
    expect(approved.status).toBe(409)
    expect(approved.text).toContain('依頼の内容が変わったため、まだ何も決めていません')
    const declined = await second.submit(read, { [`reason-${id}`]: '通知書で' }, '却下する')
    expect(declined.status).toBe(409)
    expect(declined.root.querySelector(`textarea[name=reason-${id}]`)?.text.trim()).toBe('通知書で')
    const unsaid = { issue: id, decision: 'approve' }
    expect((await walk().post(second, number, 'approval', unsaid)).status).toBe(409)
    expect(await walk().request(number)).toMatchObject({ id, asked_at, decided_by: null })
    // Below the page, too: what was read is what is decided.
    const answer = { id, by: secondDesk.userId, approvedAt: asked_at, declinedAt: null }
    const { db } = stage.portal.world
    const below = (askedAt: number) => db.transaction().execute((tx) => decide(tx, { ...answer, askedAt }))
    expect(await below(asked_at - 1)).toBe(false)
    expect((await second.submit(approved, {}, '承認する')).location).toContain('message=approved')
  })

  it('is needed from the moment the desk closes, also while the password is being made', async () => {
    const { office, number } = await walk().verified()
    const { world } = stage.portal
    const { loginId } = office.clerk
    const actor = walk().actor()
    const began = world.now()
    const closing = Date.UTC(2016, 2, 23, 9)
    stage.portal.setClock(closing - 1)
    const deskCase = await findCase(world.db, number)
    if (!deskCase) throw new Error('the case is gone')
    const { targets } = await findIssueFacts(world, actor, deskCase, world.now())
    const seen = new Map(targets.map((target) => [target.loginId, target.seen]))
    const slow: World = {
      ...world,
      hasher: {
        ...world.hasher,
        admit() {
          const place = world.hasher.admit()
          if (!place) return undefined
          const hash = (password: string) => {
            stage.portal.setClock(closing)
            return place.hash(password)
          }
          return { ...place, hash }
        },
      },
    }
    const before = await walk().hashes()
    const press = (at: World) =>
      issuePasswords(at, { actor, number, chosen: [loginId], handOver: 'reading', seen })
    expect(await press(slow)).toMatchObject({ ok: false, code: 'issue.stale' })
    expect([await walk().hashes(), await walk().issues(number)]).toEqual([before, []])
    expect(await press(world)).toMatchObject({ ok: true, value: { issued: [], waiting: [loginId] } })
    expect((await walk().issues(number)).map(({ reasons }) => reasons)).toEqual(['outOfHours'])
    stage.portal.setClock(began)
  })
})
