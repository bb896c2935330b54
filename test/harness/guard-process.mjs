// Outlives the process that started it by a moment: when that one is gone, whichever way it went (a closed
// pipe is the one sign that even SIGKILL leaves), what it had started is ended and its folders are removed.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

const signals = new Map()
const folders = new Set()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, subject, detail] = JSON.parse(line)
  if (verb === 'process') signals.set(subject, detail)
  if (verb === 'process ended') signals.delete(subject)
  if (verb === 'folder') folders.add(subject)
}

for (const [pid, signal] of signals) {
  try {
    process.kill(pid, signal)
    // A stopped process takes no signal but KILL before it goes on.
    process.kill(pid, 'SIGCONT')
  } catch {}
}
if (signals.size > 0) await sleep(500)
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
