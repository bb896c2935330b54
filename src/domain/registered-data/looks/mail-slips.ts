/** Domains that many people have an address at, and whose names are mistyped most. */
const common = [
  'gmail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'ymail.ne.jp',
  'icloud.com',
  'outlook.com',
  'outlook.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'softbank.ne.jp',
  'i.softbank.jp',
  'nifty.com',
  'biglobe.ne.jp',
  'so-net.ne.jp',
]
/** Real domains that are one slip away from a common one. */
const real = new Set([...common, 'mail.com', 'ymail.com', 'email.com', 'cloud.com', 'fifty.com'])

/** Endings that no address has, or hardly any, by the ones that are meant. */
const endings: Readonly<Record<string, readonly string[]>> = {
  com: ['con', 'comm', 'cpm', 'c0m', 'ocm', 'vom', 'xom', 'cim', 'conm', 'coml'],
  net: ['nett', 'ner', 'met'],
  ...Object.fromEntries(
    ['co', 'ne', 'or', 'ac', 'go', 'ed', 'lg'].map((kind) => [
      `${kind}.jp`,
      [`${kind}.jo`, `${kind}.ip`, `${kind}.jpp`, `${kind}.kp`, `${kind}.jp.jp`, `${kind}jp`, `${kind}.pj`],
    ]),
  ),
}
const meantBy = new Map(
  Object.entries(endings).flatMap(([meant, slips]) => slips.map((slip) => [slip, meant] as const)),
)

/**
 * The address that is probably meant by one with a common slip of the keyboard in its domain, or undefined:
 * gmial.com, gmail.con, yahoo.co.jo. A domain of one's own is never questioned but for its ending.
 */
export function mailMeantBy(address: string): string | undefined {
  const at = address.lastIndexOf('@') + 1
  const domain = address.slice(at)
  if (real.has(domain)) return undefined
  const meant = common.find((one) => isOneSlipAway(domain, one)) ?? withMeantEnding(domain)
  return meant === undefined ? undefined : address.slice(0, at) + meant
}

function withMeantEnding(domain: string): string | undefined {
  const labels = domain.split('.')
  for (const count of [3, 2, 1]) {
    const meant = labels.length > count ? meantBy.get(labels.slice(-count).join('.')) : undefined
    const whole = meant === undefined ? undefined : [...labels.slice(0, -count), meant].join('.')
    if (whole !== undefined) return common.find((one) => isOneSlipAway(whole, one)) ?? whole
  }
  return undefined
}

/** One letter too many, too few or another, or two neighbours the wrong way round. */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let begin = 0
  while (begin < typed.length && typed[begin] === meant[begin]) begin++
  const [restTyped, restMeant] = [typed.slice(begin), meant.slice(begin)]
  return (
    restTyped.slice(1) === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1) ||
    (restTyped.slice(2) === restMeant.slice(2) &&
      restTyped[0] === restMeant[1] &&
      restTyped[1] === restMeant[0])
  )
}
