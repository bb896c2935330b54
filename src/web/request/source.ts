import { type BlockList, isIP, isIPv6 } from 'node:net'

/**
 * The network address a request came from. `X-Forwarded-For` is believed only hop by hop, from the right, as long
 * as each hop is a listed proxy; anything else in it was written by the sender (CVE-2025-24806).
 */
export function sourceOf(
  { remoteAddress, forwardedFor }: { remoteAddress: string | undefined; forwardedFor: string | undefined },
  trustedProxies: BlockList,
): string {
  let source = plain(remoteAddress ?? 'unknown')
  if (forwardedFor !== undefined) {
    const hops = forwardedFor.split(',').map((hop) => plain(hop.trim()))
    while (isListed(source, trustedProxies)) {
      const before = hops.pop()
      if (!before) break
      source = before
    }
  }
  return source.slice(0, 64)
}

function isListed(address: string, networks: BlockList): boolean {
  const version = isIP(address)
  return version !== 0 && networks.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** What counts as one source: an address, or of IPv6 the /64 that one customer is given. */
export function sourceGroup(source: string): string {
  if (!isIPv6(source)) return source
  const [head = '', tail] = source.split('::')
  const groups = head.split(':')
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':')
    while (groups.length + rest.length < 8) groups.push('0')
    groups.push(...rest)
  }
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`
}

/** An IPv4 address that a dual-stack socket shows as IPv6 is the same source. */
function plain(address: string): string {
  return /^::ffff:.*\./i.test(address) ? address.slice('::ffff:'.length) : address
}
