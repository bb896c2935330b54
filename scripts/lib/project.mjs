import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A path inside the project. @param {string[]} parts */
export const inProject = (...parts) => join(root, ...parts)

/** The Node that the project is made for; it comes as a package, whichever Node runs npm here. */
export const projectNode = inProject(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/**
 * What the project's Node runs: the built program. V8 would give young objects up to 192 MiB on a machine with much
 * memory; with 24 the portal is as fast (docs/benchmarks.md).
 */
export const program = ['--max-semi-space-size=8', inProject('dist/main.js')]

/** Where work in progress and marks of these scripts are kept. */
export const cache = inProject('.cache')

export const hasProjectNode = () => existsSync(projectNode)

/** A fault that the person can do something about: its words are shown, no stack. */
export class PlainFault extends Error {}

/**
 * Runs a command of these scripts: a PlainFault ends it with its words and exit code 1.
 * @param {() => Promise<number>} command answers the exit code
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof PlainFault)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
