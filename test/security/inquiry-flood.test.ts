import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { appearance } from '../harness/alike.ts'
import { databases } from '../harness/databases.ts'
import { ask, asked, numberIn } from '../harness/inquiry-walk.ts'
import {
  abolished,
  administrator,
  clerk,
  helpDesk,
  ofSuspendedMember,
  otherAdministrator,
  otherClerk,
  suspended,
} from '../harness/people.ts'
import { resetWalk } from '../harness/reset-walk.ts'
import { logWork } from '../harness/work-log.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

/** Who may be named by whom: all of one length, since the receipt repeats what was entered. */
const named: Record<string, Partial<Record<string, string>>> = {
  'an administrator and a person of the member': {},
  'a member that does not exist': { memberId: 'EJUUB99099YSD001' },
  'a stopped member': { memberId: 'EJUUB99002YSD001', requesterLoginId: ofSuspendedMember.loginId },
  'a requester who does not exist': { requesterLoginId: 'WR999999' },
  'a requester who is no administrator': { requesterLoginId: clerk.loginId },
  'a stopped requester': { requesterLoginId: suspended.loginId },
  'an administrator of another member': { requesterLoginId: otherAdministrator.loginId },
  'a target that does not exist': { targets: 'WR999999' },
  'a stopped target': { targets: suspended.loginId },
  'an abolished target': { targets: abolished.loginId },
  'a target of another member': { targets: otherClerk.loginId },
  'an administrator as a target': { targets: administrator.loginId },
  'one of the help desk as a target': { targets: helpDesk.loginId },
}

describe.each(databases.map((database) => [database.name, database] as const))('On %s', (_, database) => {
  describe.skipIf(database.missing !== null)('the form of inquiries', () => {
    let portal: TestWorld
    beforeAll(async () => {
      portal = await openTestWorld(database)
    })
    afterAll(async () => {
      const errors = portal.errors()
      await portal.close()
      expect(errors).toEqual([])
    })

    const from = (address: string) => resetWalk(portal).from(address)
    /** What a stranger sees of the answer, but for the number and what they entered themselves. */
    const look = (answer: Awaited<ReturnType<typeof ask>>, entered: Partial<Record<string, string>>) => {
      let text = appearance(answer).replaceAll(numberIn(answer.text), '(number)')
      for (const value of Object.values(entered)) if (value) text = text.replaceAll(value, '(entered)')
      return text.replace(/^set-cookie.*$/gm, '')
    }
    const count = async () => {
      const { db } = portal.world
      const tables = ['inquiries', 'inquiry_receipts', 'inquiry_events', 'outbox', 'audit_events'] as const
      const counts = await Promise.all(
        tables.map((table) =>
          db
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .executeTakeFirstOrThrow(),
        ),
      )
      return Object.fromEntries(tables.map((table, at) => [table, Number(counts[at]?.count)]))
    }
    const grown = async (act: () => Promise<unknown>) => {
      const before = await count()
      await act()
      const after = await count()
      return Object.fromEntries(
        Object.keys(after).map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)]),
      )
    }
    const inLanes = async (many: number, lanes: number, act: (one: number) => Promise<unknown>) => {
      let next = 0
      const lane = async () => {
        while (next < many) await act(next++)
      }
      await Promise.all(Array.from({ length: lanes }, lane))
    }

    it('answers alike whoever is named, and does the same work, statement for statement', async () => {
      const log = logWork(portal)
      const visitor = from('198.51.100.1')
      await visitor.get(paths.inquiry())
      const looks = new Map<string, string[]>()
      const works = new Map<string, string[]>()
      for (const [kind, fields] of Object.entries(named)) {
        log.read()
        const answer = await ask(visitor, fields)
        const work = log.read().join('\n')
        expect(answer.status).toBe(200)
        const text = look(answer, { ...asked, ...fields })
        looks.set(text, [...(looks.get(text) ?? []), kind])
        works.set(work, [...(works.get(work) ?? []), kind])
      }
      log.stop()
      expect([...looks.values()]).toEqual([Object.keys(named)])
      // Letters to one address are few; but for those the work is the same.
      const same = new Set([...works.keys()].map((work) => work.replace(/^insert into "outbox".*\n?/m, '')))
      expect(same.size).toBe(1)
      portal.pass(hours(1))
    })

    it('is plain to the help desk all the same: it knows who asked as an administrator of the member', async () => {
      const kept = await portal.world.db
        .selectFrom('inquiries')
        .select(['member_id', 'requester_login_id', 'is_known'])
        .execute()
      expect(kept).toHaveLength(Object.keys(named).length)
      for (const one of kept) {
        const isTheirs =
          one.requester_login_id === administrator.loginId && one.member_id === asked['memberId']
        expect([one, Number(one.is_known)]).toEqual([one, isTheirs ? 1 : 0])
      }
    })

    it('keeps twenty of ten thousand that one source sends, and a line that says so', async () => {
      const visitor = from('198.51.100.2')
      await visitor.get(paths.inquiry())
      const looks = new Set<string>()
      const growth = await grown(() =>
        inLanes(10_000, 40, async (one) => {
          const entered = { memberId: `FLOOD${String(one).padStart(6, '0')}` }
          const answer = await ask(visitor, entered)
          if (one % 100 === 0) looks.add(look(answer, { ...asked, ...entered }))
        }),
      )
      expect(looks.size).toBe(1)
      expect(growth).toEqual({
        ...{ inquiries: 20, inquiry_receipts: 20, inquiry_events: 20, audit_events: 21 },
        outbox: expect.any(Number),
      })
      expect(growth['outbox']).toBeLessThanOrEqual(3)
      portal.pass(hours(1))
    }, 120_000)

    it('makes one case of the same question from five hundred sources, and twenty of a requester at most', async () => {
      const looks = new Set<string>()
      const same = { memberId: 'EJUUB98001YSD001' }
      const sameGrowth = await grown(() =>
        inLanes(500, 20, async (one) => {
          const visitor = from(`198.18.${one >> 8}.${one & 255}`)
          looks.add(look(await ask(visitor, same), { ...asked, ...same }))
        }),
      )
      expect(sameGrowth).toEqual({
        ...{ inquiries: 1, inquiry_receipts: 50, inquiry_events: 11, outbox: 3, audit_events: 50 },
      })
      expect(looks.size).toBe(1)
      looks.clear()
      portal.pass(minutes(1))
      const others = await grown(() =>
        inLanes(500, 20, async (one) => {
          const entered = { ...same, targets: `WR1${String(one).padStart(5, '0')}` }
          looks.add(
            look(await ask(from(`198.19.${one >> 8}.${one & 255}`), entered), { ...asked, ...entered }),
          )
        }),
      )
      expect(others).toMatchObject({ inquiries: 19 })
      expect(others['inquiry_receipts']).toBeLessThanOrEqual(19 + 50)
      expect(others['inquiry_events']).toBeLessThanOrEqual(19 + 10)
      expect(looks.size).toBe(1)
    }, 120_000)

    it('puts what goes beyond a requester’s twenty into the timeline of the newest, targets and all', async () => {
      const row = await portal.world.db
        .selectFrom('inquiry_events')
        .select('details')
        .where('kind', '=', 'repeated')
        .where('details', 'like', '%"targets":"WR1%')
        .executeTakeFirstOrThrow()
      expect(JSON.parse(row.details)).toMatchObject({ requesterLoginId: administrator.loginId })
    })

    it('leaves the administrator a case of their own, however many ask in the name of strangers', async () => {
      for (let one = 0; one < 30; one++)
        await ask(from(`198.18.7.${one}`), { requesterLoginId: `ZZ${100_000 + one}`, targets: `YY${one}` })
      const number = numberIn((await ask(from('198.18.8.1'), { targets: 'WR012599' })).text)
      const own = await portal.world.db
        .selectFrom('inquiries')
        .innerJoin('inquiry_targets', 'inquiry_targets.inquiry_id', 'inquiries.id')
        .select(['is_known', 'login_id'])
        .where('number', '=', number)
        .execute()
      expect(own.map(({ is_known, login_id }) => [Number(is_known), login_id])).toEqual([[1, 'WR012599']])
    })
  })
})
