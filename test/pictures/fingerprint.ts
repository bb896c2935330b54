import { createHash } from 'node:crypto'
import { parse } from 'node-html-parser'
import { assets } from '../../src/ui/assets.ts'
import type { Shown } from './walker.ts'

/** Stand for what is new each time: addresses, keys, an issued password, the number of a case, where a request comes from. */
export const sampleUrl = 'https://portal.example.com'
export const sampleKey = 'hbT7kZ0r7bqv1yQh5mN2sXc8dUe4wTg6jPo9aLfIiRt'
export const samplePassword = 'k7nw3xqe9fhp2ma'
export const sampleSource = '192.0.2.17'
export const sampleNumber = '20261124-048213'
export const sampleFollowKey = 'k7nw3xqe9fhp2mab'

const masks: readonly (readonly [pattern: RegExp, stead: string])[] = [
  [/https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?/g, sampleUrl],
  [/\b(appliKey|key)=[\w-]{43}/g, `$1=${sampleKey}`],
  [/(name="(?:formKey|appliKey|key|session|acknowledged|issue|askedAt|seen-\w+)" value=")[^"]*/g, '$1'],
  [/\b(reason-)[\w-]+/g, '$1'],
  [/\b\d{8}-\d{6}\b/g, sampleNumber],
  [/\b[2-9a-km-np-z]{16}\b|\b(?:[2-9a-km-np-z]{4}-){3}[2-9a-km-np-z]{4}\b/g, sampleFollowKey],
  [/(<ol class="spelled"[^>]*>).*?(?=<\/ol>)/g, '$1'],
  [/(<code class="issued"[^>]*>).*?(?=<\/code>)/g, `$1${samplePassword}`],
  [/\b(session-)[\w-]+/g, '$1'],
  [/(\/portal\/admin\/userBatches\/of\/)[\w-]+/g, '$1'],
  [/>(127\.0\.0\.1|::1)</g, `>${sampleSource}<`],
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
