import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { guardProcess, temporaryFolder } from './harness/guard.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = temporaryFolder('start')

/** A project of the same making with a small program. */
beforeAll(() => {
  const parts = [
    'scripts',
    'bin',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ]
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/words.txt'), 'an asset')
})

function program(lines: string) {
  writeFileSync(join(folder, 'src/main.ts'), `import { readFileSync } from 'node:fs'\n${lines}\n`)
}

const run = (script: string, ...args: string[]) => runIn('C.UTF-8', script, ...args)

function runIn(language: string, script: string, ...args: string[]): ChildProcess {
  const child = spawn('node', [join(folder, script), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: language },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  guardProcess(child)
  return child
}

async function result(child: ChildProcess) {
  const read = async (stream: ChildProcess['stdout']) =>
    String(Buffer.concat((await stream?.toArray()) ?? []))
  const [stdout, stderr, [code]] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    once(child, 'exit'),
  ])
  return { code, stdout, stderr }
}

describe('npm start', () => {
  it('builds once though two start at the same time, and passes arguments on', async () => {
    program(
      `console.log(readFileSync(new URL('./words.txt', import.meta.url), 'utf8'), ...process.argv.slice(2))`,
    )
    const both = await Promise.all([
      result(run('scripts/start.mjs', '--help')),
      result(run('bin/portal.mjs', 'config')),
    ])
    expect(both.map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, 'an asset serve --help\n'],
      [0, 'an asset config\n'],
    ])
    expect(
      both
        .map(({ stderr }) => stderr)
        .join()
        .match(/Building: done/g),
    ).toHaveLength(1)
    expect(readdirSync(join(folder, '.cache'))).toEqual([])
  })

  it('builds nothing the second time', async () => {
    expect((await result(run('scripts/start.mjs'))).stderr).toBe('')
  })

  it('builds again when a source is another, even behind a lock that its holder left behind', async () => {
    program(`console.log('anew', process.version.split('.')[0])`)
    writeFileSync(join(folder, '.cache/prepare.lock'), '999999999')
    const { code, stdout, stderr } = await result(run('scripts/start.mjs'))
    expect([code, stdout]).toEqual([0, 'anew v24\n'])
    expect(stderr).toMatch(/^Building …\nBuilding: done in [\d.]+ s\n$/)
  })

  it.each([
    ['C.UTF-8', 'The program could not be built'],
    ['ja_JP.UTF-8', 'ビルドしています: 失敗.*ビルドできませんでした。'],
    ['zh_CN.UTF-8', '正在构建：失败.*构建失败'],
  ])('says in words that the program cannot be built, in the language of %s', async (language, words) => {
    program('const = 1')
    const { code, stderr } = await result(runIn(language, 'scripts/start.mjs'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/src\/main\.ts\(2,7\): error/)
    expect(stderr).toMatch(new RegExp(words, 's'))
  })

  it('hands signals and the exit code through', async () => {
    program(`process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')`)
    const child = run('scripts/start.mjs')
    await once(child.stdout ?? child, 'data')
    child.kill('SIGTERM')
    expect((await result(child)).code).toBe(7)
  })
})
