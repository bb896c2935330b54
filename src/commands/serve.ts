import { getRequestListener } from '@hono/node-server'
import { buildApp } from '../app.ts'
import { faultTexts } from '../config/faults.ts'
import { type Instant, minutes } from '../domain/time.ts'
import { texts } from '../i18n/texts.ts'
import type { Metrics } from '../metrics.ts'
import type { OpenWorld } from '../open-world.ts'
import { paths } from '../paths.ts'
import { hasMembers } from '../store/members/member.ts'
import { sealRest } from '../worker/seal-trail.ts'
import { startWorker, type Worker } from '../worker/start.ts'
import type { Command, Terminal } from './command.ts'
import { createPortalServer, drain, listen } from './http-server.ts'
import { faultsFailure, openReadyWorld } from './open.ts'
import { listenFault } from './start-faults.ts'

const words = texts({
  ja: {
    ready: (service: string, url: string) => `${service} を起動しました: ${url}`,
    mailbox: (url: string) => `送信したメールはこちらで読めます: ${url}`,
    stopping: '終了しています…',
  },
  en: {
    ready: (service: string, url: string) => `${service} is ready: ${url}`,
    mailbox: (url: string) => `Mails it sends can be read here: ${url}`,
    stopping: 'Stopping…',
  },
  'zh-CN': {
    ready: (service: string, url: string) => `${service} 已启动：${url}`,
    mailbox: (url: string) => `可在此阅读已发送的邮件：${url}`,
    stopping: '正在停止…',
  },
})

/** A relay that is away for a while is no reason to take the portal away too: pages do not need it (spec 14). */
const relayPatience = minutes(10)
const isRelayUp = (downSince: Instant | null, now: Instant) =>
  downSince === null || now - downSince < relayPatience

export const serve: Command = {
  name: 'serve',
  usage: 'portal serve',
  summary: {
    ja: 'ポータルを起動します(既定のコマンド)。',
    en: 'Serves the portal (the default command).',
    'zh-CN': '启动门户（默认命令）。',
  },
  async run(terminal) {
    const world = await openReadyWorld(terminal, { listens: true })
    try {
      await serveUntilTold(world, terminal)
    } finally {
      await world.close()
    }
    return 0
  },
}

async function serveUntilTold(world: OpenWorld, terminal: Terminal): Promise<void> {
  const { config, log } = world
  const say = words(terminal.language)
  if (config.production) await refuseDemoData(world, terminal)
  else if (!(await hasMembers(world.db))) {
    const { fillWithDemo } = await import('./demo.ts')
    await fillWithDemo(world, terminal)
  }

  const worker = startWorker(world)
  let metrics: Metrics | undefined
  try {
    metrics = await openMetrics(world, worker, terminal)
    const app = buildApp(world, {
      mailbox: world.mailbox,
      onAnswered: metrics?.onAnswered,
      isRelayUp: () => isRelayUp(worker.state().relayDownSince, terminal.now()),
    })
    const server = createPortalServer(getRequestListener(app.fetch))
    await listen(server, config).catch((cause) => {
      throw faultsFailure([listenFault('PORT', cause, terminal.language)], terminal.language)
    })
    const told = untilToldToStop()
    log.info({ host: config.host, port: config.port }, 'ready')
    terminal.print(say.ready(config.serviceName, config.publicUrl + paths.login()))
    if (world.mailbox) terminal.print(say.mailbox(config.publicUrl + paths.mailbox()))

    await told
    terminal.print(say.stopping)
    await Promise.all([drain(server), worker.stop()])
    await sealRest(world)
  } finally {
    await Promise.all([worker.stop(), metrics?.close()])
  }
}

/** Whoever has read the README could enter. */
async function refuseDemoData(world: OpenWorld, { language }: Terminal): Promise<void> {
  const { findOpenDemoUsers } = await import('../jobs/demo-left.ts')
  const open = await findOpenDemoUsers(world)
  if (open.length === 0) return
  const message = faultTexts(language).demoLeft(open.join(', '))
  throw faultsFailure([{ setting: 'DATABASE_URL', message }], language)
}

async function openMetrics(
  world: OpenWorld,
  worker: Worker,
  { language }: Terminal,
): Promise<Metrics | undefined> {
  if (!world.config.metricsPort) return undefined
  const { openMetrics: open } = await import('../metrics.ts')
  return open(world, worker).catch((cause) => {
    throw faultsFailure([listenFault('METRICS_PORT', cause, language)], language)
  })
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}
