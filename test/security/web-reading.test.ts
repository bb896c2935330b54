import { expect, it } from 'vitest'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { withoutLimits } from '../harness/reset-walk.ts'
import { dump } from './dump.ts'
import { isIn, tryPassword } from './portal.ts'

onDatabases('Reading', withoutLimits, (stage) => {
  async function visitors() {
    const person = await stage.someone()
    const user = stage.portal.visitor()
    expect(isIn(await tryPassword(user, person.loginId, person.password))).toBe(true)
    const boss = stage.portal.visitor()
    expect(isIn(await tryPassword(boss, administrator.loginId, administrator.password))).toBe(true)
    // Somebody in the midst of a reset, with a link that nobody has opened yet as well.
    const { visitor: resetting, step2 } = await stage.walk.open(await stage.someone())
    const unopened = await stage.walk.link(await stage.someone())
    return { everyone: [stage.portal.visitor(), user, boss, resetting], keyed: [step2, unopened] }
  }

  /** All pages of the router's own table, and a few that are none. */
  const pages = () => [
    ...new Set(stage.portal.routes.map(({ path }) => path.replaceAll(/:\w+/g, 'Yk3Zk0Qm81sYxT7'))),
    ...['/healthz', '/readyz', '/favicon.ico', '/portal/none', '/portal/login/?message=password-reset&x=1'],
  ]

  it('WEB-03 any page thrice, its head and its options, as anybody, changes nothing in the database', async () => {
    const { everyone, keyed } = await visitors()
    // The letters are on their way out by now; from here on only reading happens.
    await stage.portal.smtp.waitForMail(() => true)
    await expect
      .poll(async () => (await dump(stage.portal.world)).some((l) => /^outbox .*"ended_at":null/.test(l)))
      .toBe(false)
    const before = await dump(stage.portal.world)
    for (const visitor of everyone)
      for (const url of [...pages(), ...keyed])
        for (const method of ['GET', 'GET', 'GET', 'HEAD', 'OPTIONS']) {
          const { status } = await visitor.send({ method, url, headers: {} })
          expect([method, url, status]).toEqual([method, url, expect.toSatisfy((code) => code < 500)])
        }
    expect(await dump(stage.portal.world)).toEqual(before)
  })

  it('WEB-03 neither does following every link that stands on a page', async () => {
    const { everyone, keyed } = await visitors()
    await expect
      .poll(async () => (await dump(stage.portal.world)).some((l) => /^outbox .*"ended_at":null/.test(l)))
      .toBe(false)
    const before = await dump(stage.portal.world)
    for (const visitor of everyone) {
      const waiting = ['/portal/login/', '/portal/menu', ...keyed]
      const known = new Set(waiting)
      for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
        const answer = await visitor.get(url)
        const hrefs = answer.root
          .querySelectorAll('[href], [src]')
          .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')
        for (const href of [...hrefs, answer.location ?? '']) {
          const target = new URL(href, answer.url)
          const address = target.pathname + target.search
          if (target.origin !== new URL(answer.url).origin || known.has(address)) continue
          known.add(address)
          waiting.push(address)
        }
      }
      expect(known.size).toBeGreaterThan(8)
    }
    expect(await dump(stage.portal.world)).toEqual(before)
  })

  it('WEB-03 a HEAD has the head of its GET and no body', async () => {
    for (const url of pages()) {
      const [get, head] = [
        await stage.portal.visitor().get(url),
        await stage.portal.visitor().send({ method: 'HEAD', url, headers: {} }),
      ]
      expect([url, head.status, head.body.length]).toEqual([url, get.status, 0])
      expect(Object.keys(head.headers).sort()).toEqual(Object.keys(get.headers).sort())
    }
  })
})
