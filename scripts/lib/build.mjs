import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { withProgress } from './progress.mjs'
import { inProject, PlainFault } from './project.mjs'
import { quietly } from './run.mjs'
import { words } from './words.mjs'

const source = inProject('src')
const result = inProject('dist')
const stampName = '.built-from'
const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/lib/build.mjs']

/** Whether dist/ was made from exactly these sources. */
export function isBuilt() {
  try {
    return readFileSync(join(result, stampName), 'utf8') === fingerprint()
  } catch {
    return false
  }
}

/** Makes dist/ anew. Types are not checked here: that is the tests' business, and a start has no time for it. */
export async function build() {
  await withProgress(words.building, async () => {
    const made = fingerprint()
    const fresh = inProject('.cache', `dist-${process.pid}`)
    rmSync(fresh, { recursive: true, force: true })
    const args = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', fresh]
    const { code, output } = await quietly(inProject('node_modules/.bin/tsc'), args)
    if (code !== 0) throw new PlainFault(`${output.trim()}\n\n${words.notBuilt}`)
    for (const file of sources().filter(isAsset)) {
      const copy = join(fresh, relative(source, file))
      mkdirSync(dirname(copy), { recursive: true })
      copyFileSync(file, copy)
    }
    writeFileSync(join(fresh, stampName), made)
    // A folder cannot take another's place in one step; whoever looks in between builds again.
    const old = inProject('.cache', `old-${process.pid}`)
    rmSync(old, { recursive: true, force: true })
    try {
      renameSync(result, old)
    } catch {}
    renameSync(fresh, result)
    rmSync(old, { recursive: true, force: true })
  })
}

/** By content, not by time: a copied or newly cloned tree is built when it was built. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...settings.map((name) => inProject(name)), ...sources()]) {
    hash
      .update(`${relative(inProject(), file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** All files the program is made of, in an order that stays. */
function sources() {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => join(source, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

/** @param {string} file */
function isAsset(file) {
  return !/\.tsx?$|\.md$/.test(file)
}
