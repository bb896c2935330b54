import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { portalMissing, runPortal, startPortal } from './processes.ts'

describe.skipIf(portalMissing)('the program as the tests run it', () => {
  it('answers when it is ready, ends when asked to, and starts again on what it left', async () => {
    const first = await startPortal()
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
    expect(existsSync(join(first.folder, 'portal.db'))).toBe(true)
    expect(await first.stop()).toEqual({ code: 0, signal: null })
    const second = await startPortal({ folder: first.folder, port: first.port })
    expect(second.url).toBe(first.url)
    expect(await second.kill()).toEqual({ code: null, signal: 'SIGKILL' })
  })

  it('says why it did not start', async () => {
    await expect(startPortal({ env: { DATABASE_URL: 'nonsense' } })).rejects.toThrow(/DATABASE_URL/)
  })

  it('runs a command to its end', async () => {
    const { code, stdout, stderr } = await runPortal(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('portal serve')
  })
})
