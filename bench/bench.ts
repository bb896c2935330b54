import { setTimeout as sleep } from 'node:timers/promises'
import type { Portal } from './portal.ts'
import type { SmtpSink } from './smtp-sink.ts'

/** What the measures share. */
export interface Bench {
  /** Everything of this run lies in it; removed at the end. */
  folder: string
  sink: SmtpSink
  cores: number
  rounds: number
  /** Length of one counted stretch in ms. */
  stretch: number
  /** The hash of everybody's first password. */
  passwordHash: string
  /** SQLite with 100,000 people, served by `portal`. */
  databaseUrl: string
  portal: Portal
  /** Somebody whose password is never changed here: they come round again and again. */
  somebody(): number
  /** Somebody who has done nothing yet. */
  newcomer(): number
  say(text: string): void
}

/** Resolves when the relay has as many mails as that; fails when they do not come. */
export async function untilTaken({ sink }: Bench, mails: number): Promise<void> {
  for (let before = -1, idle = 0; sink.taken() < mails; idle++) {
    if (before !== sink.taken()) idle = 0
    if (idle > 4000) throw new Error(`${mails} mails were due, ${sink.taken()} came`)
    before = sink.taken()
    await sleep(5)
  }
}
