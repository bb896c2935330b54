import { startProgress } from '../cli/progress.ts'
import type { ImportRefused } from '../csv/import-fault.ts'
import type { Done } from '../domain/result.ts'
import { texts } from '../i18n/texts.ts'
import { fileSource, type ImportProgress } from '../jobs/import-source.ts'
import type { ImportJob } from '../jobs/import-users.ts'
import { type Command, CommandFailure, type Terminal } from './command.ts'
import { openReadyWorld } from './open.ts'

const words = texts({
  ja: {
    noFile: 'CSVファイルを1つ指定してください。',
    unreadable: (file: string) => `${file} を読めません。`,
    checking: '確認しています',
    storing: '登録しています',
    done: (added: number, changed: number, unchanged: number) =>
      `登録しました。追加 ${added}件、変更 ${changed}件、変更なし ${unchanged}件。`,
    passwords: (count: number) => `パスワードハッシュを取り込んだユーザ: ${count}件。`,
    kept: (count: number) =>
      `${count}件は、ユーザにすでにパスワードがあるため、パスワードハッシュを取り込んでいません。`,
  },
  en: {
    noFile: 'Give the name of one CSV file.',
    unreadable: (file: string) => `${file} cannot be read.`,
    checking: 'Checking',
    storing: 'Storing',
    done: (added: number, changed: number, unchanged: number) =>
      `Stored: ${added} added, ${changed} changed, ${unchanged} unchanged.`,
    passwords: (count: number) => `Password hashes taken: ${count}.`,
    kept: (count: number) =>
      `Password hashes not taken, because the user already has a password here: ${count}.`,
  },
  'zh-CN': {
    noFile: '请指定一个 CSV 文件。',
    unreadable: (file: string) => `无法读取 ${file}。`,
    checking: '正在检查',
    storing: '正在登记',
    done: (added: number, changed: number, unchanged: number) =>
      `已登记。新增 ${added} 条，变更 ${changed} 条，未变更 ${unchanged} 条。`,
    passwords: (count: number) => `已导入密码哈希的用户：${count} 条。`,
    kept: (count: number) => `${count} 条的用户已有密码，因此未导入其密码哈希。`,
  },
})

interface Counts {
  added: number
  changed: number
  unchanged: number
  passwordsSet?: number
  /** Of users who have a password of their own already: it is never overwritten. */
  passwordsKept?: number
}

export const importMembersCommand: Command = {
  name: 'members import',
  usage: 'portal members import FILE',
  summary: {
    ja: '会員のCSVを取り込みます。すべて登録するか、何も登録しません。',
    en: 'Imports the CSV of members: all of it or nothing.',
    'zh-CN': '导入会员 CSV。要么全部登记，要么全部不登记。',
  },
  run: async (terminal) => runImport(terminal, (await import('../jobs/import-members.ts')).importMembers),
}

export const importUsersCommand: Command = {
  name: 'users import',
  usage: 'portal users import FILE',
  summary: {
    ja: 'ユーザのCSVを取り込みます。すべて登録するか、何も登録しません。',
    en: 'Imports the CSV of users: all of it or nothing.',
    'zh-CN': '导入用户 CSV。要么全部登记，要么全部不登记。',
  },
  run: async (terminal) => runImport(terminal, (await import('../jobs/import-users.ts')).importUsers),
}

async function runImport(
  terminal: Terminal,
  importTable: (job: ImportJob) => Promise<Done<Counts> | ImportRefused>,
): Promise<number> {
  const say = words(terminal.language)
  const [file, ...others] = terminal.arguments
  if (file === undefined || others.length > 0) throw new CommandFailure(say.noFile, 2)
  const source = sourceOf(file, say.unreadable(file))
  const world = await openReadyWorld(terminal)
  const bar = startProgress(process.stderr, terminal.language, terminal.now)
  const progress = ({ phase, rows, bytes, size }: ImportProgress) =>
    bar.show(say[phase], size ? bytes / size : 0, rows)
  try {
    const result = await importTable({
      db: world.db,
      source,
      now: world.now(),
      random: world.random,
      from: 'command',
      progress,
    })
    bar.end()
    if (!result.ok) {
      const { describeRefusal } = await import('../csv/import-report.ts')
      terminal.printError(describeRefusal(result, terminal.language))
      return 1
    }
    const { added, changed, unchanged, passwordsSet = 0, passwordsKept = 0 } = result.value
    terminal.print(say.done(added, changed, unchanged))
    if (passwordsSet > 0) terminal.print(say.passwords(passwordsSet))
    if (passwordsKept > 0) terminal.print(say.kept(passwordsKept))
    return 0
  } finally {
    bar.end()
    await world.close()
  }
}

function sourceOf(file: string, complaint: string) {
  try {
    return fileSource(file)
  } catch {
    throw new CommandFailure(complaint)
  }
}
