import { join } from 'node:path'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { createDemoWorld } from '../../src/jobs/demo-world.ts'
import { openWorld } from '../../src/open-world.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { startWorker } from '../../src/worker/start.ts'
import { temporaryFolder } from '../harness/guard.ts'
import { inProcess, Visitor } from '../harness/http-client.ts'
import { pictureTime } from './walk.ts'

/** The portal the pictures are taken of, in this process: demo world, built-in mailbox, the same standing clock. */
export async function openPicturedPortal() {
  const read = readConfig(
    { DATABASE_URL: `sqlite:${join(temporaryFolder('pictures'), 'portal.db')}`, LOG_LEVEL: 'silent' },
    'en',
  )
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const world = openWorld(read.config, () => pictureTime)
  await migrate(world.db)
  const made = await createDemoWorld(world)
  if (!made.ok) throw new Error(made.code)
  const worker = startWorker(world, { poll: 10 })
  const app = buildApp(world, { mailbox: world.mailbox })
  const { publicUrl } = world.config
  const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
  const fetchFromHere = (request: Request) => app.fetch(request, here)
  const close = async () => {
    await worker.stop()
    await world.close()
  }
  return {
    visitor: (language: string, headers: Readonly<Record<string, string>> = {}) =>
      new Visitor(publicUrl, inProcess(fetchFromHere), {
        language,
        headers: { host: new URL(publicUrl).host, ...headers },
      }),
    close,
    [Symbol.asyncDispose]: close,
  }
}
