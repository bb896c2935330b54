import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
// @ts-expect-error plain JavaScript, whose types are checked apart
import { program } from '../scripts/lib/project.mjs'
import { guardProcess } from '../test/harness/guard.ts'
import { freePort } from '../test/harness/ports.ts'
import { Connection } from './http-client.ts'

export const host = 'portal.example'

export interface Portal {
  port: number
  pid: number
  /** From the spawn of the process to its first answered page, in ms. */
  startMs: number
  /** CPU so far in ms: of the thread that runs the program, and of all threads, those that hash included. */
  cpu(): { own: number; all: number }
  /** KiB that it has caused to be written to the disk so far. */
  written(): number
  /** Resident memory in MiB, now and at its highest. */
  memory(): { now: number; most: number }
  stop(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

/** The built program, `portal serve`, with the settings of production and its log written to a file. */
export async function startPortal(given: {
  databaseUrl: string
  smtpPort: number
  folder: string
}): Promise<Portal> {
  const port = await freePort()
  const log = openSync(join(given.folder, `portal-${port}.log`), 'w')
  const begin = performance.now()
  const child = spawn(process.execPath, [...serverFlags(), ...program, 'serve'], {
    cwd: given.folder,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: `https://${host}`,
      DATABASE_URL: given.databaseUrl,
      SMTP_URL: `smtp://127.0.0.1:${given.smtpPort}`,
      MAIL_FROM: 'portal@example.com',
      PORTAL_SECRET: 'q7Wm-of-the-bench-alone-3Zk0Yx81sTnR5vLe',
      // All load comes from one address here.
      RESET_REQUESTS_PER_SOURCE: '1000000',
      // And a portal of a thousand people is asked as often as one of a million.
      RESET_MAILS_PER_LOGIN_ID: '1000',
      LOGIN_FAILURES_PER_SOURCE: '1000000',
    },
  })
  guardProcess(child)
  await firstAnswer(port, child)
  const startMs = performance.now() - begin
  const pid = child.pid ?? 0
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  return {
    port,
    pid,
    startMs,
    cpu: () => cpuOf(pid),
    written: () => Number(/^write_bytes: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]) / 1024,
    memory: () => ({ now: memoryOf(pid, 'VmRSS'), most: memoryOf(pid, 'VmHWM') }),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** For whoever looks for the cost: `BENCH_SERVER_FLAGS="--cpu-prof"`. */
function serverFlags(): string[] {
  return (process.env['BENCH_SERVER_FLAGS'] ?? '').split(' ').filter(Boolean)
}

/** Asks every 5 ms, so that waiting itself takes nothing from the start. */
async function firstAnswer(port: number, child: ChildProcess): Promise<void> {
  const request = `GET /portal/login/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  for (let tries = 0; tries < 4000; tries++) {
    if (child.exitCode !== null) throw new Error('the portal ended at its start; its log tells why')
    const connection = await Connection.open(port).catch(() => undefined)
    const answer = await connection?.ask(request).catch(() => undefined)
    connection?.close()
    if (answer?.status === 200) return
    await sleep(5)
  }
  throw new Error('the portal did not answer within 20 s')
}

/** From Linux's scheduler, in nanoseconds; its CPU clock of processes only counts in hundredths of a second. */
function cpuOf(pid: number): { own: number; all: number } {
  const ofThread = (thread: string) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  const threads = readdirSync(`/proc/${pid}/task`)
  return { own: ofThread(String(pid)), all: threads.reduce((sum, thread) => sum + ofThread(thread), 0) }
}

function memoryOf(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found?.[1]) / 1024
}
