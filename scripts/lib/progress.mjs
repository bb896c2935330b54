/**
 * Says on stderr that something is going on and for how long: one line that renews itself on a terminal,
 * a plain line now and then elsewhere.
 * @template T
 * @param {string} what "Installing packages"
 * @param {() => Promise<T>} work
 * @param {() => string} [howFar] "120 of 340", asked once a second
 */
export async function withProgress(what, work, howFar = () => '') {
  const { stderr } = process
  const begin = performance.now()
  const elapsed = () => `${Math.round((performance.now() - begin) / 1000)} s`
  const line = () => [what, howFar(), elapsed()].filter(Boolean).join(', ')
  stderr.write(stderr.isTTY ? line() : `${what} …\n`)
  let ticks = 0
  const timer = setInterval(() => {
    ticks++
    if (stderr.isTTY) stderr.write(`\r\x1b[K${line()}`)
    else if (ticks % 5 === 0) stderr.write(`${line()}\n`)
  }, 1000)
  const end = (/** @type {string} */ words) => {
    clearInterval(timer)
    stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${words}\n`)
  }
  try {
    const result = await work()
    end(`${what}: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
    return result
  } catch (error) {
    end(`${what}: failed after ${elapsed()}`)
    throw error
  }
}
