import { describe, expect, it } from 'vitest'
import { BuiltPage } from './built-page.ts'

const page = new BuiltPage(
  ['formKey', 'link'],
  ({ formKey, link }) => `<p>森</p><input value="${formKey}"><a href="?key=${link}">林</a><i>${link}</i>`,
)
const filled = (values: { formKey: string; link: string }) => Buffer.from(page.for(values)).toString()

describe('a page that is built once', () => {
  it('holds the values of whoever asks, wherever they go, and is otherwise as it was written', () => {
    expect(filled({ formKey: 'aB-_9', link: 'xyz' })).toBe(
      '<p>森</p><input value="aB-_9"><a href="?key=xyz">林</a><i>xyz</i>',
    )
  })

  it('leaves nothing of one reader in the page of the next', () => {
    const first = page.for({ formKey: 'kkkk', link: 'mmmmmmmm' })
    expect(filled({ formKey: 'n', link: 'o' })).not.toMatch(/[km]{2}/)
    expect(Buffer.from(first).toString()).toContain('kkkk')
  })

  it('ends where it ended when it was written, however long the values are', () => {
    for (const link of ['', 'x'.repeat(10_000)])
      expect(filled({ formKey: 'k', link })).toMatch(new RegExp(`<i>${link}</i>$`))
  })

  it.each(['"', '<', '&', "'", ' ', '森', '\n', '%'])(
    'refuses a value that would need an escape: %j',
    (sign) => {
      expect(() => page.for({ formKey: `a${sign}b`, link: 'x' })).toThrow('plain')
    },
  )

  it('is refused where it has no place for a value', () => {
    expect(() => new BuiltPage(['formKey', 'link'], ({ link }) => link)).toThrow('formKey')
  })
})
