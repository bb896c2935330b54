const fullWidth = /[\uFF01-\uFF5E]/g
const fullWidthToAscii = 0xfee0
const spaces = ' \t\u00A0\u3000'

/**
 * Full-width ASCII (U+FF01–FF5E) and the full-width space (U+3000) as their half-width selves; nothing else changes.
 * Deliberately not NFKC: that would also turn the Kelvin sign, ſ and other twins into the letters of somebody
 * else's address (CVE-2019-19844). They stay what they are and are refused by the fields that want ASCII.
 */
export function foldWidth(text: string): string {
  return text
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthToAscii))
    .replaceAll('\u3000', ' ')
}

/** Drops the spaces that typing and pasting leave at either end; line ends stay, so that they are refused. */
export function trimSpaces(text: string): string {
  // Not by a pattern: `[ ]+$` looks at every space of a long run from every one before it, for seconds.
  let begin = 0
  let end = text.length
  while (begin < end && spaces.includes(text.charAt(begin))) begin++
  while (end > begin && spaces.includes(text.charAt(end - 1))) end--
  return text.slice(begin, end)
}

/** Folds ASCII letters alone: `toUpperCase` would make I of the dotless ı and SS of ß. */
export function upperCaseAscii(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}

/** Folds ASCII letters alone: `toLowerCase` would make k of the Kelvin sign. */
export function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
