import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { delimiter } from 'node:path'
import { inProject, projectNode, root } from './project.mjs'

const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** The environment of the project's own tools: they find its Node before any other. */
export function toolEnvironment() {
  return { ...process.env, PATH: `${inProject('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` }
}

/**
 * Runs a program to its end without showing what it says.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>} exit code and all it said
 */
export async function quietly(program, args, env = toolEnvironment()) {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = () => child.kill()
  const leave = (/** @type {NodeJS.Signals} */ signal) => process.exit(128 + constants.signals[signal])
  process.once('exit', stop)
  for (const signal of endings) process.once(signal, leave)
  /** @type {Buffer[]} */
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
  try {
    const [code] = await once(child, 'close')
    return { code: code ?? 1, output: Buffer.concat(chunks).toString() }
  } catch (error) {
    return { code: 127, output: String(error) }
  } finally {
    process.removeListener('exit', stop)
    for (const signal of endings) process.removeListener(signal, leave)
  }
}

/**
 * Runs a program in our place: our terminal is its terminal, signals to us reach it, its exit code is ours.
 * @param {readonly string[]} args of the project's Node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export async function inOurPlace(args, env = process.env, program = projectNode) {
  const child = spawn(program, args, { stdio: 'inherit', env })
  for (const signal of endings) {
    // An interrupt typed at a terminal reaches the child by itself; twice would mean "at once".
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)))
  }
  const timer = watchNpm(() => child.kill('SIGTERM'))
  const [code, signal] = await once(child, 'exit')
  clearInterval(timer)
  return code ?? 128 + (constants.signals[/** @type {NodeJS.Signals} */ (signal)] ?? 0)
}

/**
 * npm runs its scripts through a shell that dies of a signal without passing it on: who ends `npm start` means
 * the portal, which would go on alone.
 * @param {() => void} whenGone
 */
function watchNpm(whenGone) {
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] === undefined) return undefined
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    whenGone()
  }, 200)
  return timer
}
