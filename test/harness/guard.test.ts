import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'

const worker = `
  import { spawn, spawnSync } from 'node:child_process'
  import { guardProcess, temporaryFolder } from ${JSON.stringify(new URL('./guard.ts', import.meta.url).href)}
  const child = spawn('sleep', ['60'])
  guardProcess(child)
  console.log(child.pid + ' ' + temporaryFolder('guard'))
  setInterval(() => {}, 1000)
`

function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)])
  // A zombie is dead, whether or not anybody has taken notice.
  return /^[^Z\s]/.test(stdout.toString())
}

it('nothing that a test started outlives the test, even one that is killed', async () => {
  const test = spawn(process.execPath, ['--input-type=module', '-e', worker], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(test.stdout, 'data')
  const [pid, folder] = String(line).trim().split(' ') as [string, string]
  expect([isAlive(Number(pid)), existsSync(folder)]).toEqual([true, true])
  test.kill('SIGKILL')
  for (let tries = 0; tries < 100 && existsSync(folder); tries++) await sleep(50)
  expect([isAlive(Number(pid)), existsSync(folder)]).toEqual([false, false])
})
