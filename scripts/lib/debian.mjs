import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { withProgress } from './progress.mjs'
import { quietly } from './run.mjs'

/** What some tests use and npm does not bring: Debian's package, what it is for, whether it is here. */
const parts = [
  { name: 'chromium', purpose: 'the tests in a browser', isHere: hasChromium },
  { name: 'fonts-noto-cjk', purpose: 'Japanese and Chinese letters in its pictures', isHere: hasFonts },
  { name: 'postgresql', purpose: 'the tests on PostgreSQL', isHere: hasPostgres },
]

/**
 * Installs Debian's packages that tests use where that is possible.
 * @returns {Promise<string[]>} a sentence for everything that is still missing
 */
export async function installSystemParts() {
  const missing = parts.filter(({ isHere }) => !isHere()).map(({ name }) => name)
  if (missing.length === 0) return []
  let reason = 'this needs root'
  if (process.getuid?.() === 0 && hasProgram('apt-get')) reason = await aptInstall(missing)
  return parts
    .filter(({ isHere }) => !isHere())
    .map(
      ({ name, purpose }) => `Missing: ${name} (${purpose} are skipped): ${reason}; apt-get install ${name}`,
    )
}

/** @param {readonly string[]} names @returns {Promise<string>} what went wrong, if anything */
async function aptInstall(names) {
  // RUNLEVEL=1: a database server that installs itself is not to start itself.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return withProgress(`Installing ${names.join(', ')}`, async () => {
    await quietly('apt-get', ['update', '-q'], env)
    const { code, output } = await quietly(
      'apt-get',
      ['install', '-q', '-y', '--no-install-recommends', ...names],
      env,
    )
    return code === 0
      ? 'it was installed but is not found'
      : (output.trim().split('\n').at(-1) ?? 'apt-get failed')
  })
}

function hasChromium() {
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].some(hasProgram)
}

function hasPostgres() {
  if (process.env['TEST_DATABASE_URL'] || (hasProgram('initdb') && hasProgram('postgres'))) return true
  const debian = '/usr/lib/postgresql'
  return (
    existsSync(debian) &&
    readdirSync(debian).some((version) => existsSync(join(debian, version, 'bin/initdb')))
  )
}

function hasFonts() {
  // Elsewhere than on Debian the system brings such letters itself.
  return !hasProgram('dpkg') || existsSync('/usr/share/doc/fonts-noto-cjk')
}

/** @param {string} name */
function hasProgram(name) {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.some((folder) => existsSync(join(folder, name)))
}
