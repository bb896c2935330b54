import { expect, it } from 'vitest'
import { seed } from '../faults/random.ts'
import { openToAll, sendHostile } from '../harness/hostile-forms.ts'
import { onDatabases } from '../harness/on-databases.ts'

/** INP-01 asks for 1,000,000 a night; the sign-in alone takes a hash each, so this is what fits into half an hour. */
const count = Number(process.env['TORTURE_FORMS'] ?? 100_000)

onDatabases('A form that anybody may send', openToAll, (stage) => {
  it(`INP-01 is answered without a failure, ${count} times, whatever stands in its fields`, async () => {
    console.log(`INP-01: ${count} forms, SEED=${seed}`)
    const seen = await sendHostile(stage.portal, [await stage.someone(), await stage.someone()], {
      count,
      seed,
    })
    expect(seen.size).toBeGreaterThan(7)
    expect(stage.portal.errors()).toEqual([])
  })
})
