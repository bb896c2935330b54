import { texts } from '../i18n/texts.ts'
import { auditVerify } from './audit/verify.ts'
import { type Command, CommandFailure, type Terminal } from './command.ts'
import { config } from './config.ts'
import { demo } from './demo.ts'
import { exportUsersCommand } from './export.ts'
import { importMembersCommand, importUsersCommand } from './import.ts'
import { migrate } from './migrate.ts'
import { operatorLanguage } from './operator-language.ts'
import { serve } from './serve.ts'

const words = texts({
  ja: {
    usage: '使い方: portal <コマンド>',
    unknown: (name: string) => `「${name}」というコマンドはありません。portal --help で一覧を表示します。`,
    unknownWord: (word: string) => `「${word}」は指定できません。`,
    failed: '予期しないエラーで終了しました。',
  },
  en: {
    usage: 'Usage: portal <command>',
    unknown: (name: string) => `There is no command "${name}"; portal --help lists them.`,
    unknownWord: (word: string) => `"${word}" cannot be given here.`,
    failed: 'Ended by an unexpected error:',
  },
  'zh-CN': {
    usage: '用法：portal <命令>',
    unknown: (name: string) => `没有名为“${name}”的命令。请用 portal --help 查看列表。`,
    unknownWord: (word: string) => `此处不能指定“${word}”。`,
    failed: '因意外错误而终止。',
  },
})

const commands: readonly Command[] = [
  serve,
  migrate,
  demo,
  config,
  importMembersCommand,
  importUsersCommand,
  exportUsersCommand,
  auditVerify,
]

/** Runs one command and gives the exit code. A failure an operator can act on is one sentence; a bug keeps its stack. */
export async function runPortal(given: Omit<Terminal, 'language'>): Promise<number> {
  const terminal = { ...given, language: operatorLanguage(given.environment) }
  const say = words(terminal.language)
  const [first = 'serve', second = ''] = terminal.arguments
  const isHelp = terminal.arguments.some((word) => word === '--help' || word === '-h')
  if (['--help', '-h', 'help'].includes(first)) {
    terminal.print(listOf(commands, terminal))
    return 0
  }
  const command = commands.find(({ name }) => name === first || name === `${first} ${second}`)
  if (!command) {
    const namesakes = commands.filter(({ name }) => name.startsWith(`${first} `))
    if (isHelp && namesakes.length > 0) {
      terminal.print(listOf(namesakes, terminal))
      return 0
    }
    terminal.printError(say.unknown(namesakes.length > 0 ? `${first} ${second}`.trim() : first))
    return 2
  }
  if (isHelp) {
    terminal.print(`${usageOf(command)}\n${command.summary[terminal.language]}`)
    return 0
  }
  const own = terminal.arguments.slice(command.name.split(' ').length)
  const surplus = findSurplus(own, command)
  if (surplus !== undefined) {
    terminal.printError(`${say.unknownWord(surplus)}\n${say.usage.replace(/portal .*/, usageOf(command))}`)
    return 2
  }
  try {
    return await command.run({ ...terminal, arguments: own })
  } catch (cause) {
    if (cause instanceof CommandFailure) {
      terminal.printError(cause.message)
      return cause.exitCode
    }
    terminal.printError(
      `${say.failed}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    )
    return 1
  }
}

function listOf(some: readonly Command[], { language }: Terminal): string {
  const lines = some.map(({ usage, summary }) => `  ${usage.padEnd(32)} ${summary[language]}`)
  return [words(language).usage, '', ...lines].join('\n')
}

function usageOf({ usage, options = [] }: Command): string {
  return [usage, ...options.map(({ name, value }) => `[${name} ${value} ...]`)].join(' ')
}

/** The first word that the command does not know what to do with. */
function findSurplus(own: readonly string[], { usage, name, options = [] }: Command): string | undefined {
  const isOption = (word: string | undefined) => options.some((option) => option.name === word)
  const words = own.filter((word, at) => !isOption(word) && !isOption(own[at - 1]))
  const takes = usage.split(' ').length - 1 - name.split(' ').length
  return words.find((word, index) => word.startsWith('-') || index >= takes)
}
