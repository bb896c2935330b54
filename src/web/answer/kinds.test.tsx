import { expect, it } from 'vitest'
import type { World } from '../../world.ts'
import { Answering } from './kinds.ts'

class Answer extends Answering {}

const answer = () => {
  const config = { publicUrl: 'https://portal.example.com' }
  return new Answer({ config, now: () => 0, random: { bytes: (count) => Buffer.alloc(count) } } as World)
}

it('a page is markup, the bytes of a page, or nothing', async () => {
  expect(
    await answer()
      .page(<p>{'<'}</p>)
      .text(),
  ).toBe('<p>&lt;</p>')
  expect(await answer().page(Buffer.from('<p>')).text()).toBe('<p>')
  expect(await answer().page('', { status: 503 }).text()).toBe('')
})

it('a text that nothing has escaped cannot become a page: it does not compile', () => {
  const typed: string = '<script>'
  // @ts-expect-error neither a text as it was typed
  const pages = [() => answer().page(typed), () => answer().page(<p>{typed}</p>)]
  // @ts-expect-error nor one that was put together
  pages.push(() => answer().page(`<p>${typed}</p>`))
  expect(pages).toHaveLength(3)
})

it('cookies go out with whatever is answered, each in a line of its own', () => {
  const given = answer()
  given.setCookie('language', 'en')
  given.setCookie('session', undefined)
  const answered = given.seeOther('/portal/', { 'x-kept': 'yes' })
  expect(answered.headers.getSetCookie().map((line) => line.split(';')[0])).toHaveLength(2)
  expect([answered.status, answered.headers.get('location'), answered.headers.get('x-kept')]).toEqual([
    ...[303, '/portal/', 'yes'],
  ])
})
