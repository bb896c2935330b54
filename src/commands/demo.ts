import { texts } from '../i18n/texts.ts'
import type { World } from '../world.ts'
import { type Command, CommandFailure, type Terminal } from './command.ts'
import { openReadyWorld } from './open.ts'

const words = texts({
  ja: {
    done: 'デモ用の会員とユーザを作成しました。ログインIDとパスワードは README にあります。',
    production: '本番環境(NODE_ENV=production)には、デモ用のデータを作成しません。',
    notEmpty: 'すでに会員が登録されているため、デモ用のデータを作成しません。',
  },
  en: {
    done: 'Demo members and users were created; their login IDs and passwords are in the README.',
    production: 'Demo data is never created in production (NODE_ENV=production).',
    notEmpty: 'Members are registered already, so no demo data was created.',
  },
  'zh-CN': {
    done: '已创建演示用的会员和用户。登录ID和密码请见 README。',
    production: '生产环境（NODE_ENV=production）中不会创建演示数据。',
    notEmpty: '已有登记的会员，因此未创建演示数据。',
  },
})

export const demo: Command = {
  name: 'demo',
  usage: 'portal demo',
  summary: {
    ja: '空のデータベースに、デモ用の会員とユーザを作成します(本番環境では使えません)。',
    en: 'Fills an empty database with demo members and users; never in production.',
    'zh-CN': '在空数据库中创建演示用的会员和用户（生产环境不可用）。',
  },
  async run(terminal) {
    const world = await openReadyWorld(terminal)
    try {
      await fillWithDemo(world, terminal)
      return 0
    } finally {
      await world.close()
    }
  },
}

/** Also what `serve` does on a database that is still empty, outside production. */
export async function fillWithDemo(world: World, { language, print }: Terminal): Promise<void> {
  const say = words(language)
  const { createDemoWorld } = await import('../jobs/demo-world.ts')
  const result = await createDemoWorld(world)
  if (!result.ok) throw new CommandFailure(say[result.code])
  print(say.done)
}
