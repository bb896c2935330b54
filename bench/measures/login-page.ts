import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { guardProcess } from '../../test/harness/guard.ts'
import type { BareAnswer } from '../bare-hono.ts'
import type { Bench } from '../bench.ts'
import { type Answer, type Connection, expectStatus } from '../http-client.ts'
import { nth, rate, withConnections } from '../load.ts'
import { get } from '../requests.ts'
import { percentile, type Row } from '../table.ts'
import { signInOnce } from '../visits.ts'

const path = '/portal/login/'
const lanes = 32

/** Row 4: pages a second against Hono's own answer of the same headers and body, in turns. */
export async function measureLoginPage(bench: Bench): Promise<Row[]> {
  const { portal, rounds, stretch, say } = bench
  const [answer] = await withConnections(portal.port, 1, (connections) =>
    Promise.all(connections.map((connection) => connection.ask(get(path)))),
  )
  if (!answer) throw new Error('there is no login page')
  const bare = await startBare(answer)
  const pages: number[] = []
  const bares: number[] = []
  for (let round = 0; round < rounds; round++) {
    bares.push(await pagesPerSecond(bare.port, stretch / 2))
    pages.push(await pagesPerSecond(portal.port, stretch / 2))
    say(
      `round ${round + 1}: ${nth(pages, round).toFixed(0)} login pages/s, ${nth(bares, round).toFixed(0)} bare`,
    )
  }
  bare.end()
  return [
    { what: 'bare Hono answer of the same bytes', sample: bares, unit: '/s', note: `${lanes} at a time` },
    { what: 'login page', sample: pages, unit: '/s', note: 'a new browser each time' },
    {
      what: '4 login page ÷ bare Hono',
      sample: pages.map((value, round) => value / nth(bares, round)),
      unit: '',
      limit: { least: 0.5 },
    },
  ]
}

function pagesPerSecond(port: number, forMs: number): Promise<number> {
  const request = get(path)
  return withConnections(port, lanes, (connections) =>
    rate(lanes, async (lane) => expectStatus(await nth(connections, lane).ask(request), 200), {
      warmUpMs: 500,
      forMs,
    }),
  )
}

async function startBare({ head, body }: Answer): Promise<{ port: number; end: () => void }> {
  const child = fork(join(import.meta.dirname, '../bare-hono.ts'), { stdio: 'inherit' })
  guardProcess(child)
  const lines = [...head.matchAll(/\r\n([^:]+): ([^\r]*)/g)]
  const headers = Object.fromEntries(
    lines.flatMap(([, name = '', value = '']) =>
      /^(?:date|connection|keep-alive|content-length|transfer-encoding)$/i.test(name) ? [] : [[name, value]],
    ),
  )
  // The body came as latin1; sent as UTF-8 it has to be the same bytes again.
  const text = Buffer.from(body(), 'latin1').toString('utf8')
  child.send({ path, headers, body: text } satisfies BareAnswer)
  const [port] = await once(child, 'message')
  return { port, end: () => child.kill() }
}

/** Row 5: how long the page takes while more people sign in than the cores can hash for. */
export async function measureLatency(bench: Bench): Promise<Row[]> {
  const { portal, cores, rounds, stretch, say } = bench
  const storm = cores * 16
  const middle: number[] = []
  const tail: number[] = []
  let asked = 0
  for (let round = 0; round < rounds; round++) {
    const times: number[] = []
    await withConnections(portal.port, storm, (connections) =>
      Promise.all([
        rate(storm, (lane) => signInOnce(nth(connections, lane), bench.somebody()), {
          warmUpMs: 500,
          forMs: stretch,
        }),
        withConnections(portal.port, 4, (probes) =>
          Promise.all(probes.map((probe) => askEvery(20, probe, stretch, times))),
        ),
      ]),
    )
    asked += times.length
    middle.push(percentile(times, 0.5))
    tail.push(percentile(times, 0.99))
    say(`round ${round + 1}: p50 ${nth(middle, round).toFixed(1)} ms, p99 ${nth(tail, round).toFixed(1)} ms`)
  }
  const note = `${storm} sign-ins under way; ${asked} pages asked for`
  return [
    { what: '5 login page during a storm of sign-ins, p50', sample: middle, unit: 'ms', note },
    { what: '5 login page during a storm of sign-ins, p99', sample: tail, unit: 'ms', limit: { most: 50 } },
  ]
}

async function askEvery(pauseMs: number, probe: Connection, forMs: number, times: number[]): Promise<void> {
  const request = get(path)
  await sleep(500)
  for (const end = performance.now() + forMs; performance.now() < end; ) {
    const begin = performance.now()
    expectStatus(await probe.ask(request), 200)
    times.push(performance.now() - begin)
    await sleep(pauseMs)
  }
}
