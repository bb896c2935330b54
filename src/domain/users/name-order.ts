const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const familyFirst = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u

/**
 * A family and a given name in the order of an English text. Whoever writes their own name in Han characters, hiragana
 * or Hangul keeps the family name first in Latin letters too: Omori Sota, as Japan's own offices write since 2020, and
 * Wang Fang. Every other name in Latin letters has the given name first, or a letter would begin "Dear Smith Alex,";
 * a name in katakana alone is one from abroad. Names not in Latin letters stay as they are registered.
 * `own`: the name as its owner writes it, where another spelling of it is shown.
 */
export function inEnglishOrder(name: readonly [string, string], own = name): readonly [string, string] {
  const [family, given] = name
  const isAsRegistered = eastAsian.test(name.join('')) || familyFirst.test(own.join(''))
  return isAsRegistered ? name : [given, family]
}
