import { setTimeout as sleep } from 'node:timers/promises'
import type { Duration } from './domain/time.ts'

/**
 * What `work` comes to, or undefined when it takes longer than `patience`: then it goes on by itself, and how it ends is
 * nobody's business any more. Rejects when the work fails in time. The wait keeps no process alive.
 */
export async function within<T>(patience: Duration, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, sleep(patience, undefined, { ref: false })])
}
