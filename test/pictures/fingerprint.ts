import { createHash } from 'node:crypto'
import { parse } from 'node-html-parser'
import { assets } from '../../src/ui/assets.ts'
import type { Shown } from './walk.ts'

/** Stand for what is new each time: the portal's address and the key of a reset link. */
export const sampleUrl = 'https://portal.example.com'
export const sampleKey = 'hbT7kZ0r7bqv1yQh5mN2sXc8dUe4wTg6jPo9aLfIiRt'

const masks: readonly (readonly [pattern: RegExp, stead: string])[] = [
  [/https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?/g, sampleUrl],
  [/appliKey=[\w-]{43}/g, `appliKey=${sampleKey}`],
  [/(name="(?:formKey|appliKey)" value=")[^"]*/g, '$1'],
  [/(\/portal\/passwordReset\/new\/)[\w-]+/g, '$1'],
  [/(\/assets\/)[\w-]+/g, '$1'],
  [/(\/mailbox\/)[\w-]+/g, '$1'],
]

/**
 * Says what a picture shows: the same for the same screen, another one as soon as a word, a colour or the shown part
 * changes. `html` is the document as the portal sent it.
 */
export function fingerprint(html: string, { view, filled }: Shown): string {
  const root = parse(html)
  const parts = view.parts.map((part) => {
    const element = root.querySelector(part)
    if (!element) throw new Error(`The page has no ${part}: ${root.querySelector('title')?.text}`)
    return masks.reduce((text, [pattern, stead]) => text.replace(pattern, stead), element.outerHTML)
  })
  const looks = Object.values(assets).map(({ hash }) => hash)
  return createHash('sha256')
    .update(JSON.stringify({ view, filled, parts, looks }))
    .digest('base64url')
    .slice(0, 16)
}
