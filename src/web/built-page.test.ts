import { describe, expect, it } from 'vitest'
import { formKeyLength } from '../keys.ts'
import { BuiltPage } from './built-page.ts'

const key = 'k'.repeat(formKeyLength)
const page = new BuiltPage((formKey) => `<p>森</p><input value="${formKey}"><p>林</p>`)

describe('a page that is built once', () => {
  it('holds the key of whoever asks, and is otherwise as it was written', () => {
    expect(Buffer.from(page.for(key)).toString()).toBe(`<p>森</p><input value="${key}"><p>林</p>`)
  })

  it('leaves nothing of one key in the page of the next', () => {
    const first = page.for(key)
    expect(Buffer.from(page.for('m'.repeat(formKeyLength))).toString()).not.toContain('k')
    expect(Buffer.from(first).toString()).toContain(key)
  })

  it('is refused where the key stands in it twice or not at all', () => {
    expect(() => new BuiltPage((formKey) => `${formKey} ${formKey}`)).toThrow('once')
    expect(() => new BuiltPage(() => 'no form')).toThrow('once')
  })
})
