import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../harness/ports.ts'
import { createDatabase, findPostgres, type PostgresServer, startPostgres } from '../harness/postgres.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { expectAuditMatchesChanges, expectMailsMatchOutbox, untilOutboxIsEmpty } from './ledger.ts'
import { letLeasesRunOut, openSite, type Person, type Site } from './site.ts'
import { ask, signIn } from './steps.ts'

describe.skipIf(portalMissing || !findPostgres())('the portal while PostgreSQL is away (FLT-04)', () => {
  let server: PostgresServer
  let site: Site & { people: Person[] }
  let node: PortalProcess
  let metrics: string

  beforeAll(async () => {
    server = await startPostgres()
    site = await openSite(await createDatabase(server.url), { people: 120 })
    const METRICS_PORT = String(await freePort())
    metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`
    node = await site.start({ METRICS_PORT })
  })
  afterAll(async () => {
    await site?.close()
    await server?.stop()
  })
  const visitor = () => site.visitor(() => node)

  it('answers 503 in good time, says in words that nothing is certain, and lives', async () => {
    const known = visitor()
    const [person] = site.people.splice(0, 1)
    if (!person) expect.fail()
    expect((await signIn(known, person.loginId, person.password)).status).toBe(303)
    await server.halt()
    const begun = performance.now()
    const answers = await Promise.all([
      ask(visitor(), person),
      signIn(visitor(), person.loginId, person.password),
      known.get('/portal/menu'),
      visitor().get(`/portal/passwordReset?appliKey=${'A'.repeat(43)}`),
    ])
    expect(performance.now() - begun).toBeLessThan(6000)
    for (const answer of answers) {
      expect(answer.status).toBe(503)
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      expect(answer.text).toContain('ログインをお試しください')
      expect(answer.text).not.toMatch(/ECONN|postgres|terminat|\bat /i)
    }
    // Pages that need no database go on.
    expect((await visitor().get('/portal/login/')).status).toBe(200)
    expect((await fetch(`${node.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${node.url}/readyz`)).status).toBe(503)
    expect((await fetch(metrics)).status).toBe(503)

    await server.resume()
    const back = performance.now()
    await expect.poll(async () => (await fetch(`${node.url}/readyz`)).status, { timeout: 10_000 }).toBe(200)
    expect(performance.now() - back).toBeLessThan(10_000)
    expect((await known.get('/portal/menu')).status).toBe(200)
    expect((await fetch(metrics)).status).toBe(200)
  })

  it('loses nothing it acknowledged when the server crashes again and again under load', {
    timeout: 60_000,
  }, async () => {
    const acknowledged: Person[] = []
    const statuses = new Set<number>()
    let stop = false
    const one = async (people: Person[]) => {
      for (const person of people) {
        if (stop) return
        const { status } = await ask(visitor(), person)
        statuses.add(status)
        if (status === 303) acknowledged.push(person)
        else await sleep(20)
      }
    }
    const lanes = Array.from({ length: 6 }, (_, lane) => site.people.filter((_, at) => at % 6 === lane))
    const load = Promise.all(lanes.map((lane) => one([...lane, ...lane, ...lane, ...lane])))
    for (let crash = 0; crash < 3; crash++) {
      await sleep(150 + crash * 100)
      await server.halt()
      await sleep(300)
      await server.resume()
    }
    await sleep(500)
    stop = true
    await load
    expect([...statuses].sort()).toEqual([303, 503])
    const rows = await site.db.selectFrom('reset_requests').select('user_id').execute()
    const counts = new Map<string, number>()
    for (const { user_id } of rows) counts.set(user_id ?? '', (counts.get(user_id ?? '') ?? 0) + 1)
    for (const { userId } of new Set(acknowledged)) {
      const answered = acknowledged.filter((person) => person.userId === userId).length
      expect(counts.get(userId) ?? 0).toBeGreaterThanOrEqual(answered)
    }
    await expectAuditMatchesChanges(site.db)
    expect(await node.stop()).toEqual({ code: 0, signal: null })
    await letLeasesRunOut(site.db)
    node = await site.start()
    await untilOutboxIsEmpty(site.db)
    expect(await expectMailsMatchOutbox(site.db, site.smtp)).toBeLessThanOrEqual(8 * 4)
  })

  it('stops in time though the database is away', async () => {
    await server.halt()
    expect(await node.stop(9000)).toEqual({ code: 0, signal: null })
    await server.resume()
    node = await site.start()
  })
})
