import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/i18n/language.ts'
import { findPicture } from '../../src/journeys/manual/pictures/manifest.ts'
import { helpScreens, manualPages, paths } from '../../src/paths.ts'
import type { Answer } from '../harness/http-client.ts'
import { openPicturedPortal } from '../pictures/portal.ts'
import { VisitorHand } from '../pictures/visitor-hand.ts'
import { walk } from '../pictures/walk.ts'

let portal: Awaited<ReturnType<typeof openPicturedPortal>>
beforeAll(async () => {
  portal = await openPicturedPortal()
})
afterAll(() => portal.close())

const word = {
  ja: { help: 'ヘルプ', manual: 'マニュアル' },
  en: { help: 'Help', manual: 'Manual' },
  'zh-CN': { help: '帮助', manual: '手册' },
}

describe.each(languages)('in %s', (language) => {
  it('every page of the manual and the help is there, with the hours of the help desk', async () => {
    const visitor = portal.visitor(language)
    const addresses = [
      paths.manual(),
      ...manualPages.map(paths.manualPage),
      paths.help(),
      ...helpScreens.map(paths.help),
    ]
    for (const address of addresses) {
      const page = await visitor.get(address)
      expect([address, page.status, page.language]).toEqual([address, 200, language])
      expect(page.text).toContain('0120-000-000')
      expect(page.text).toContain('8:00')
    }
  })

  it('every picture has a text, a size and an address that holds for good', async () => {
    const visitor = portal.visitor(language)
    for (const name of manualPages) {
      const page = await visitor.get(paths.manualPage(name))
      for (const image of page.root.querySelectorAll('main img')) {
        expect(image.getAttribute('alt')).not.toBe('')
        expect(Number(image.getAttribute('width'))).toBeGreaterThan(300)
        expect(Number(image.getAttribute('height'))).toBeGreaterThan(60)
        const png = await visitor.get(image.getAttribute('src') ?? '')
        expect([png.status, png.headers['content-type']]).toEqual([200, 'image/png'])
        expect(png.headers['cache-control']).toContain('immutable')
      }
    }
  })

  it('the pages lead from the first to the last and back', async () => {
    const visitor = portal.visitor(language)
    const seen: (string | undefined)[] = []
    let next: string | undefined = paths.manualPage('login')
    while (next !== undefined) {
      const page: Answer = await visitor.get(next)
      expect(page.root.querySelector('a[rel=prev]')?.getAttribute('href')).toBe(seen.at(-1))
      seen.push(next)
      next = page.root.querySelector('a[rel=next]')?.getAttribute('href')
    }
    expect(seen).toEqual(manualPages.map(paths.manualPage))
  })

  it('every screen leads to its own help, beside itself where it may be opened only once', async () => {
    // A walk leaves its traces, so it has a portal of its own.
    await using walked = await openPicturedPortal()
    const hand = new VisitorHand((headers) => walked.visitor(language, headers))
    const led: Record<string, string> = {}
    const apart: Record<string, boolean> = {}
    await walk(hand, language, async (name) => {
      led[name] = hand.page.link(word[language].help)
      apart[name] = hand.page.root.querySelectorAll('.tools a[target=_blank]').length === 2
      expect(hand.page.link(word[language].manual)).toBe(paths.manual())
    })
    const expected = {
      login: paths.help('login'),
      'login-refused': paths.help('login'),
      request: paths.help('request'),
      requested: paths.help('requested'),
      mail: paths.help(),
      prove: paths.help('reset'),
      choose: paths.help('choose'),
      'choose-faulty': paths.help('choose'),
      done: paths.help('login'),
      'dead-link': paths.help('dead-link'),
      menu: paths.help('menu'),
      'first-password': paths.help('first-password'),
      record: paths.help('own-record'),
      'mail-confirm': paths.help('mail-confirmation'),
      'mail-object': paths.help('mail-objection'),
      'own-password': paths.help('own-password'),
      sessions: paths.help('sessions'),
      'end-of-use': paths.help('end-of-use'),
      'users-found': paths.help('users'),
      'users-export': paths.help('users-export'),
      'user-record': paths.help('user'),
      'act-unlock': paths.help('user-act'),
      'issued-password': paths.help('issued-password'),
      'csv-upload': paths.help('csv-upload'),
      'csv-preview': paths.help('csv-preview'),
      'audit-trail': paths.help('audit-trail'),
      members: paths.help('members'),
      'member-add': paths.help('member-add'),
      member: paths.help('member'),
      'member-suspend': paths.help('member-suspension'),
      invite: paths.help('invitation'),
      'inquiry-topics': paths.help('inquiry'),
      'inquiry-form': paths.help('inquiry'),
      'inquiry-received': paths.help('inquiry'),
      'inquiry-status': paths.help('inquiry-status'),
      'first-mail': paths.help('first-mail'),
      'desk-queue': paths.help('cases'),
      'desk-register': paths.help('new-case'),
      'desk-case': paths.help('case'),
      'desk-target': paths.help('case-target'),
      'desk-reading': paths.help('issued-by-desk'),
      'desk-letter': paths.help('issued-by-desk'),
      'desk-numbers': paths.help('desk-numbers'),
    }
    expect(led).toMatchObject(expected)
    expect(apart).toMatchObject({
      login: false,
      request: false,
      prove: true,
      choose: true,
      'dead-link': false,
      'desk-reading': true,
    })
  })

  it('what the guides quote is written on a screen or in a mail', async () => {
    const written = (await sentences(language, (file) => !file.includes('/manual/'))).join('\n')
    const quotes = (await sentences(language, (file) => file.includes('/manual/'))).flatMap((text) =>
      Array.from(
        text.matchAll(/「([^」]+)」|"([^"]+)"|“([^”]+)”/g),
        (found) => found.slice(1).find(Boolean) ?? '',
      ),
    )
    expect(quotes.length).toBeGreaterThan(50)
    // The sender's name, which the operator sets, a type of files in Excel, and what is no label.
    const known = ['0', '@', '✓', 'CSV UTF-8', 'TWX-21 PORTAL <no-reply@portal.example>']
    const titles = (await sentences(language, (file) => file.includes('/manual/texts/'))).join('\n')
    const unknown = quotes.filter((quote) => !written.includes(quote) && !known.includes(quote))
    expect(unknown.filter((quote) => !titles.split('\n').includes(quote))).toEqual([])
  })
})

const parts = { desk: 'ヘルプデスクの手引き', operator: '会員管理(運営)の方へ' }
it.each([
  ['nobody signed in', null, [parts.desk, parts.operator]],
  ['an administrator', ['WR012574', 'asagiri7sanpo'], [parts.desk, parts.operator]],
  ['a user', ['WR012575', 'minato5yuubin'], ['管理者の方へ', parts.desk, parts.operator]],
  ['the help desk', ['HD000001', 'madoguchi2ume'], [parts.operator]],
  ['the operator', ['OP000001', 'toudai8kairo'], []],
] as const)('for %s the contents of the guides fold away what is for others', async (_, account, folded) => {
  const visitor = portal.visitor('ja')
  if (account) {
    const [loginId, password] = account
    await visitor.submit(await visitor.get(paths.login()), { loginId, password }, 'ログイン')
  }
  for (const address of [paths.manual(), paths.help()]) {
    const { root } = await visitor.get(address)
    expect(root.querySelectorAll('details > summary > h2').map((heading) => heading.text)).toEqual(folded)
    expect(root.querySelectorAll('details[open]')).toEqual([])
  }
})

it('a signed-in person keeps the header strip in the guides', async () => {
  const visitor = portal.visitor('ja')
  const login = await visitor.get(paths.login())
  await visitor.submit(login, { loginId: 'WR012575', password: 'minato5yuubin' }, 'ログイン')
  for (const address of [paths.manual(), paths.manualPage('menu'), paths.help('menu'), paths.help()]) {
    const page = await visitor.get(address)
    expect(page.text).toContain('髙橋 みさき')
    expect(page.link('メニュー')).toBe(paths.menu())
  }
})

it('a picture is found under its own hash only', async () => {
  const visitor = portal.visitor('ja')
  const hash = findPicture('ja', 'login')?.hash ?? ''
  const status = async (...parts: [string, string, string]) =>
    (await visitor.get(paths.picture(...parts))).status
  expect(await status(hash, 'ja', 'login.png')).toBe(200)
  expect(await status(hash, 'en', 'login.png')).toBe(404)
  expect(await status('AAAAAAAAAAAA', 'ja', 'login.png')).toBe(404)
  expect(await status(hash, 'ja', 'constructor.png')).toBe(404)
  expect(await status(hash, 'ja', '..%2Fpictures.json')).toBe(404)
})

/** Every sentence of the chosen texts; what a function is given stands in them as 0, or as the service's name. */
async function sentences(language: Language, isChosen: (file: string) => boolean): Promise<string[]> {
  const source = new URL('../../src/', import.meta.url)
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /(^|\/|-)(texts|words|letters)\.ts$/.test(file) && file !== 'i18n/texts.ts' && isChosen(`/${file}`),
  )
  const tables: unknown[] = []
  for (const file of files) {
    const exported: Record<string, unknown> = await import(new URL(file, source).href)
    for (const [name, table] of Object.entries(exported))
      if (typeof table === 'function' && /([tT]exts|^words|^inquiryWords)$/.test(name))
        tables.push(table(language))
  }
  return tables.flatMap(stringsOf)
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return stringsOf(value(...Array<string>(value.length).fill('0')))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}
