import { words } from './words.mjs'

/**
 * Says on stderr that something is going on and for how long: one line that renews itself on a terminal,
 * a plain line now and then elsewhere.
 * @template T
 * @param {string} what a sentence of words.mjs
 * @param {() => Promise<T>} work
 * @param {() => string} [howFar] how much of it is done, asked once a second
 */
export async function withProgress(what, work, howFar = () => '') {
  const { stderr } = process
  const begin = performance.now()
  const elapsed = (digits = 0) => ((performance.now() - begin) / 1000).toFixed(digits)
  const line = () => [what, howFar(), words.seconds(elapsed())].filter(Boolean).join(', ')
  stderr.write(stderr.isTTY ? line() : `${what} …\n`)
  let ticks = 0
  const timer = setInterval(() => {
    ticks++
    if (stderr.isTTY) stderr.write(`\r\x1b[K${line()}`)
    else if (ticks % 5 === 0) stderr.write(`${line()}\n`)
  }, 1000)
  const end = (/** @type {string} */ sentence) => {
    clearInterval(timer)
    stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${sentence}\n`)
  }
  try {
    const result = await work()
    end(words.done(what, elapsed(1)))
    return result
  } catch (error) {
    end(words.failed(what, elapsed()))
    throw error
  }
}
