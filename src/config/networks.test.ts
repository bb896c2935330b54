import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { readNetworks } from './networks.ts'

describe('a list of networks', () => {
  it('holds addresses and subnets of both families', () => {
    const networks = readNetworks(' 192.0.2.1 ,10.0.0.0/8, 2001:db8::10,2001:db8:5::/48,')
    expect(networks?.rules.toSorted()).toEqual([
      'Address: IPv4 192.0.2.1',
      'Address: IPv6 2001:db8::10',
      'Subnet: IPv4 10.0.0.0/8',
      'Subnet: IPv6 2001:db8:5::/48',
    ])
  })

  it('may be empty', () => {
    expect(readNetworks('')?.rules).toEqual([])
  })

  it.each([
    '*',
    'proxy.example',
    '192.0.2.1;192.0.2.2',
    '192.0.2.256',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    '10.0.0.0/255.0.0.0',
    '2001:db8::/129',
    '0.0.0.0/0',
    '::/0',
    '192.0.2.1, everybody',
  ])('is none as %j', (text) => {
    expect(readNetworks(text)).toBeUndefined()
  })
})

it.each([
  ['ja', 'IPアドレスまたはサブネット'],
  ['en', 'must be IP addresses or subnets'],
  ['zh-CN', 'IP 地址或子网'],
] as const)('a bad one keeps the portal from starting, and is named in words (%s)', (language, words) => {
  const read = readConfig({ TRUSTED_PROXIES: '10.0.0.0/33' }, language)
  expect('faults' in read && read.faults).toEqual([
    { setting: 'TRUSTED_PROXIES', message: expect.stringContaining(words) },
  ])
})
