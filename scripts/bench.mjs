// `npm run bench`: how fast, how small and how even the built program is, held against its limits.
import { prepareDevelopment } from './lib/prepare.mjs'
import { inProject, runCommand } from './lib/project.mjs'
import { inOurPlace } from './lib/run.mjs'

await runCommand(async () => {
  await prepareDevelopment()
  return inOurPlace([inProject('bench/main.ts'), ...process.argv.slice(2)])
})
