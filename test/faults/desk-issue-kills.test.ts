import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readInquiry } from '../../src/domain/inquiry/entry.ts'
import { Secret } from '../../src/domain/secret.ts'
import { receiveInquiry } from '../../src/inquiries/receive-inquiry.ts'
import { Keys } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { holdCase, setAssignee } from '../../src/store/inquiries/cases.ts'
import { setVerification } from '../../src/store/inquiries/verification.ts'
import type { World } from '../../src/world.ts'
import { databases } from '../harness/databases.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { administrator, helpDesk, secondDesk } from '../harness/people.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { createRandom, seed } from './random.ts'
import { openSite, type Person, type Site, secret } from './site.ts'
import { signIn } from './steps.ts'

const day = (at: number) => new Date(at + 9 * 3_600_000).toISOString().slice(0, 10)
const tomorrow = day(Date.now() + 24 * 3_600_000)
/** The desk is open whenever this runs: what needs a second person here is the second issue alone. */
const open = { HELP_DESK_OPEN: 'Mon-Sun 00:00-24:00', HELP_DESK_OPEN_DAYS: `${day(Date.now())}, ${tomorrow}` }

const shown = (page: Answer | undefined) => page?.root.querySelector('code.issued')?.text.trim()

describe.skipIf(portalMissing).each(databases)('a password of the help desk on $name', (database) => {
  it.skipIf(database.missing !== null)(
    'is issued, and can be issued anew, or it is not: never shown and dead, whenever the portal is killed',
    async () => {
      console.log(`kills while the help desk issues, on ${database.name}: SEED=${seed}`)
      const random = createRandom()
      const site = await openSite(await database.create(), { env: open })
      let node = await site.start()
      try {
        const browsers = await staff(site, () => node)
        const outcomes = { notIssued: 0, lost: 0, seen: 0 }
        // One without a kill tells how long it takes here.
        const startedAt = performance.now()
        await press(browsers.desk, await openCase(site))
        const usual = performance.now() - startedAt
        for (const moment of ['at once', 'any', 'any', 'issued', 'issued'] as const) {
          const one = await openCase(site)
          const answer = press(browsers.desk, one).catch(() => undefined)
          if (moment === 'any') await sleep(random() * usual)
          if (moment === 'issued') await untilIssued(site, one)
          await node.kill()
          const password = shown(await answer)
          node = await site.start()
          outcomes[await expectWhole(site, { ...browsers, node: () => node }, one, password)]++
        }
        console.log(`kills while the help desk issues, on ${database.name}: ${JSON.stringify(outcomes)}`)
        expect(outcomes.lost + outcomes.seen).toBeGreaterThanOrEqual(2)
      } finally {
        await site.close()
      }
    },
    120_000,
  )
})

interface Case {
  person: Person
  id: string
  number: string
}
interface Staff {
  desk: Visitor
  second: Visitor
  node: () => PortalProcess
}

async function staff(site: Site, node: () => PortalProcess): Promise<Omit<Staff, 'node'>> {
  const [desk, second] = [site.visitor(node), site.visitor(node)]
  for (const [visitor, { loginId, password }] of [
    [desk, helpDesk],
    [second, secondDesk],
  ] as const)
    expect((await signIn(visitor, loginId, password)).status).toBe(303)
  return { desk, second }
}

const memberId = 'EJUUB99001YSD001'

/** A case as it stands when everything is done but the issue. */
async function openCase({ db, addPeople }: Site): Promise<Case> {
  const [person] = await addPeople(1)
  const read = readInquiry('locked', {
    ...{
      memberId,
      memberName: '株式会社 テスト',
      requesterLoginId: administrator.loginId,
      requesterName: '大森',
    },
    ...{
      telephone: '030-000-11111',
      replyMail: 'asks@example.com',
      targets: person?.loginId ?? '',
      text: '',
    },
  })
  if (!person || !read.ok) throw new Error('no such inquiry')
  const random = { bytes: randomBytes, fraction: Math.random }
  const keys = new Keys([new Secret(secret)])
  const { number } = await receiveInquiry({ db, now: Date.now, random, keys } as unknown as World, {
    ...{
      inquiry: read.inquiry,
      language: 'ja',
      source: '192.0.2.7',
      sourceGroup: null,
      channel: 'telephone',
    },
    registeredBy: { userId: helpDesk.userId, role: 'helpDesk' },
  })
  const at = Date.now()
  const by = helpDesk.userId
  const id = await db.transaction().execute(async (tx) => {
    const held = await holdCase(tx, number)
    if (!held) throw new Error('no such case')
    await setAssignee(tx, { id: held.id, assigneeId: by, at })
    const verification = { userId: administrator.userId, memberId, at }
    await setVerification(tx, { id: held.id, verification, by, means: 'callBack' })
    return held.id
  })
  return { person, id, number }
}

/** The one target is ticked already, and the desk reads it out. */
async function press(visitor: Visitor, { number }: Case, button = '仮パスワードを発行する'): Promise<Answer> {
  const page = await visitor.get(paths.case(number))
  const ticks = page.root
    .querySelectorAll('input[type=checkbox]')
    .map((box) => [box.getAttribute('name') ?? '', 'yes'])
  return visitor.submit(page, Object.fromEntries(ticks), button)
}

async function untilIssued({ db }: Site, { id }: Case): Promise<void> {
  for (;;) {
    const row = await db
      .selectFrom('case_issues')
      .select('issued_at')
      .where('inquiry_id', '=', id)
      .executeTakeFirst()
    if (row?.issued_at) return
    await sleep(1)
  }
}

/** Everything of the issue is there, or nothing of it; and there is a way on from either. */
async function expectWhole(
  site: Site,
  { desk, second, node }: Staff,
  one: Case,
  password: string | undefined,
): Promise<'notIssued' | 'lost' | 'seen'> {
  const { person, id, number } = one
  const { db } = site
  const signsIn = async (word: string) => {
    const { status, location } = await signIn(site.visitor(node), person.loginId, word)
    return status === 303 ? (location ?? '') : ''
  }
  const count = async (rows: Promise<unknown[]>) => (await rows).length
  const traces = [
    await count(db.selectFrom('case_issues').select('id').where('inquiry_id', '=', id).execute()),
    await count(
      db
        .selectFrom('inquiry_events')
        .select('number')
        .where('inquiry_id', '=', id)
        .where('kind', '=', 'issued')
        .execute(),
    ),
    await count(
      db
        .selectFrom('audit_events')
        .select('id')
        .where('action', '=', 'password-issued-by-desk')
        .where('target_user_id', '=', person.userId)
        .execute(),
    ),
    await count(db.selectFrom('outbox').select('id').where('user_id', '=', person.userId).execute()),
  ]
  const isIssued = traces[0] === 1
  expect(traces).toEqual(isIssued ? [1, 1, 1, 1] : [0, 0, 0, 0])
  expect((await signsIn(person.password)) !== '').toBe(!isIssued)

  const page = await desk.get(paths.case(number))
  if (!isIssued) {
    expect(password).toBeUndefined()
    const again = shown(await press(desk, one)) ?? ''
    expect(await signsIn(again)).toContain(paths.firstPassword())
    return 'notIssued'
  }
  expect(page.text).toContain('まだ使われていません。')
  expect(page.text).toContain('もう一度表示することはできません。')
  // What was seen works; what was lost is issued anew, with a second person.
  if (password !== undefined) expect(await signsIn(password)).toContain(paths.firstPassword())
  expect((await press(desk, one, '承認を依頼する')).location).toContain('message=asked')
  const asked = await second.get(paths.case(number))
  expect((await second.submit(asked, {}, '承認する')).location).toContain('message=approved')
  const again = shown(await press(desk, one)) ?? ''
  expect(await signsIn(again)).toContain(paths.firstPassword())
  return password === undefined ? 'lost' : 'seen'
}
