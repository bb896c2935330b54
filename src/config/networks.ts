import { BlockList, isIP } from 'node:net'

/**
 * Reads network addresses and subnets between commas, `192.0.2.1, 10.0.0.0/8, 2001:db8::/32`; undefined when one is
 * neither. A prefix of no bits would be everybody, which nobody can mean.
 */
export function readNetworks(text: string): BlockList | undefined {
  const networks = new BlockList()
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    const [address = '', prefix, ...rest] = entry.split('/')
    const version = isIP(address)
    if (version === 0 || rest.length > 0) return undefined
    const family = version === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) networks.addAddress(address, family)
    else if (isPrefix(prefix, version === 6 ? 128 : 32)) networks.addSubnet(address, Number(prefix), family)
    else return undefined
  }
  return networks
}

function isPrefix(text: string, most: number): boolean {
  return /^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= most
}
