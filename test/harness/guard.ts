import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

let input: Socket | undefined

function tell(...words: (string | number)[]): void {
  if (!input) {
    const guard = spawn(
      process.execPath,
      [fileURLToPath(new URL('./guard-process.mjs', import.meta.url))],
      // A group of its own, so that an interrupt typed at the terminal does not end it before its work.
      { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
    )
    guard.unref()
    input = guard.stdin as Socket
    input.unref()
    input.on('error', () => {})
  }
  input.write(`${JSON.stringify(words)}\n`)
}

/**
 * Sees to it that `child` does not outlive this process, not even when this process is killed.
 * `signal` is what the child gets then: a database server leaves nothing behind only if it may tidy up.
 */
export function guardProcess(child: ChildProcess, signal: 'SIGKILL' | 'SIGQUIT' = 'SIGKILL'): void {
  const { pid } = child
  if (pid === undefined) return
  tell('process', pid, signal)
  child.once('exit', () => tell('process ended', pid))
}

/** A new folder under the system's temporary one, removed when this process is gone. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `portal-${name}-`))
  tell('folder', folder)
  return folder
}
