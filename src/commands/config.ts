import { describeSettings } from '../config/describe.ts'
import type { Command } from './command.ts'
import { configOf } from './open.ts'

export const config: Command = {
  name: 'config',
  usage: 'portal config',
  summary: {
    ja: '有効な設定を表示します(秘密の値は伏せます)。誤りがあれば、すべて示します。',
    en: 'Prints the settings in force, with secrets masked, and names every fault there is.',
    'zh-CN': '显示当前生效的设置（机密值会被隐藏）。如有错误，将全部列出。',
  },
  async run(terminal) {
    terminal.print(describeSettings(terminal.environment))
    configOf(terminal)
    return 0
  },
}
