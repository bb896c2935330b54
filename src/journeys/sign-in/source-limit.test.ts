import { expect, it } from 'vitest'
import { sqlite } from '../../../test/harness/databases.ts'
import { openTestWorld } from '../../../test/harness/world.ts'
import { admitSource } from './source-limit.ts'

it('the tries that one portal has under way are nothing to another in the same process', async () => {
  const limit = { LOGIN_FAILURES_PER_SOURCE: '2' }
  const [one, other] = await Promise.all([openTestWorld(sqlite, limit), openTestWorld(sqlite, limit)])
  const admit = ({ world }: typeof one) => admitSource(world, '198.51.100.7', world.now())
  for (const portal of [one, other]) {
    expect([(await admit(portal)).ok, (await admit(portal)).ok]).toEqual([true, true])
    expect(await admit(portal)).toEqual({ ok: false, code: 'signIn.busy' })
  }
  await Promise.all([one.close(), other.close()])
})
