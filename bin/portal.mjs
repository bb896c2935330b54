#!/usr/bin/env node
// `npx portal …`: the command of the program, run by the project's own Node.
import { prepareProgram } from '../scripts/lib/prepare.mjs'
import { program, runCommand } from '../scripts/lib/project.mjs'
import { inOurPlace } from '../scripts/lib/run.mjs'

await runCommand(async () => {
  await prepareProgram()
  return inOurPlace([...program, ...process.argv.slice(2)])
})
