import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import { startPortal } from '../portal.ts'
import type { Row } from '../table.ts'

/** Row 6, first half: how soon a started portal answers, and what it takes when nobody asks anything of it. */
export async function measureStart(bench: Bench): Promise<Row[]> {
  const starts: number[] = []
  const idle: number[] = []
  for (let round = 0; round < bench.rounds; round++) {
    const portal = await startPortal({
      databaseUrl: bench.databaseUrl,
      smtpPort: bench.sink.port,
      folder: bench.folder,
    })
    await sleep(3000)
    starts.push(portal.startMs / 1000)
    idle.push(portal.memory().now)
    await portal.stop()
    bench.say(
      `round ${round + 1}: ${portal.startMs.toFixed(0)} ms to the first answer, ${idle.at(-1)?.toFixed(0)} MiB idle`,
    )
  }
  return [
    {
      what: '6 start to first answer',
      sample: starts,
      unit: 's',
      limit: { most: 0.6 },
      note: 'node dist/main.js serve; built, not the first start',
    },
    {
      what: '6 resident memory, idle',
      sample: idle,
      unit: 'MiB',
      limit: { most: 110 },
      note: '100,000 users, 3 s after the first answer',
    },
  ]
}

/** Row 6, second half: after everything else, since it is the highest that the loaded portal ever took. */
export function measureMemory({ portal }: Bench): Row[] {
  return [
    {
      what: '6 resident memory, highest under all loads',
      sample: [portal.memory().most],
      unit: 'MiB',
      limit: { most: 250 },
    },
  ]
}
