import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { appearance } from '../harness/alike.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { clerk } from '../harness/people.ts'

const unknown = { loginId: 'WR999999', mail: 'somebody@example.com' }

onDatabases('Over every limit', { LOGIN_FAILURES_PER_SOURCE: '12' }, (stage) => {
  it('ENU-08 known and unknown login IDs see the same answers to 30 requests from one source', async () => {
    const answers = async (identity: typeof unknown, address: string) => {
      const visitor = stage.walk.from(address)
      await visitor.get(paths.login())
      const looks: string[] = []
      for (let i = 0; i < 30; i++) looks.push(appearance(await stage.walk.request(identity, visitor)))
      return looks
    }
    const known = await answers(clerk, '192.0.2.1')
    expect(known).toEqual(await answers(unknown, '192.0.2.2'))
    expect(new Set(known).size).toBe(1)
  })

  it('R13 a source over its limit leaves no more rows behind than one line that says so', async () => {
    const { db } = stage.portal.world
    const count = async () => {
      const [requests, letters, lines] = await Promise.all([
        db.selectFrom('reset_requests').select('id').execute(),
        db.selectFrom('outbox').select('id').execute(),
        db.selectFrom('audit_events').select('id').execute(),
      ])
      return [requests.length, letters.length, lines.length]
    }
    const before = await count()
    const visitor = stage.walk.from('192.0.2.5')
    for (let i = 0; i < 30; i++) await stage.walk.request(i % 2 ? clerk : unknown, visitor)
    const after = await count()
    expect(after.map((rows, at) => rows - (before[at] ?? 0))).toEqual([20, 20, 21])
  })

  it('R13 three mails go to one login ID within any hour, also around the stroke of one', async () => {
    const { portal, walk } = stage
    const { loginId, mail, userId } = await stage.someone()
    const outcomeOfOne = async () => {
      await walk.request({ loginId, mail }, walk.from('192.0.2.6'))
      const lines = await portal.world.db
        .selectFrom('audit_events')
        .select('outcome')
        .where('target_user_id', '=', userId)
        .orderBy('at', 'desc')
        .execute()
      return lines[0]?.outcome
    }
    portal.pass(hours(1) - (portal.world.now() % hours(1)) - minutes(3))
    const outcomes: (string | undefined)[] = []
    // The fourth is asked for as the next hour of the clock begins, the fifth an hour after the first.
    for (const passed of [minutes(0), minutes(1), minutes(1), minutes(1), minutes(58)]) {
      portal.pass(passed)
      outcomes.push(await outcomeOfOne())
    }
    expect(outcomes).toEqual(['done', 'done', 'done', 'limited', 'done'])
  })

  it('ENU-08 known and unknown login IDs are refused and throttled at the same count', async () => {
    const answers = async (loginId: string, address: string) => {
      const visitor = stage.walk.from(address)
      await visitor.get(paths.login())
      const looks: string[] = []
      for (let i = 0; i < 15; i++) {
        const answer = await visitor.post(paths.login(), { loginId, password: `Chigau${i}desu` })
        looks.push(appearance(answer).replaceAll(loginId, '(login ID)'))
      }
      return looks
    }
    const known = await answers(clerk.loginId, '192.0.2.3')
    expect(known).toEqual(await answers(unknown.loginId, '192.0.2.4'))
    expect(known.map((look) => look.slice(0, 3))).toEqual([...Array(12).fill('422'), ...Array(3).fill('429')])
    stage.portal.pass(minutes(16))
  })

  it('ENU-09 step 2 names no account to a browser that has not proved the link', async () => {
    const { portal, walk } = stage
    const { visitor, step2 } = await walk.open(await stage.someone())
    expect((await visitor.get(step2)).html).toContain('TS0')
    const stranger = await portal.visitor().get(step2)
    const absent = await portal.visitor().get(step2.replace(/\/[^/]+$/, '/AAAAAAAAAAAAAAAAAAAAAA'))
    const look = (text: string) => text.replace(/\/new\/[\w-]+/g, '/new/*')
    expect(look(appearance(stranger))).toBe(look(appearance(absent)))
    expect(stranger.status).toBe(410)
    expect(stranger.html).not.toContain('TS0')
  })
})
