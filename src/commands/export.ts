import { open, rename, rm } from 'node:fs/promises'
import { startProgress } from '../cli/progress.ts'
import { type CsvEncoding, csvEncodings } from '../csv/encode.ts'
import type { Language } from '../i18n/language.ts'
import { texts } from '../i18n/texts.ts'
import type { ExportRefused } from '../jobs/export-users.ts'
import { findMemberTarget } from '../store/users/targets.ts'
import { type Command, CommandFailure, type Terminal, valuesOf } from './command.ts'
import { openReadyWorld } from './open.ts'

const words = texts({
  ja: {
    noFile: '書き出すCSVファイルの名前を1つ指定してください。',
    oneValue: (option: string) => `${option} には値を1つ指定してください。`,
    unknownEncoding: (allowed: string) => `--encoding は ${allowed} のいずれかです。`,
    unknownMember: (id: string) => `会員ID ${id} の会員は登録されていません。`,
    unwritable: (file: string) => `${file} に書き込めません。`,
    writing: '書き出しています',
    done: (users: number, file: string) => `${users}件のユーザを ${file} に書き出しました。`,
    lost: (count: number) =>
      `この文字コードでは表せない文字があるため、書き出していません(${count}か所)。UTF-8で書き出すか、文字を変更してください。`,
    lostAt: (line: string, column: string, character: string) => `${line}行目「${column}」: ${character}`,
    more: (count: number) => `ほかに${count}か所あります。`,
  },
  en: {
    noFile: 'Give the name of one CSV file to write.',
    oneValue: (option: string) => `Give one value for ${option}.`,
    unknownEncoding: (allowed: string) => `--encoding must be one of: ${allowed}.`,
    unknownMember: (id: string) => `No member with the ID ${id} is registered.`,
    unwritable: (file: string) => `${file} cannot be written.`,
    writing: 'Writing',
    done: (users: number, file: string) => `Users written to ${file}: ${users}.`,
    lost: (count: number) =>
      `Nothing was written: this encoding does not hold some characters, in ${count} cells. Write UTF-8, or change the characters.`,
    lostAt: (line: string, column: string, character: string) => `Line ${line}, "${column}": ${character}`,
    more: (count: number) => `More cells: ${count}.`,
  },
  'zh-CN': {
    noFile: '请指定一个要写入的 CSV 文件名。',
    oneValue: (option: string) => `请为 ${option} 指定一个值。`,
    unknownEncoding: (allowed: string) => `--encoding 必须是以下之一：${allowed}。`,
    unknownMember: (id: string) => `没有登记会员ID为 ${id} 的会员。`,
    unwritable: (file: string) => `无法写入 ${file}。`,
    writing: '正在写入',
    done: (users: number, file: string) => `已将 ${users} 个用户写入 ${file}。`,
    lost: (count: number) => `有 ${count} 处字符无法用此编码表示，因此未写入。请使用 UTF-8，或更改字符。`,
    lostAt: (line: string, column: string, character: string) => `第${line}行“${column}”：${character}`,
    more: (count: number) => `另有 ${count} 处。`,
  },
})

export const exportUsersCommand: Command = {
  name: 'users export',
  usage: 'portal users export FILE',
  options: [
    { name: '--member', value: 'ID' },
    { name: '--encoding', value: 'utf-8|cp932' },
  ],
  summary: {
    ja: 'ユーザを、そのまま取り込めるCSVに書き出します(パスワードは含みません)。',
    en: 'Exports users as a CSV that can be imported again, without their passwords.',
    'zh-CN': '将用户导出为可再次导入的 CSV（不含密码）。',
  },
  async run(terminal) {
    const say = words(terminal.language)
    const memberId = optionOf(terminal, '--member') ?? null
    const encoding = encodingOf(terminal)
    const [file] = terminal.arguments.filter((word, at, all) => !isOption(word) && !isOption(all[at - 1]))
    if (file === undefined) throw new CommandFailure(say.noFile, 2)
    const { exportUsers } = await import('../jobs/export-users.ts')
    const world = await openReadyWorld(terminal)
    try {
      if (memberId !== null && !(await findMemberTarget(world.db, memberId)))
        throw new CommandFailure(say.unknownMember(memberId))
      const bar = startProgress(process.stderr, terminal.language, terminal.now)
      const result = await writeWhole(file, say.unwritable(file), (write) =>
        exportUsers({
          ...{ db: world.db, now: world.now(), random: world.random, memberId, encoding, write },
          progress: ({ users, of }) => bar.show(say.writing, of === 0 ? 1 : users / of, users),
        }),
      ).finally(() => bar.end())
      if (result.ok) terminal.print(say.done(result.value, file))
      else terminal.printError(describeLost(result, terminal.language))
      return result.ok ? 0 : 1
    } finally {
      await world.close()
    }
  },
}

const isOption = (word: string | undefined) => word === '--member' || word === '--encoding'

function optionOf({ arguments: given, language }: Terminal, option: string): string | undefined {
  const [value, ...others] = valuesOf(given, option)
  if (given.includes(option) && (value === undefined || others.length > 0))
    throw new CommandFailure(words(language).oneValue(option), 2)
  return value
}

function encodingOf(terminal: Terminal): CsvEncoding {
  const given = (optionOf(terminal, '--encoding') ?? 'utf-8').toLowerCase()
  const encoding = csvEncodings.find((one) => one === given)
  if (encoding) return encoding
  throw new CommandFailure(words(terminal.language).unknownEncoding(csvEncodings.join(', ')), 2)
}

/** The file is there whole or as it was before, for its owner alone: it names people. */
async function writeWhole<Result extends { ok: boolean }>(
  file: string,
  complaint: string,
  work: (write: (bytes: Buffer) => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  const unfinished = `${file}.part`
  await rm(unfinished, { force: true }).catch(() => undefined)
  const handle = await open(unfinished, 'wx', 0o600).catch(() => {
    throw new CommandFailure(complaint)
  })
  try {
    const result = await work((bytes) => handle.appendFile(bytes)).finally(() => handle.close())
    if (result.ok) await rename(unfinished, file)
    return result
  } finally {
    await rm(unfinished, { force: true })
  }
}

function describeLost({ lost, lostCount }: ExportRefused, language: Language): string {
  const say = words(language)
  const lines = lost.map(({ line, column, character }) => say.lostAt(String(line), column, character))
  const more = lostCount > lost.length ? [say.more(lostCount - lost.length)] : []
  return [say.lost(lostCount), ...lines, ...more].join('\n')
}
