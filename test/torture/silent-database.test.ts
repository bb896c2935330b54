import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Line, openLine } from '../faults/line.ts'
import { openSite, type Person, type Site } from '../faults/site.ts'
import { ask } from '../faults/steps.ts'
import { postgres } from '../harness/databases.ts'
import type { PortalProcess } from '../harness/processes.ts'

describe.skipIf(postgres.missing)('the portal while PostgreSQL says nothing (FLT-04)', () => {
  let line: Line
  let site: Site & { people: Person[] }
  let node: PortalProcess

  beforeAll(async () => {
    const address = new URL(await postgres.create())
    line = await openLine(Number(address.port || 5432))
    site = await openSite(address.href, { people: 1 })
    address.host = `127.0.0.1:${line.port}`
    node = await site.start({ DATABASE_URL: address.href })
  })
  afterAll(async () => {
    await site?.close()
    await line?.close()
  })
  const visitor = () => site.visitor(() => node)
  const person = () => site.people[0] ?? expect.fail('too few people')

  it('gives it up after 15 s and is back within 10 s of its return', async () => {
    line.freeze()
    const begun = performance.now()
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(visitor(), person())))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 503))
    expect(performance.now() - begun).toBeLessThan(25_000)
    expect((await visitor().get('/portal/login/')).status).toBe(200)
    line.thaw()
    const back = performance.now()
    await expect
      .poll(async () => (await ask(visitor(), person())).status, { timeout: 10_000, interval: 200 })
      .toBe(303)
    expect(performance.now() - back).toBeLessThan(10_000)
  })
})
