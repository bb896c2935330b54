import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/i18n/language.ts'
import { listGalleries, render } from './gallery.ts'

const galleries = await listGalleries()

function screen(name: string, state: string, language: (typeof languages)[number] = 'ja') {
  const gallery = galleries.get(name)
  if (!gallery) throw new Error(`There is no screen ${name}`)
  return parse(render(gallery, state, language))
}

describe.each(languages)('in %s', (language) => {
  it('no entry of an error summary says the name of its field twice', () => {
    const entries = [...galleries].flatMap(([name, { names }]) =>
      names.flatMap((state) => screen(name, state, language).querySelectorAll('#errors a')),
    )
    const parts = entries.map(({ text }) =>
      /^([^:：]+?)(?: ?[(（].*[)）])?[:：] ?(.*)$/.exec(text.toLowerCase()),
    )
    const doubled = parts.filter((found) => found?.[2]?.includes(found[1] ?? ''))
    expect(entries.length).toBeGreaterThan(50)
    expect(doubled.map((found) => found?.[0])).toEqual([])
  })
})

const errorsOf = (page: ReturnType<typeof screen>) =>
  page.querySelectorAll('#errors a').map(({ text }) => text)

describe('The screens of whoever cannot get in', () => {
  it.each([
    ['login', 'refused'],
    ['prove', 'refused'],
  ])('%s paints no field red that has nothing to say of itself', (name, state) => {
    const page = screen(name, state)
    expect(page.querySelectorAll('.panel.error')).toHaveLength(1)
    expect(page.querySelectorAll('[aria-invalid]')).toEqual([])
  })

  it.each([
    ['request', 'bothMissing'],
    ['prove', 'refused'],
    ['prove', 'malformed'],
    ['choose', 'mismatch'],
    ['changePassword', 'wrong'],
    ['firstPassword', 'faulty'],
  ])('%s %s has no guidance between the error and the fields', (name, state) => {
    expect(screen(name, 'empty').querySelectorAll('.panel.information')).toHaveLength(1)
    expect(screen(name, state).querySelectorAll('.panel.information')).toEqual([])
  })

  it('tell until when the reset is to be done, with and without an error', () => {
    for (const state of ['empty', 'mismatch']) expect(screen('choose', state).text).toContain('再設定の期限')
  })

  it('tell the rule of the password before the one access, whichever is in force', () => {
    expect(screen('prove', 'empty').text).toContain(
      '8文字以上、32文字以内で、半角の英字と数字を両方使います。',
    )
    expect(screen('prove', 'modern').text).toContain('15文字以上、64文字以内で')
    expect(screen('prove', 'modern').text).not.toContain('両方')
  })

  it('name the opening of a page as what ended a link only where opening it counts', () => {
    expect(screen('deadLink', 'dead').text).not.toContain('何度か開いた')
    expect(screen('deadLink', 'visit').text).toContain('何度か開いた')
  })

  it('name each fault of a new password by itself, in the summary and at the field', () => {
    const page = screen('choose', 'tooShortNoDigit')
    expect(errorsOf(page)).toEqual([
      '新パスワードが短すぎます。8文字以上にしてください。',
      '新パスワードに数字が入っていません。数字を1文字以上入れてください。',
    ])
    expect(page.querySelectorAll('#newPassword-error li').map(({ text }) => text)).toEqual(errorsOf(page))
  })
})
