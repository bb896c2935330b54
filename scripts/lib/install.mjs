import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { withProgress } from './progress.mjs'
import { hasProjectNode, inProject, PlainFault } from './project.mjs'
import { quietly } from './run.mjs'
import { words } from './words.mjs'

/**
 * @typedef {{
 *   version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[]
 * }} Package
 */

const stamp = inProject('node_modules/.installed')
/** npm leaves a list of what it has put into node_modules. */
const npmsList = inProject('node_modules/.package-lock.json')
const lockFile = inProject('package-lock.json')

/**
 * Whether node_modules is what package-lock.json says.
 * @param {{ forBuilding: boolean }} need false: the packages that running takes are enough
 */
export function isInstalled({ forBuilding }) {
  if (!hasProjectNode()) return false
  const wanted = `${forBuilding ? 'all' : 'running'} ${fingerprint()}`
  if (readOr(stamp, '').split('\n').includes(wanted)) return true
  if (!matchesLock(forBuilding)) return false
  writeFileSync(stamp, `${forBuilding ? `${wanted}\nrunning ${fingerprint()}` : wanted}\n`)
  return true
}

/** Installs exactly what package-lock.json names. */
export async function install() {
  const packages = Object.entries(packagesOf(lockFile)).flatMap(([path, one]) =>
    isForHere(one) ? [path] : [],
  )
  const installed = () => packages.filter((path) => existsSync(inProject(path, 'package.json'))).length
  await withProgress(words.installing, npmCi, () => words.counted(installed(), packages.length))
  if (!isInstalled({ forBuilding: true })) {
    throw new PlainFault(words.notAsLocked)
  }
}

/**
 * Only one package is allowed to do something while it is installed: `node`, which fetches its program. The others
 * bring theirs along; npm would make one of them compile all the same, which takes tools that may not be here.
 */
async function npmCi() {
  await npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund')
  await npm('rebuild', 'node', '--ignore-scripts=false')
}

/** @param {readonly string[]} command */
async function npm(...command) {
  // Which Node npm itself runs on does not matter: warnings about that are left out.
  const args = [...command, '--loglevel=error', '--no-progress']
  const own = process.env['npm_execpath']
  const isScript = own !== undefined && /npm-cli\.[cm]?js$/.test(own)
  const { code, output } = isScript
    ? await quietly(process.execPath, [own, ...args], process.env)
    : await quietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, process.env)
  if (code === 0) return
  // npm goes on to print its whole manual: the reason stands at the top.
  const reason = output.trim().split('\n').slice(0, 20).join('\n')
  throw new PlainFault(`\n${reason}\n\n${words.notInstalled(`npm ${command.join(' ')}`, code)}`)
}

function fingerprint() {
  // npm writes its list anew whenever it changes anything, so a stamp from before that counts no more.
  const listedAt = statSync(npmsList, { throwIfNoEntry: false })?.mtimeMs
  const system = `${process.platform} ${process.arch} ${listedAt}`
  return createHash('sha256').update(system).update(readFileSync(lockFile)).digest('hex')
}

/** @param {boolean} withDevelopment */
function matchesLock(withDevelopment) {
  const there = packagesOf(npmsList)
  return Object.entries(packagesOf(lockFile)).every(([path, { version, optional, dev, devOptional }]) => {
    if (path === '' || optional || devOptional) return true
    if (dev && !withDevelopment) return true
    return there[path]?.version === version
  })
}

/** @param {Package} one */
function isForHere({ os, cpu }) {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)
}

/** @param {string} file @returns {Record<string, Package>} */
function packagesOf(file) {
  return JSON.parse(readOr(file, '{}')).packages ?? {}
}

/** @param {string} file @param {string} otherwise */
function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
