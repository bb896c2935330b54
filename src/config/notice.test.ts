import { describe, expect, it } from 'vitest'
import { parseNotice } from './notice.ts'

const whole = '[ja]\n題\n本文\n\n二つ目\n[en]\nTitle\nText\n[zh-CN]\n标题\n正文\n'

describe('a notice file', () => {
  it('has a title and paragraphs in each language', () => {
    expect(parseNotice(whole)).toEqual({
      ja: { title: '題', paragraphs: ['本文', '二つ目'] },
      en: { title: 'Title', paragraphs: ['Text'] },
      'zh-CN': { title: '标题', paragraphs: ['正文'] },
    })
  })

  it('may come from Windows, with a byte order mark and blanks', () => {
    expect(parseNotice(`\uFEFF${whole.replaceAll('\n', '\r\n')}`)).toEqual(parseNotice(whole))
    expect(parseNotice(`  \n${whole.replaceAll('[en]', ' [en] ')}`)).toEqual(parseNotice(whole))
  })

  it.each([
    ['without anything', ''],
    ['without a language', whole.replace('[en]\nTitle\nText\n', '')],
    ['with a language of no title', whole.replace('Title\nText\n', '')],
    ['with a misspelt language', whole.replace('[zh-CN]', '[zh]')],
  ])('is none %s', (_, text) => {
    expect(parseNotice(text)).toBeUndefined()
  })
})
