import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlite } from '../harness/databases.ts'
import { type PortalProcess, portalMissing } from '../harness/processes.ts'
import { openSite, type Person, type Site } from './site.ts'

const chain = Array.from({ length: 20 }, (_, hop) => `198.51.100.${hop + 1}`)

describe.skipIf(portalMissing)('X-Forwarded-For', () => {
  let site: Site & { people: Person[] }
  let listed: PortalProcess
  let unlisted: PortalProcess
  beforeAll(async () => {
    site = await openSite(await sqlite.create(), { people: 1 })
    // Two processes may share an SQLite file of one machine; each has its own view of proxies here.
    listed = await site.start({ TRUSTED_PROXIES: '127.0.0.0/8, 198.51.100.20' })
    unlisted = await site.start()
  })
  afterAll(() => site?.close())

  it.each([
    ['from an address that is no listed proxy is not believed', () => unlisted, '203.0.113.9', '127.0.0.1'],
    ['from a listed proxy is believed', () => listed, '203.0.113.9', '203.0.113.9'],
    [
      'is read from the right, up to the first that is not listed',
      () => listed,
      chain.join(', '),
      '198.51.100.19',
    ],
    [
      'that a client wrote itself stays behind its own address',
      () => listed,
      '127.0.0.1, 203.0.113.9',
      '203.0.113.9',
    ],
    ['of nonsense names at most the sender', () => listed, `${'x'.repeat(3000)}`, 'x'.repeat(64)],
    ['that is empty leaves the proxy', () => listed, '', '127.0.0.1'],
  ] as const)('%s (CFG-05)', async (_, node, forwarded, source) => {
    const [person] = site.people
    if (!person) expect.fail()
    const { loginId, mail } = person
    const answer = await site
      .visitor(node)
      .post('/portal/passwordResetRequest', { loginId, mail }, { 'x-forwarded-for': forwarded })
    expect(answer.status).toBe(303)
    const audited = await site.db
      .selectFrom('audit_events')
      .select('source')
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(audited.source).toBe(source)
  })

  it('with its fellows of host and scheme reaches no redirect and no link (CFG-05, RST-17)', async () => {
    const [person] = site.people
    if (!person) expect.fail()
    site.smtp.forgetMails()
    const { loginId, mail } = person
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': '8080',
      forwarded: 'for=203.0.113.9;host=evil.example;proto=http',
    }
    const answer = await site
      .visitor(() => listed)
      .post('/portal/passwordResetRequest', { loginId, mail }, headers)
    expect(answer.headers.location).toMatch(/^\/portal\//)
    const letter = await site.smtp.waitForMail(() => true)
    expect((await letter.read()).links.join()).not.toContain('evil')
  })
})
