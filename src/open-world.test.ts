import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test/harness/guard.ts'
import { readConfig } from './config/config.ts'
import { Secret } from './domain/secret.ts'
import { openWorld } from './open-world.ts'

it('a secret is struck out of the log wherever it stands, whatever it is called', async () => {
  const folder = temporaryFolder('open-world')
  const read = readConfig({ DATABASE_URL: `sqlite:${join(folder, 'portal.db')}`, LOG_LEVEL: 'trace' }, 'en')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const lines: string[] = []
  const world = openWorld(read.config, () => 0, { write: (line) => void lines.push(line) })
  const secret = new Secret('hunter2')
  const err = Object.assign(new Error(`refused ${secret}`, { cause: new Error(String(secret)) }), { secret })
  world.log.error({ secret, deep: { list: [{ secret }] }, err }, 'failed')
  world.log.child({ secret }).info('%s %o', secret, { secret })
  await world.close()
  expect(lines).toHaveLength(2)
  expect(lines.join('')).not.toContain('hunter2')
  for (const line of lines) expect(line).toContain('[secret]')
})
