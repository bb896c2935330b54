import { describe, expect, it } from 'vitest'
import { readNetworks } from '../../config/networks.ts'
import { sourceGroup, sourceOf } from './source.ts'

const proxiesOf = (text: string) => {
  const networks = readNetworks(text)
  if (!networks) throw new Error(text)
  return networks
}
const proxies = proxiesOf('192.0.2.10, 192.0.2.11, 2001:db8::10')
const from = (remoteAddress: string | undefined, forwardedFor?: string) =>
  sourceOf({ remoteAddress, forwardedFor }, proxies)

describe('the source of a request', () => {
  it.each([
    ['198.51.100.7', undefined, '198.51.100.7'],
    ['198.51.100.7', '203.0.113.1', '198.51.100.7'],
    ['198.51.100.7', '192.0.2.10', '198.51.100.7'],
    ['192.0.2.10', '203.0.113.1', '203.0.113.1'],
    ['192.0.2.10', '10.0.0.1, 203.0.113.1', '203.0.113.1'],
    ['192.0.2.10', '10.0.0.1,203.0.113.1 , 192.0.2.11', '203.0.113.1'],
    ['192.0.2.10', '192.0.2.11', '192.0.2.11'],
    ['192.0.2.10', undefined, '192.0.2.10'],
    ['192.0.2.10', '', '192.0.2.10'],
    ['192.0.2.10', '203.0.113.1, ', '192.0.2.10'],
    ['::ffff:192.0.2.10', '::ffff:203.0.113.1', '203.0.113.1'],
    ['2001:db8::10', '2001:db8:5::1', '2001:db8:5::1'],
    // Another spelling of a listed proxy is the same proxy.
    ['2001:DB8:0:0::10', '203.0.113.1', '203.0.113.1'],
    [undefined, '203.0.113.1', 'unknown'],
  ])('connected from %s, forwarded for "%s", is %s', (remoteAddress, forwardedFor, source) => {
    expect(from(remoteAddress, forwardedFor)).toBe(source)
  })

  it.each([
    ['10.0.0.0/8', '10.255.0.1', '203.0.113.1, 10.3.2.1', '203.0.113.1'],
    ['10.0.0.0/8', '::ffff:10.255.0.1', '203.0.113.1, ::FFFF:10.3.2.1', '203.0.113.1'],
    ['10.0.0.0/8', '::ffff:aff:1', '203.0.113.1', '203.0.113.1'],
    ['::ffff:10.0.0.0/104', '10.255.0.1', '203.0.113.1', '203.0.113.1'],
    ['10.0.0.0/8', '11.0.0.1', '203.0.113.1', '11.0.0.1'],
    ['10.0.0.0/8', '10.0.0.1', 'nobody, 11.0.0.1', '11.0.0.1'],
    ['10.0.0.0/8', '10.0.0.1', '203.0.113.1, nobody', 'nobody'],
    ['2001:db8::/32', '2001:db8:ffff::1', '203.0.113.1, 2001:DB8:0:0::7', '203.0.113.1'],
    ['2001:db8::/32', '2001:db9::1', '203.0.113.1', '2001:db9::1'],
    ['', '127.0.0.1', '203.0.113.1', '127.0.0.1'],
  ])(
    'behind %s, connected from %s, forwarded for "%s", is %s',
    (listed, remoteAddress, forwardedFor, source) => {
      expect(sourceOf({ remoteAddress, forwardedFor }, proxiesOf(listed))).toBe(source)
    },
  )

  it('is no longer than an address, whatever a proxy passes on', () => {
    expect(from('192.0.2.10', 'x'.repeat(5000))).toHaveLength(64)
  })

  it('is found in a long chain of proxies too', () => {
    expect(from('192.0.2.10', ['203.0.113.1', ...Array(20).fill('192.0.2.11')].join(', '))).toBe(
      '203.0.113.1',
    )
  })
})

describe('what counts as one source', () => {
  it.each([
    ['203.0.113.1', '203.0.113.1'],
    ['unknown', 'unknown'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
  ])('%s is %s', (source, group) => {
    expect(sourceGroup(source)).toBe(group)
  })
})
