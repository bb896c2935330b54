/** How a secret begins that the portal made for itself outside production. */
export const madeSecretMark = 'made-by-the-portal-'

const samples = /^(secret|change|example|sample|test|password|portal)/i

/** Whether a secret was plainly not drawn at random: a sample, one piece over and over, a row of neighbours. */
export function isPlainSecret(secret: string): boolean {
  const isRepeated = (secret + secret).indexOf(secret, 1) < secret.length
  const codes = [...secret].map((sign) => sign.codePointAt(0) ?? 0)
  const neighbours = codes.filter((code, at) => [0, 1].includes(code - (codes[at - 1] ?? 0))).length
  return samples.test(secret) || isRepeated || neighbours * 2 > codes.length || new Set(codes).size < 8
}
