import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { openSecrets } from '../../src/config/secrets.ts'
import { sqlite } from '../harness/databases.ts'
import { temporaryFolder } from '../harness/guard.ts'
import { portalMissing, runPortal, startPortal } from '../harness/processes.ts'
import { openSite, type Person, type Site, secret } from './site.ts'
import { ask, choose, keyOf, linkFor, prove, signIn } from './steps.ts'

let site: (Site & { people: Person[] }) | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const younger = 'b8Xw3-tKq5nRz2Lm71-jFh9PvCs4yGdE6uA'

describe.skipIf(portalMissing)('PORTAL_SECRET', () => {
  it('is exchanged without ending a link, a session or a half-done reset, until it is taken out (CFG-02)', async () => {
    site = await openSite(await sqlite.create(), { people: 4 })
    const [early, halfway, inside, waiting] = site.people
    if (!early || !halfway || !inside || !waiting) expect.fail('too few people')
    let node = await site.start()
    const visitor = () => site?.visitor(() => node) ?? expect.fail()
    const restart = async (env: Record<string, string>) => {
      await node.stop()
      node = (await site?.start(env)) ?? expect.fail()
    }
    const session = visitor()
    await signIn(session, inside.loginId, inside.password)
    await ask(visitor(), early)
    const earlyLink = await linkFor(site.smtp, early)
    const browser = visitor()
    await ask(browser, halfway)
    const halfwayLink = await linkFor(site.smtp, halfway)
    await browser.get(halfwayLink)
    const step2 = (await prove(browser, keyOf(halfwayLink), halfway)).location ?? ''
    await site.smtp.down()
    await ask(visitor(), waiting)

    await restart({ PORTAL_SECRET: `${younger},${secret}` })
    await site.smtp.up()
    expect((await session.get('/portal/menu')).status).toBe(200)
    expect((await choose(browser, step2, 'Hoshizora7919')).status).toBe(303)
    const other = visitor()
    expect((await other.get(earlyLink)).status).toBe(200)
    expect((await prove(other, keyOf(earlyLink), early)).status).toBe(303)
    // The letter that waited carries the link that was promised.
    const waitingLink = await linkFor(site.smtp, waiting)
    expect((await visitor().get(waitingLink)).status).toBe(200)

    await site.smtp.down()
    await ask(visitor(), early)
    await restart({ PORTAL_SECRET: younger })
    expect((await session.get('/portal/menu')).status).toBe(200)
    expect((await visitor().get(waitingLink)).status).toBe(200)
    await site.smtp.up()
    const newest = await linkFor(site.smtp, early, { spent: [earlyLink] })
    expect((await visitor().get(newest)).status).toBe(200)
  })
})

describe.skipIf(portalMissing)('a secret in a file', () => {
  it('works as one in the environment, and is in no list of processes (CFG-02)', async () => {
    site = await openSite(await sqlite.create(), { people: 1 })
    const file = join(temporaryFolder('secret'), 'secret')
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
    const node = await site.start({ PORTAL_SECRET: '', PORTAL_SECRET_FILE: file })
    const [person] = site.people
    if (!person) expect.fail()
    await ask(
      site.visitor(() => node),
      person,
    )
    const link = await linkFor(site.smtp, person)
    expect((await site.visitor(() => node).get(link)).status).toBe(200)
    expect(readFileSync(`/proc/${node.pid}/cmdline`, 'utf8')).not.toContain(secret)
    expect(node.output()).not.toContain(secret)
    chmodSync(file, 0o644)
    await node.stop()
    await expect(site.start({ PORTAL_SECRET: '', PORTAL_SECRET_FILE: file })).rejects.toThrow(
      /PORTAL_SECRET_FILE: names a file that other users can read/,
    )
  })
})

describe('the secret that is made on the first start', () => {
  const open = (folder: string) => {
    const read = readConfig({ DATABASE_URL: `sqlite:${join(folder, 'portal.db')}` }, 'en')
    if ('faults' in read) throw new Error(JSON.stringify(read.faults))
    return openSecrets(read.config)[0]?.reveal() ?? ''
  }

  it('is kept for its owner alone, and found again', () => {
    const folder = temporaryFolder('made')
    const made = open(folder)
    expect(made.length).toBeGreaterThanOrEqual(64)
    expect(statSync(join(folder, 'portal-secret')).mode & 0o777).toBe(0o600)
    expect(open(folder)).toBe(made)
  })

  it('is never an empty one that a crash left, nor one that others may have read', () => {
    const folder = temporaryFolder('made')
    const file = join(folder, 'portal-secret')
    for (const [content, mode] of [
      ['', 0o600],
      ['short', 0o600],
      [secret, 0o644],
    ] as const) {
      writeFileSync(file, content)
      chmodSync(file, mode)
      expect(() => open(folder)).toThrow(file)
    }
  })

  it.skipIf(portalMissing)('is one and the same for two first starts at once (CFG-03)', async () => {
    for (let round = 0; round < 3; round++) {
      const folder = temporaryFolder('made')
      const DATABASE_URL = `sqlite:${join(folder, 'portal.db')}`
      const nodes = await Promise.all([1, 2].map(() => startPortal({ folder, env: { DATABASE_URL } })))
      expect(readFileSync(join(folder, 'portal-secret'), 'utf8').trim().length).toBeGreaterThanOrEqual(64)
      await Promise.all(nodes.map((node) => node.kill()))
    }
  })

  it.skipIf(portalMissing)('is never made in production', async () => {
    const folder = temporaryFolder('made')
    const DATABASE_URL = `sqlite:${join(folder, 'portal.db')}`
    const { code, stderr } = await runPortal(['serve'], {
      env: { NODE_ENV: 'production', DATABASE_URL },
      folder,
    })
    expect([code, stderr.includes('PORTAL_SECRET')]).toEqual([2, true])
    expect(existsSync(join(folder, 'portal-secret'))).toBe(false)
  })
})
