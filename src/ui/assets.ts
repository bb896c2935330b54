import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { paths } from '../paths.ts'

export type Asset = { readonly body: string; readonly contentType: string; readonly hash: string }

const here = (name: string) => readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8')

/** The design tokens that the style sheet uses, and those they refer to; the other two hundred stay at home. */
function usedTokens(styles: string): string {
  const source = readFileSync(
    createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
    'utf8',
  )
  const values = new Map(
    Array.from(source.matchAll(/(--[\w-]+):\s*([^;]+);/g), (found) => [found[1], found[2]]),
  )
  const used = new Map<string, string>()
  const collect = (text: string) => {
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      const value = values.get(name)
      if (name === undefined || value === undefined || used.has(name)) continue
      used.set(name, value)
      collect(value)
    }
  }
  collect(styles)
  return `:root{${Array.from(used, ([name, value]) => `${name}:${value}`).join(';')}}\n`
}

// One file for the browser; the order is that of the cascade.
const sheets = [
  'ground',
  'page',
  'forms',
  'parts',
  'screens',
  'record',
  'acts',
  'tables',
  'batches',
  'people',
  'members',
  'inquiry',
  'desk',
  'issue',
  'letter',
  'guide',
  'conditions',
]
const styles = sheets.map((name) => here(`${name}.css`)).join('\n')

function asset(contentType: string, body: string): Asset {
  return { body, contentType, hash: createHash('sha256').update(body).digest('base64url').slice(0, 12) }
}

/** What the browser may fetch, read once at start. The hash in the address changes with the content, so it never goes stale. */
export const assets = {
  'styles.css': asset('text/css; charset=utf-8', usedTokens(styles) + styles),
  'portal.js': asset('text/javascript; charset=utf-8', here('portal.js')),
  'mark.svg': asset('image/svg+xml', here('mark.svg')),
} as const satisfies Record<string, Asset>

export type AssetName = keyof typeof assets

export function assetPath(name: AssetName): string {
  return paths.asset(assets[name].hash, name)
}

/** The asset of exactly this content; undefined for an unknown name or another hash. */
export function findAsset(hash: string, name: string): Asset | undefined {
  const found = Object.hasOwn(assets, name) ? assets[name as AssetName] : undefined
  return found?.hash === hash ? found : undefined
}
