import * as fc from 'fast-check'
import { paths } from '../../src/paths.ts'
import type { Answer, Visitor } from './http-client.ts'
import { asked } from './inquiry-walk.ts'
import { clerk } from './people.ts'
import { keyIn, resetWalk, type Walker, withoutLimits } from './reset-walk.ts'
import type { TestWorld } from './world.ts'

/** A form that anybody may send: where it goes, its fields and what an honest person enters in them. */
interface PublicForm {
  readonly name: string
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
}

const languages = ['ja', 'en', 'zh-CN'] as const

/** No limit is in the way: what is asked is what the forms make of it. */
export const openToAll = { ...withoutLimits, INQUIRIES_PER_SOURCE: '1000000', LOG_LEVEL: 'warn' }

/** Of a link that is proven and one that is not; `step2` is where the proven one leads. */
function publicForms(links: { key: string; step2: string }): PublicForm[] {
  const identity = { loginId: clerk.loginId, mail: clerk.mail }
  return [
    { name: 'login', path: paths.login(), fields: { loginId: clerk.loginId, password: 'Chigau1Mono' } },
    { name: 'request', path: paths.resetRequest(), fields: identity },
    { name: 'step 1', path: paths.reset(), fields: { appliKey: links.key, ...identity } },
    { name: 'step 2', path: links.step2, fields: { newPassword: 'Asagao3saku', newPasswordAgain: 'x' } },
    { name: 'inquiry', path: paths.inquiry('mailMissing'), fields: asked },
    { name: 'inquiry, anything', path: paths.inquiry('other'), fields: asked },
    {
      name: 'status',
      path: paths.inquiryStatus(),
      fields: { number: '20160323-000001', key: 'AAAA-BBBB-CCCC-DDDD' },
    },
    { name: 'language', path: paths.language(), fields: { language: 'en', returnTo: paths.login() } },
  ]
}

/** Comes alive on a page that forgets to escape, in a text, an attribute or a textarea. */
const markup = [
  '<i data-canary>x</i>',
  '"><i data-canary>x</i>',
  '" data-canary="x',
  "' data-canary='x",
  '</textarea><i data-canary>x</i>',
  '</title></style></script><i data-canary>x</i>',
]
const odd = [
  ...['\0', '\0\0\0', 'WR012575\0', 'a\r\nBcc: evil@example.com', '\u001b[2J\u0007', '\u202eWR012575\u202c'],
  ...[
    '\u2066\u2067\u2068',
    '\u200b\u200d\ufeff',
    '\ufdfa'.repeat(50),
    `e${'\u0301'.repeat(300)}`,
    '\uffff\ufffe',
  ],
  ...['\ud800', '\udc00', '\udc00\ud800', 'x\ud83d', '👩‍👩‍👧‍👦', '𠮷野家', '\u{10ffff}', 'İıſK', 'ß'],
  ...['-1', '0', '1e309', '-0', 'NaN', '9007199254740993', '99999999999999999999', '0x10', '1_000', '١٢٣'],
  ...[
    'true',
    'null',
    'undefined',
    '[object Object]',
    '__proto__',
    'constructor',
    'toString',
    '#{7*7}',
    '{{7*7}}',
  ],
]
const long = ['a', 'あ', '\u{1f600}', '\u0301', ' ', '\n', '"', '%'].map((letter) => letter.repeat(4000))
const endless = ['a'.repeat(60_000), 'a'.repeat(70_000), 'あ'.repeat(7000), '\0'.repeat(20_000)]

/** Any text at all: every code point, halves of pairs, what is markup, what is too long, and the ends of numbers. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units)),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 4, arbitrary: fc.constantFrom(...odd) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
  { weight: 1, arbitrary: fc.constantFrom(...endless) },
  { weight: 1, arbitrary: fc.constant('') },
)

interface Entry {
  readonly language: (typeof languages)[number]
  /** What stands in the place of the field of that position, counted around; the others are as an honest person's. */
  readonly hostile: readonly (readonly [position: number, text: string])[]
}

/** One form sent once, with one or several of its fields hostile. */
const entries: fc.Arbitrary<Entry> = fc.record({
  language: fc.constantFrom(...languages),
  hostile: fc.array(fc.tuple(fc.nat(20), hostileText), { minLength: 1, maxLength: 3 }),
})

/** Everything a stranger can post to in one portal, with a link that stays alive; the worker has to run. */
export async function openForms(portal: TestWorld, [first, second]: readonly [Walker, Walker]) {
  const walk = resetWalk(portal)
  const key = keyIn(await walk.link(first))
  const { visitor, step2 } = await walk.open(second)
  const forms = publicForms({ key, step2 })
  const links = portal.world.db
    .updateTable('reset_requests')
    .where('user_id', 'in', [first.userId, second.userId])
  return {
    forms,
    /** The browser that has proved the link of step 2, as one that reads this language. */
    visitorOf(language: Entry['language']): Visitor {
      const other = portal.visitor({ language })
      for (const name of visitor.cookies.names)
        if (!name.includes('language')) other.cookies.set(name, visitor.cookies.get(name)?.value ?? '')
      return other
    },
    /** Five wrong proofs end a link, and then there is no form any more. */
    keepAlive: () => links.set({ wrong_proofs: 0, ended_at: null, end_reason: null }).execute(),
  }
}

/** Several at a time: most of what a refused sign-in takes is its least time. */
const together = 12

/**
 * Sends so many hostile forms, each of the public ones in turn; answers the statuses of each. What breaks what holds
 * for every answer is thrown.
 */
export async function sendHostile(
  portal: TestWorld,
  walkers: readonly [Walker, Walker],
  { count, seed }: { count: number; seed: number },
): Promise<Map<string, Set<number>>> {
  const { forms, visitorOf, keepAlive } = await openForms(portal, walkers)
  const seen = new Map<string, Set<number>>()
  for (let sent = 0; sent < count; sent += together) {
    await keepAlive()
    const given = fc.sample(entries, { numRuns: together, seed: seed + sent })
    await Promise.all(
      given.map(async (entry, nth) => {
        const form = forms[(sent + nth) % forms.length]
        if (!form) throw new Error('no form')
        const { status } = await send(visitorOf(entry.language), form, entry)
        seen.set(form.name, (seen.get(form.name) ?? new Set()).add(status))
      }),
    )
    portal.logged.splice(0, portal.logged.length, ...portal.errors())
  }
  return seen
}

async function send(visitor: Visitor, form: PublicForm, { hostile, language }: Entry): Promise<Answer> {
  const names = Object.keys(form.fields)
  const fields: Record<string, string> = { ...form.fields }
  for (const [position, text] of hostile) fields[names[position % names.length] ?? ''] = text
  const body = Object.entries(fields)
    .map(([name, text]) => `${name}=${encoded(text)}`)
    .join('&')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await visitor.send({ method: 'POST', url: form.path, headers, body })
  const fault = faultOf(answer, language)
  if (fault) throw new Error(`${form.name} ${fault}, asked ${JSON.stringify(hostile).slice(0, 500)}`)
  return answer
}

function faultOf(answer: Answer, language: string): string | null {
  const { status, headers, html } = answer
  if (status >= 500) return `answered ${status}`
  if (status >= 300 && status < 400)
    return answer.location?.startsWith('https://portal.example.com/') ? null : `leads to ${answer.location}`
  if (headers['content-type'] !== 'text/html; charset=utf-8') return `is ${headers['content-type']}`
  if (!html.includes(`<html lang="${language}">`)) return `is not in ${language}`
  // To parse a page takes longer than to make it.
  if (html.includes('data-canary') && answer.root.querySelector('[data-canary]'))
    return 'lets markup come alive'
  return null
}

/** As a browser would never: halves of pairs and NUL go as they are. */
function encoded(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(letter)
    return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)])
      .toString('hex')
      .replace(/../g, '%$&')
  }).join('')
}
