// `npm start`: from a fresh clone to a running portal, under whichever Node is here.
import { prepareProgram } from './lib/prepare.mjs'
import { program, runCommand } from './lib/project.mjs'
import { inOurPlace } from './lib/run.mjs'

await runCommand(async () => {
  await prepareProgram()
  return inOurPlace([...program, 'serve', ...process.argv.slice(2)])
})
