import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cache } from './project.mjs'
import { words } from './words.mjs'

const path = join(cache, 'prepare.lock')
const heartbeat = 1000
/** A holder that has not said a word for so long is taken for dead, even where its number lives on. */
const patience = 30_000

/**
 * Does `work` while no other process of this project does such work.
 * @template T
 * @param {() => Promise<T>} work
 */
export async function alone(work) {
  mkdirSync(cache, { recursive: true })
  let told = false
  while (!take()) {
    if (isAbandoned()) dropAbandoned()
    else {
      if (!told) process.stderr.write(`${words.waiting}\n`)
      told = true
      await sleep(200)
    }
  }
  const timer = setInterval(() => utimesSync(path, new Date(), new Date()), heartbeat)
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    process.removeListener('exit', release)
    release()
  }
}

function take() {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned() {
  try {
    const isSilent = Date.now() - statSync(path).mtimeMs > patience
    const pid = Number(readFileSync(path, 'utf8'))
    // Written a moment ago and still empty: its holder is at it.
    return isSilent || (pid > 0 && !isAlive(pid))
  } catch {
    return false
  }
}

/** Two may find the same abandoned lock; the rename lets only one of them take it away. */
function dropAbandoned() {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    rmSync(aside)
  } catch {}
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
