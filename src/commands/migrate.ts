import { texts } from '../i18n/texts.ts'
import { openDatabase } from '../store/database.ts'
import type { Command } from './command.ts'
import { faultsFailure, usableConfigOf } from './open.ts'
import { migrateOrFault } from './start-faults.ts'

const words = texts({
  ja: {
    done: (names: string) => `データベースを更新しました: ${names}`,
    current: 'データベースはすでに最新です。',
  },
  en: {
    done: (names: string) => `The database was brought up to date: ${names}`,
    current: 'The database is up to date already.',
  },
  'zh-CN': { done: (names: string) => `数据库已更新：${names}`, current: '数据库已是最新。' },
})

export const migrate: Command = {
  name: 'migrate',
  usage: 'portal migrate',
  summary: {
    ja: 'データベースをこの版の構造に更新します。何度実行してもかまいません。',
    en: 'Brings the database up to this version; may be run any number of times.',
    'zh-CN': '将数据库更新到本版本的结构，可重复执行。',
  },
  async run(terminal) {
    const { database } = await usableConfigOf(terminal)
    const db = openDatabase(database.url.reveal())
    try {
      const migrated = await migrateOrFault(db, terminal.language)
      if (!('ran' in migrated)) throw faultsFailure([migrated], terminal.language)
      const say = words(terminal.language)
      terminal.print(migrated.ran.length > 0 ? say.done(migrated.ran.join(', ')) : say.current)
      return 0
    } finally {
      await db.destroy()
    }
  },
}
