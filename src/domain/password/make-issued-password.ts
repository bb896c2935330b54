/**
 * Small letters and figures that can be told apart on paper and on the telephone: no l and 1, no o and 0, and no
 * capitals that would have to be named. Exactly 32, so that five bits of a byte make one without a bias.
 */
export const issuedCharacters = '23456789abcdefghijkmnpqrstuvwxyz'

/** Five groups of three are read out and typed without losing one's place. */
const groupSize = 3
const length = 5 * groupSize

/**
 * A password to be handed to somebody (F7): 15 characters of 5 random bits, 75 bits less the hundredth that is drawn
 * again because R7 wants a letter and a figure. Pure: `bytes` gives as many random bytes as it is asked for.
 */
export function makeIssuedPassword(bytes: (count: number) => Uint8Array): string {
  for (;;) {
    const password = spellIssuedPassword(bytes(length))
    if (password !== null) return password
  }
}

/**
 * The password that these bytes spell, from the first 15 of them; null where a letter or a figure is missing (R7).
 * Bytes that are derived from a key spell the same one again, so that it need not be kept to be mailed (T8).
 */
export function spellIssuedPassword(bytes: Uint8Array): string | null {
  if (bytes.length < length) throw new Error('too few bytes for a password')
  const password = Array.from(bytes.slice(0, length), (byte) => issuedCharacters.charAt(byte % 32)).join('')
  return /[a-z]/.test(password) && /[2-9]/.test(password) ? password : null
}

/** The password in the groups in which it is read out; together they are the password and nothing else. */
export function groupsOf(password: string): string[] {
  return password.match(new RegExp(`.{1,${groupSize}}`, 'g')) ?? []
}
