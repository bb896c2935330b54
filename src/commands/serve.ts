import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { buildApp } from '../app.ts'
import { faultTexts } from '../config/faults.ts'
import { type Instant, minutes, seconds } from '../domain/time.ts'
import { texts } from '../i18n/texts.ts'
import type { OpenWorld } from '../open-world.ts'
import { paths } from '../paths.ts'
import { hasMembers } from '../store/members.ts'
import { startWorker } from '../worker.ts'
import type { Command, Terminal } from './command.ts'
import { faultsFailure, openReadyWorld } from './open.ts'

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

/** How long answers under way may take after the order to stop. */
const drainPatience = seconds(10)

export const serve: Command = {
  name: 'serve',
  usage: 'portal serve',
  summary: {
    ja: 'ポータルを起動します(既定のコマンド)。',
    en: 'Serves the portal (the default command).',
    'zh-CN': '启动门户（默认命令）。',
  },
  async run(terminal) {
    const world = await openReadyWorld(terminal)
    const { config, log } = world
    const say = words(terminal.language)
    if (!config.production && !(await hasMembers(world.db))) {
      const { fillWithDemo } = await import('./demo.ts')
      await fillWithDemo(world, terminal)
    }

    const worker = startWorker(world)
    const metrics = config.metricsPort
      ? await (await import('../metrics.ts')).openMetrics(world, worker)
      : undefined
    const app = buildApp(world, {
      mailbox: world.mailbox,
      onAnswered: metrics?.onAnswered,
      isRelayUp: () => isRelayUp(worker.state().relayDownSince, terminal.now()),
    })
    // Slow senders are cut off by Node's own clocks (HTTP-01); the bodies of forms are small.
    const server = createServer(
      {
        headersTimeout: seconds(15),
        requestTimeout: seconds(30),
        keepAliveTimeout: seconds(30),
        maxHeaderSize: 16_384,
      },
      getRequestListener(app.fetch, { overrideGlobalObjects: false }),
    )
    await listen(server, terminal, config)
    const end = untilToldToStop()
    log.info({ host: config.host, port: config.port }, 'ready')
    terminal.print(say.ready(config.serviceName, config.publicUrl + paths.login()))
    if (world.mailbox) terminal.print(say.mailbox(config.publicUrl + paths.mailbox()))

    await end
    terminal.print(say.stopping)
    await Promise.all([drain(server), worker.stop(), metrics?.close()])
    await world.close()
    return 0
  },
}

function listen(server: Server, { language }: Terminal, { host, port }: OpenWorld['config']): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE'
      reject(
        isTaken
          ? faultsFailure([{ setting: 'PORT', message: faultTexts(language).portTaken }], language)
          : cause,
      )
    })
    server.listen(port, host, resolve)
  })
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}

/** Takes no new connections, lets what is under way finish, and ends what is merely kept open. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([closed, sleep(drainPatience, undefined, { ref: false })])
  server.closeAllConnections()
}
