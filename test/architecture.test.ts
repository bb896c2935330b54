import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Which room of `src/` may import which: the picture of the house. `language` is i18n/language.ts alone, the
 * noun that every room shares. A room is a folder or a single file beside them.
 */
const mayImport: Record<string, readonly string[]> = {
  main: ['commands'],
  commands: [
    'app',
    'worker',
    'jobs',
    'metrics',
    'open-world',
    'config',
    'store',
    'world',
    'cli',
    'csv',
    'domain',
    'i18n',
    'paths',
    'patience',
  ],
  app: ['journeys', 'web', 'ui', 'mail', 'paths', 'world', 'domain', 'i18n'],
  worker: [
    'journeys',
    'business-calendar',
    'issued-password',
    'mail',
    'store',
    'domain',
    'i18n',
    'paths',
    'patience',
    'world',
  ],
  jobs: ['journeys', 'mail-changes', 'csv', 'hashing', 'store', 'domain', 'i18n', 'traces', 'world'],
  metrics: ['worker', 'web', 'store', 'domain', 'journeys', 'world'],
  'open-world': ['config', 'hashing', 'keys', 'mail', 'store', 'patience', 'world', 'domain'],
  journeys: [
    'web',
    'ui',
    'mail',
    'csv',
    'hashing',
    'keys',
    'store',
    'domain',
    'i18n',
    'business-calendar',
    'inquiries',
    'mail-changes',
    'issued-password',
    'new-password',
    'password-tries',
    'paths',
    'traces',
    'world',
  ],
  'issued-password': ['keys', 'store', 'domain', 'world'],
  'new-password': ['store', 'domain', 'traces', 'world'],
  'business-calendar': ['config', 'domain'],
  inquiries: ['keys', 'store', 'domain', 'language', 'traces', 'world'],
  'mail-changes': ['keys', 'mail', 'store', 'domain', 'language', 'traces', 'world'],
  'password-tries': ['hashing', 'store', 'domain', 'traces', 'world'],
  traces: ['store', 'domain', 'i18n', 'world'],
  web: ['store', 'ui', 'config', 'keys', 'domain', 'i18n', 'paths', 'world'],
  // Types only: what a use case may touch has a name in every one of these.
  world: ['config', 'store', 'hashing', 'keys', 'mail', 'domain'],
  config: ['mail', 'domain', 'i18n'],
  mail: ['patience', 'domain', 'i18n'],
  ui: ['domain', 'i18n', 'paths'],
  cli: ['domain', 'i18n'],
  csv: ['domain', 'i18n'],
  hashing: ['domain'],
  keys: ['domain', 'hashing'],
  store: ['domain', 'language'],
  i18n: ['domain'],
  paths: ['domain'],
  patience: ['domain'],
  domain: [],
}

/** Packages and globals with one home each. Patterns are matched against the code without its comments. */
const homes: readonly { what: string; pattern: RegExp; rooms: RegExp }[] = [
  { what: 'kysely', pattern: /from 'kysely|import\('kysely/, rooms: /^src\/store\// },
  {
    what: 'a database driver',
    pattern: /from '(pg|better-sqlite3)|import\('(pg|better-sqlite3)/,
    rooms: /^src\/store\//,
  },
  {
    what: 'nodemailer',
    pattern: /from 'nodemailer|import\('nodemailer/,
    rooms: /^src\/mail\/(compose|post)/,
  },
  { what: 'process.env', pattern: /\bprocess\.env\b/, rooms: /^src\/(main\.ts|config\/)/ },
  { what: 'process', pattern: /\bprocess\.\w/, rooms: /^src\/(main\.ts|config\/|commands\/)/ },
  { what: 'a clock', pattern: /\bDate\.now\b|\bnew Date\(\)/, rooms: /^src\/(main|open-world)\.ts$/ },
  // The secret that is made once, on the first start, comes before there is a world.
  {
    what: 'randomness',
    pattern: /Math\.random|\brandom(Bytes|UUID|Int)\b/,
    rooms: /^src\/(open-world|config\/secrets)\.ts$/,
  },
  { what: 'the console', pattern: /\bconsole\.\w/, rooms: /^$/ },
]

const longestFile = 250
const mostFilesInFolder = 12

type Source = {
  readonly path: string
  readonly text: string
  readonly code: string
  readonly imports: string[]
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
      ([, target = '']) => target,
    )
    return { path, text, code, imports }
  })

const product = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path))

function roomOf(path: string): string {
  const [, first = '', second] = path.split('/')
  return second === undefined ? first.replace(/\.tsx?$/, '') : first
}

/** The imports of our own files, as paths from the project's folder. */
function ownImports({ path, imports }: Source): string[] {
  return imports
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(path), target)))
}

describe('the house', () => {
  it('imports in one direction only', () => {
    const broken = product.flatMap((source) => {
      const room = roomOf(source.path)
      const allowed = mayImport[room]
      if (!allowed) return [`${source.path}: the room "${room}" is not in the picture of the house`]
      return ownImports(source)
        .filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
        .filter((target) => !(target === 'src/i18n/language.ts' && allowed.includes('language')))
        .map((target) => `${source.path} imports ${target}`)
    })
    expect(broken).toEqual([])
  })

  it('stands in README from top to bottom as it imports', () => {
    const rows = readFileSync('README.md', 'utf8').match(/^\| `.*$/gm) ?? []
    const rooms = rows.map((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)(?:\/|\.ts)`/g)].map(([, room = '']) => room),
    )
    const floorOf = (room: string) => rooms.findIndex((row) => row.includes(room))
    expect(rooms.flat().sort()).toEqual(Object.keys(mayImport).sort())
    const upwards = Object.entries(mayImport).flatMap(([room, others]) =>
      others
        .filter((other) => other !== 'language' && floorOf(other) < floorOf(room))
        .map((other) => `${room} imports ${other}`),
    )
    expect(upwards).toEqual([])
  })

  it('has journeys that do not know each other', () => {
    const journeyOf = (path: string) => /^src\/journeys\/([^/]+)\//.exec(path)?.[1]
    const broken = product.flatMap((source) => {
      const own = journeyOf(source.path)
      if (own === undefined) return []
      const others = ownImports(source).filter((target) => (journeyOf(target) ?? own) !== own)
      return others.map((target) => `${source.path} imports ${target}`)
    })
    expect(broken).toEqual([])
  })

  it.each(homes)('keeps $what at home', ({ pattern, rooms }) => {
    expect(
      product.filter(({ path, code }) => pattern.test(code) && !rooms.test(path)).map(({ path }) => path),
    ).toEqual([])
  })

  it('loads no package into the rules when the program starts', () => {
    const packages = product
      .filter(({ path }) => path.startsWith('src/domain/'))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/\bfrom\s+'([^.'][^']*)'/g)].map(([, name]) => `${path}: ${name}`),
      )
    expect(packages).toEqual([])
  })

  it('names files by their noun, in kebab-case', () => {
    const good = /^(?:\d{4}-)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.test)?\.tsx?$/
    const empty = /(^|-)(utils?|helpers?|common|types|misc)(\.|$)/
    const paths = sources.map(({ path }) => path)
    const folders = [...new Set(paths.map((path) => dirname(path)))].map((path) => basename(path))
    expect(paths.filter((path) => !good.test(basename(path)) || empty.test(basename(path)))).toEqual([])
    expect(
      folders.filter((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder) || empty.test(folder)),
    ).toEqual([])
  })

  it(`has no file of more than ${longestFile} lines`, () => {
    const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > longestFile)).toEqual([])
  })

  it(`has no folder of more than ${mostFilesInFolder} files, tests aside`, () => {
    const counts = Object.entries(Object.groupBy(product, ({ path }) => dirname(path)))
    expect(
      counts
        .filter(([, files]) => (files?.length ?? 0) > mostFilesInFolder)
        .map(([folder, files]) => `${folder}: ${files?.length}`),
    ).toEqual([])
  })
})
