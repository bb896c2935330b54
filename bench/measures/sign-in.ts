import { verify } from '@node-rs/argon2'
import type { Bench } from '../bench.ts'
import { nth, rate, withConnections } from '../load.ts'
import { password } from '../people.ts'
import type { Row } from '../table.ts'
import { signInOnce } from '../visits.ts'
import { type Journeys, runJourneys } from './journey.ts'

/** Rows 1 and 2: both are held against the bare hash, so the three take turns. */
export async function measureSignIn(bench: Bench): Promise<Row[]> {
  const { rounds, cores, say } = bench
  const hashesAtATime = await best(bench, [cores, cores * 2], (lanes, forMs) =>
    hashesPerSecond(bench, lanes, forMs),
  )
  const lanes = await best(bench, [cores * 2, cores * 4, cores * 8], (lanes, forMs) =>
    signInsPerSecond(bench, lanes, forMs),
  )
  // More than sign-ins: the hashing must not stand idle while a journey waits for its mail.
  const journeyLanes = await best(
    bench,
    [cores * 32, cores * 48, cores * 64],
    async (lanes, forMs) => (await runJourneys(bench, lanes, forMs)).perSecond,
  )
  const hashes: number[] = []
  const signIns: number[] = []
  const ownCpu: number[] = []
  const journeys: Journeys[] = []
  for (let round = 0; round < rounds; round++) {
    hashes.push(await hashesPerSecond(bench, hashesAtATime, bench.stretch))
    const before = bench.portal.cpu().own
    const begin = performance.now()
    const perSecond = await signInsPerSecond(bench, lanes, bench.stretch)
    signIns.push(perSecond)
    ownCpu.push((bench.portal.cpu().own - before) / ((perSecond * (performance.now() - begin)) / 1000))
    journeys.push(await runJourneys(bench, journeyLanes, bench.stretch * 1.5))
    say(
      `round ${round + 1}: ${nth(hashes, round).toFixed(0)} hashes/s, ${nth(signIns, round).toFixed(0)} sign-ins/s, ${nth(journeys, round).perSecond.toFixed(0)} journeys/s`,
    )
  }
  return [
    {
      what: 'raw argon2id verifications',
      sample: hashes,
      unit: '/s',
      note: `${hashesAtATime} at a time, the best found`,
    },
    {
      what: 'sign-ins',
      sample: signIns,
      unit: '/s',
      note: `${lanes} at a time, the best found`,
    },
    {
      what: '1 sign-ins ÷ raw verifications',
      sample: signIns.map((value, round) => value / nth(hashes, round)),
      unit: '',
      limit: { least: 0.9 },
    },
    {
      what: 'portal’s own CPU per sign-in',
      sample: ownCpu,
      unit: 'ms',
      note: 'main thread, without the hash',
    },
    {
      what: 'full journeys',
      sample: journeys.map(({ perSecond }) => perSecond),
      unit: '/s',
      note: `${journeyLanes} at a time, the best found`,
    },
    {
      what: 'portal’s own CPU per journey',
      sample: journeys.map(({ ownCpu }) => ownCpu),
      unit: 'ms',
      note: 'main thread, without the two hashes',
    },
    {
      what: 'written to the disk per journey',
      sample: journeys.map(({ written }) => written),
      unit: 'KiB',
    },
    {
      what: '2 journeys ÷ (raw verifications ÷ 2)',
      sample: journeys.map(({ perSecond }, round) => perSecond / (nth(hashes, round) / 2)),
      unit: '',
      limit: { least: 0.8 },
    },
  ]
}

/** The same library with the same parameters, and nothing else, in this process. */
function hashesPerSecond({ passwordHash }: Bench, lanes: number, forMs: number): Promise<number> {
  return rate(lanes, () => verify(passwordHash, password), { warmUpMs: 300, forMs })
}

function signInsPerSecond(bench: Bench, lanes: number, forMs: number): Promise<number> {
  return withConnections(bench.portal.port, lanes, (connections) =>
    rate(lanes, (lane) => signInOnce(nth(connections, lane), bench.somebody()), { warmUpMs: 300, forMs }),
  )
}

/** The number of lanes that did most in a short trial. */
async function best(
  bench: Bench,
  candidates: readonly number[],
  trial: (lanes: number, forMs: number) => Promise<number>,
): Promise<number> {
  const results: { lanes: number; perSecond: number }[] = []
  for (const lanes of candidates) results.push({ lanes, perSecond: await trial(lanes, bench.stretch / 2) })
  return results.reduce((one, other) => (other.perSecond > one.perSecond ? other : one)).lanes
}
