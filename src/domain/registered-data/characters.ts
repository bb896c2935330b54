/*
 * Characters no field of a record may hold (spec 10.2, 10.4): control, unassigned, private-use (外字), lone
 * surrogates and what the reading of a form or table puts in their place (U+FFFD), invisible format characters and
 * line separators (a name must not turn a mail around: MAIL-02), emoji.
 */
const forbidden =
  /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Emoji_Presentation}\u{1F000}-\u{1FAFF}\uFFFC\uFFFD]|\u20E3/u

/** A variation selector is part of a name only behind an ideograph: 葛󠄀, but not a lone one. */
const strayVariationSelector = /(?<!\p{Ideographic})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u

/** The first character of `text` that may not be registered, as `U+XXXX`; undefined when there is none. */
export function findForbidden(text: string): string | undefined {
  const [found] = forbidden.exec(text) ?? strayVariationSelector.exec(text) ?? []
  return found && codePointName(found)
}

/** `U+00E9`: names a character that may not be fit to be shown. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Length as spec 10.3 counts it: in code points. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** A character that `codePointName` named, itself where it can be seen, to be told to whoever typed it. */
export function shownCharacter(name: string): string {
  const character = String.fromCodePoint(Number.parseInt(name.slice(2), 16))
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && findForbidden(character) === undefined
    ? character
    : name
}
