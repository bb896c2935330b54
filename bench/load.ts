import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from './http-client.ts'

/**
 * How often a second `work` is done by `lanes` that each do it over and over, counted over `forMs` after a run-up
 * of `warmUpMs`. Work under way at the end is finished, not counted. The first failure ends the run.
 */
export async function rate(
  lanes: number,
  work: (lane: number) => Promise<unknown>,
  { warmUpMs, forMs }: { warmUpMs: number; forMs: number },
): Promise<number> {
  let done = 0
  let isOver = false
  const lane = async (index: number) => {
    try {
      while (!isOver) {
        await work(index)
        done++
      }
    } finally {
      isOver = true
    }
  }
  const running = Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)))
  // A failure is thrown where `running` is awaited.
  running.catch(() => {})
  await sleep(warmUpMs)
  const [doneBefore, begin] = [done, performance.now()]
  await sleep(forMs)
  const perSecond = ((done - doneBefore) / (performance.now() - begin)) * 1000
  isOver = true
  await running
  return perSecond
}

/** Does `work` `count` times in all by `lanes`, and tells how long that took in ms. */
export async function timed(
  lanes: number,
  count: number,
  work: (lane: number) => Promise<unknown>,
): Promise<number> {
  let begun = 0
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: lanes }, async (_, index) => {
      while (begun++ < count) await work(index)
    }),
  )
  return performance.now() - begin
}

/** Opens one kept connection per lane for `use`, and closes them. */
export async function withConnections<T>(
  port: number,
  lanes: number,
  use: (connections: readonly Connection[]) => Promise<T>,
): Promise<T> {
  const connections = await Promise.all(Array.from({ length: lanes }, () => Connection.open(port)))
  try {
    return await use(connections)
  } finally {
    for (const connection of connections) connection.close()
  }
}

export function nth<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`there is no item ${index}`)
  return item
}
