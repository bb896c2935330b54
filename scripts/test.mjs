// `npm test`: everything that has to hold, from a fresh clone. `npm test -- FILE …` runs these test files alone;
// `npm run torture` runs the long ones.
import { readFileSync, rmSync } from 'node:fs'
import { installSystemParts } from './lib/debian.mjs'
import { prepareDevelopment } from './lib/prepare.mjs'
import { inProject, runCommand } from './lib/project.mjs'
import { inOurPlace, quietly, toolEnvironment } from './lib/run.mjs'

const [first, ...rest] = process.argv.slice(2)
const isTorture = first === '--torture'
const chosen = isTorture ? rest : process.argv.slice(2)

/** @type {readonly (readonly [what: string, tool: string, args: readonly string[]])[]} */
const checks = [
  ['Types', 'tsc', ['--noEmit']],
  ['Types of the scripts', 'tsc', ['-p', 'tsconfig.scripts.json']],
  ['Style', 'biome', ['check', '--error-on-warnings']],
  ['Nothing unused', 'knip', []],
]

await runCommand(async () => {
  const begin = performance.now()
  await prepareDevelopment()
  for (const sentence of await installSystemParts()) console.log(sentence)
  const checked = isTorture || chosen.length > 0 ? { passed: 0, failed: 0 } : await runChecks()
  const tested = await runTests()
  const [passed, failed] = [checked.passed + tested.passed, checked.failed + tested.failed]
  console.log(`All of it took ${Math.round((performance.now() - begin) / 1000)} s.`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
})

async function runChecks() {
  const counts = { passed: 0, failed: 0 }
  for (const [what, tool, args] of checks) {
    const { code, output } = await quietly(inProject('node_modules/.bin', tool), args)
    counts[code === 0 ? 'passed' : 'failed']++
    console.log(code === 0 ? `✓ ${what}` : `✗ ${what}\n${output}`)
  }
  return counts
}

async function runTests() {
  const report = inProject('.cache', `tests-${process.pid}.json`)
  const vitest = inProject('node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = { ...toolEnvironment(), ...(isTorture ? { TORTURE: '1' } : {}) }
  const code = await inOurPlace([vitest, 'run', ...reporters, ...chosen], env)
  const { passed, failed } = counted(report)
  // Faults outside of any test end the run badly too.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/** @param {string} report @returns {{ passed: number, failed: number }} */
function counted(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const unread = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + unread.length }
  } catch {
    return { passed: 0, failed: 0 }
  } finally {
    rmSync(report, { force: true })
  }
}
