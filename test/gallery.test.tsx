import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/i18n/language.ts'
import { listGalleries, render } from './gallery.ts'

const galleries = await listGalleries()

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // hono/jsx writes `<input …/>`, `required=""` and `&quot;` its own way; all three are right HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': ['error', { style: 'uppercase' }],
    'long-title': ['error', { maxlength: 120 }],
    // A form whose first field is wrong begins at that field (spec 10.3).
    'no-autofocus': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'prefer-native-element': 'off',
    'no-implicit-input-type': 'error',
    'no-dup-id': 'error',
    // Several of a kind may be ticked, and come under one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    'input-missing-label': 'error',
    'tel-non-breaking': 'off',
  },
})

function count(html: string, pattern: RegExp): number {
  return Array.from(html.matchAll(pattern)).length
}

describe.each([...galleries])('%s', (_, gallery) => {
  describe.each(gallery.names)('%s', (state) => {
    it.each(languages)('is a whole and valid page in %s', async (language) => {
      const html = render(gallery, state, language)
      const report = await validator.validateString(html)
      const faults = report.results.flatMap((result) =>
        result.messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`),
      )
      expect(faults).toEqual([])
      expect(html.startsWith('<!DOCTYPE html>')).toBe(true)
      expect(html).toContain(`<html lang="${language}">`)
      expect(count(html, /<h1[ >]/g)).toBe(1)
      expect(html).toMatch(/<title>[^<]+<\/title>/)
      expect(html).not.toContain('undefined')
    })

    it('keeps to the content security policy and gives every POST form the form key', () => {
      const html = render(gallery, state, 'ja')
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/)
      expect(count(html, /<script(?! src="\/assets\/)/g)).toBe(0)
      expect(count(html, /name="formKey"/g)).toBe(count(html, /<form method="post"/g))
    })

    it('offers neither placeholder nor disabled fields and never sends a password back', () => {
      const html = render(gallery, state, 'ja')
      expect(html).not.toMatch(/\s(placeholder|disabled)=/)
      expect(html).not.toMatch(/type="password"[^>]* value=/)
    })

    it('says in the window title whether something went wrong, and focuses one place at most', () => {
      const html = render(gallery, state, 'ja')
      const wrong = /class="panel (error|warning)"/.test(html)
      expect(/<title>エラー: /.test(html)).toBe(wrong)
      expect(count(html, / autofocus=/g)).toBeLessThanOrEqual(1)
    })
  })
})
