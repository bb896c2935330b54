import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const numbered = /(?<![-\w'+.])[RSMFTILC]\d{1,3}(?![-\w])/g
const sections = /\b(?:spec(?: sections?)? |\(section )(\d+(?:\.\d+)?)/g

/** Comments, where rules are cited, and the titles of tests. */
function proseOf(code: string): string {
  const comments = code.matchAll(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm)
  const titles = code.matchAll(/\b(?:it|test|describe)\(\s*'([^']*)'/g)
  return [...comments, ...titles].map(([whole, title]) => title ?? whole).join('\n')
}

it('every rule that is cited by number in src/ is told in docs/rules.md', () => {
  const rules = readFileSync('docs/rules.md', 'utf8')
  const told = new Set([...rules.matchAll(/^\| ([A-Z]?\d[\d.]*) \|/gm)].map(([, number]) => number))
  const untold = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const prose = proseOf(readFileSync(join('src', name), 'utf8'))
      const cited = [
        ...[...prose.matchAll(numbered)].map(([number]) => number),
        ...[...prose.matchAll(sections)].map(([, number]) => number),
      ]
      return cited.filter((number) => !told.has(number)).map((number) => `${name}: ${number}`)
    })
  expect(untold).toEqual([])
  expect(told.size).toBeGreaterThan(70)
})
