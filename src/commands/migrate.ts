import { texts } from '../i18n/texts.ts'
import type { Command } from './command.ts'
import { bringUpToDate, usableConfigOf } from './open.ts'

const words = texts({
  ja: {
    done: (names: string) => `データベースを更新しました: ${names}`,
    current: 'データベースはすでに最新です。',
  },
  en: {
    done: (names: string) => `The database was brought up to date: ${names}`,
    current: 'The database is already up to date.',
  },
  'zh-CN': { done: (names: string) => `数据库已更新：${names}`, current: '数据库已是最新。' },
})

export const migrate: Command = {
  name: 'migrate',
  usage: 'portal migrate',
  summary: {
    ja: 'データベースをこの版の構造に更新します。何度実行してもかまいません。',
    en: 'Brings the database up to date with this version; may be run any number of times.',
    'zh-CN': '将数据库更新到本版本的结构，可重复执行。',
  },
  async run(terminal) {
    const names = await bringUpToDate(await usableConfigOf(terminal), terminal)
    const say = words(terminal.language)
    terminal.print(names.length > 0 ? say.done(names.join(', ')) : say.current)
    return 0
  },
}
