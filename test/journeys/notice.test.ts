import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { sqlite } from '../harness/databases.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-notice-'))
let portal: TestWorld | undefined
afterEach(async () => {
  await portal?.close()
  rmSync(folder, { recursive: true })
})

it("the login screen shows the operator's own notice under its own title", async () => {
  const file = join(folder, 'notice.txt')
  writeFileSync(
    file,
    '[ja]\n保守のお知らせ\n土曜に停止します。\n[en]\nMaintenance\nClosed.\n[zh-CN]\n维护\n停机。\n',
  )
  portal = await openTestWorld(sqlite, { NOTICE_FILE: file })
  const login = await portal.visitor().get('/portal/login/')
  expect(login.text).toContain('保守のお知らせ')
  expect(login.text).toContain('土曜に停止します。')
  expect(login.text).not.toContain('輸出管理')
})
