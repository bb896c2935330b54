// Runs a file of the project with the project's own Node, once everything is installed and built:
// `node scripts/with-build.mjs bench/main.ts …`
import { prepareDevelopment } from './lib/prepare.mjs'
import { inProject, runCommand } from './lib/project.mjs'
import { inOurPlace } from './lib/run.mjs'

await runCommand(async () => {
  const [file = '', ...args] = process.argv.slice(2)
  await prepareDevelopment()
  return inOurPlace([inProject(file), ...args])
})
