import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { guardProcess, temporaryFolder } from './guard.ts'
import { freePort } from './ports.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const node = join(root, 'node_modules/.bin/node')
const main = join(root, 'dist/main.js')

/** Why no test can run the built program; null where it is built. */
export const portalMissing: string | null = existsSync(main)
  ? null
  : 'the program is not built; `npm test` or `npm run build` does that'

type Environment = Readonly<Record<string, string>>
export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null }
export type Ended = Exit & { readonly stdout: string; readonly stderr: string }

export type PortalProcess = {
  /** Base address, without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Its working folder, where a relative DATABASE_URL and the generated secret end up. */
  readonly folder: string
  readonly exited: Promise<Exit>
  /** All that was written to stdout and stderr so far. */
  output(): string
  /** The JSON lines of the log so far. */
  log(): readonly Readonly<Record<string, unknown>>[]
  signal(name: NodeJS.Signals): void
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<Exit>
  /** Asks it to end (SIGTERM) and waits; after `patience` ms it is killed and an error is thrown. */
  stop(patience?: number): Promise<Exit>
}

/**
 * Runs `portal serve` as a process of its own on a free port and waits until it is ready. Its environment is
 * `env` and nothing else of ours but PATH, so that a setting of this machine changes no test. Without a
 * DATABASE_URL it has a new SQLite file in `folder`; give `folder` again to restart it on what it left.
 */
export async function startPortal(
  given: {
    env?: Environment
    args?: readonly string[]
    folder?: string
    port?: number
    patience?: number
  } = {},
): Promise<PortalProcess> {
  const { env = {}, args = ['serve'], folder = temporaryFolder('serve'), patience = 15_000 } = given
  const port = given.port ?? (await freePort())
  const child = run(
    args,
    { PORT: String(port), DATABASE_URL: `sqlite:${join(folder, 'portal.db')}`, ...env },
    folder,
  )
  const read = outputOf(child)
  const output = () => read.stdout() + read.stderr()
  const exited = endOf(child)
  const url = `http://127.0.0.1:${port}`
  await untilReady(`${url}/readyz`, child, patience).catch(async (cause) => {
    child.kill('SIGKILL')
    await exited
    throw new Error(`The portal did not become ready:\n${output()}`, { cause })
  })
  return {
    url,
    port,
    pid: child.pid ?? 0,
    folder,
    exited,
    output,
    log: () => jsonLines(output()),
    signal: (name) => void child.kill(name),
    kill() {
      child.kill('SIGKILL')
      return exited
    },
    async stop(stopPatience = 10_000) {
      child.kill('SIGTERM')
      const late = await Promise.race([exited.then(() => false), sleep(stopPatience, true, { ref: false })])
      if (late) {
        child.kill('SIGKILL')
        throw new Error(`The portal did not end within ${stopPatience} ms of SIGTERM:\n${output()}`)
      }
      return exited
    },
  }
}

/** Runs one command of the portal (`['config']`, `['users', 'import', file]`) to its end. */
export async function runPortal(
  args: readonly string[],
  given: { env?: Environment; folder?: string; patience?: number } = {},
): Promise<Ended> {
  const { env = {}, folder = temporaryFolder('command'), patience = 60_000 } = given
  const child = run(args, env, folder)
  const { stdout, stderr } = outputOf(child)
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  const exit = await endOf(child)
  clearTimeout(timer)
  return { ...exit, stdout: stdout(), stderr: stderr() }
}

function run(args: readonly string[], env: Environment, folder: string): ChildProcess {
  if (!existsSync(main)) throw new Error(`There is no dist/main.js: ${portalMissing}.`)
  const child = spawn(node, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  guardProcess(child)
  return child
}

function outputOf(child: ChildProcess): { stdout: () => string; stderr: () => string } {
  const gather = (stream: ChildProcess['stdout']) => {
    const chunks: Buffer[] = []
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
    return () => Buffer.concat(chunks).toString()
  }
  return { stdout: gather(child.stdout), stderr: gather(child.stderr) }
}

async function endOf(child: ChildProcess): Promise<Exit> {
  // 'close', not 'exit': only then has all of its output been read.
  const [code, signal] = await once(child, 'close')
  return { code, signal }
}

async function untilReady(url: string, child: ChildProcess, patience: number): Promise<void> {
  for (let waited = 0; ; waited += 25) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('It ended before it was ready.')
    if (waited >= patience)
      throw new Error(`Not ready after ${patience} ms (${answer?.status ?? 'no answer'}).`)
    await sleep(25)
  }
}

function jsonLines(output: string): Record<string, unknown>[] {
  return output.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return []
    try {
      return [JSON.parse(line)]
    } catch {
      // The last line may still be on its way.
      return []
    }
  })
}
