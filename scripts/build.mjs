// `npm run build`: what `npm start` does before it starts.
import { prepareDevelopment } from './lib/prepare.mjs'
import { runCommand } from './lib/project.mjs'

await runCommand(async () => {
  await prepareDevelopment()
  return 0
})
