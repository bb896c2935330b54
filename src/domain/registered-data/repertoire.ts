import { substitutesFor } from './tables/substitutes.ts'
import { withTwins } from './tables/twins.ts'

/** What mails and linked systems can carry (CHARACTER_SET, spec 10.4). */
export type CharacterSet = 'jisx0208' | 'cp932' | 'unicode'

/** The characters of a text that are not carried, each once, and the text with a substitute for every one. */
export type Outside = {
  readonly characters: readonly string[]
  /** Undefined when one of them has no well-known substitute. */
  readonly proposal: string | undefined
}

/** One bit of a byte for each set; everything in them stands in Unicode's first plane. */
const bits = { jisx0208: 1, cp932: 2 } as const
let carried: Uint8Array | undefined

/** A character and the variation selector behind it, which asks for one of its shapes. */
const shaped = /.[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]?/gsu

/** What of `text` does not survive the way into `set` and back; undefined when all of it does. */
export function findOutside(text: string, set: CharacterSet): Outside | undefined {
  if (set === 'unicode' || isCarried(text, set)) return undefined
  const characters = new Set<string>()
  let isWhole = true
  const proposal = text.replace(shaped, (character) => {
    if (isCarried(character, set)) return character
    characters.add(character)
    const substitute = substitutesFor(character).find((one) => isCarried(one, set))
    isWhole &&= substitute !== undefined
    return substitute ?? character
  })
  return { characters: [...characters], proposal: isWhole ? proposal : undefined }
}

function isCarried(text: string, set: 'jisx0208' | 'cp932'): boolean {
  carried ??= readSets()
  const meant = withTwins(text)
  for (let at = 0; at < meant.length; at++)
    if (((carried[meant.charCodeAt(at)] ?? 0) & bits[set]) === 0) return false
  return true
}

/**
 * Both sets as the platform's own decoder reads them: a character is in a set when some bytes of it give just that
 * character. ASCII is in both; JIS X 0208 is the rows 1 to 8 and 16 to 84, without the vendors' rows of CP932 and
 * without half-width kana.
 */
function readSets(): Uint8Array {
  const found = new Uint8Array(0x10000)
  for (let code = 0x20; code < 0x7f; code++) found[code] = bits.jisx0208 | bits.cp932
  const decoder = new TextDecoder('shift_jis', { ignoreBOM: true })
  const add = (bytes: number[], set: number) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    const code = text.charCodeAt(0)
    if (text.length === 1 && code !== 0xfffd) found[code] = (found[code] ?? 0) | set
  }
  for (let kana = 0xa1; kana <= 0xdf; kana++) add([kana], bits.cp932)
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    // Half-width kana stand between the two ranges of leading bytes; from 0xF0 to 0xF9 there are private-use characters.
    if ((lead >= 0xa0 && lead <= 0xdf) || (lead >= 0xf0 && lead <= 0xf9)) continue
    const isStandard = lead <= 0x84 || (lead >= 0x88 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xea)
    for (let trail = 0x40; trail <= 0xfc; trail++)
      if (trail !== 0x7f) add([lead, trail], isStandard ? bits.jisx0208 | bits.cp932 : bits.cp932)
  }
  return found
}
