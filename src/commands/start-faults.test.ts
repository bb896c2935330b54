import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { findRelayFault } from './start-faults.ts'

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

it('a relay of a name that nobody has is a fault, in the operator’s language (CFG-01)', async () => {
  for (const [language, words] of [
    ['ja', 'relay.example という名前のサーバは見つかりません'],
    ['en', 'names a server, relay.example, that does not exist'],
    ['zh-CN', '找不到名为 relay.example 的服务器'],
  ] as const)
    expect(await findRelayFault('relay.example', language, failing('ENOTFOUND'))).toEqual({
      setting: 'SMTP_URL',
      message: words,
    })
})

it('a relay that is away, or whose name cannot be looked up now, keeps no portal from starting', async () => {
  for (const look of [failing('EAI_AGAIN'), failing('ETIMEOUT'), async () => 'found', () => sleep(3000)])
    expect(await findRelayFault('relay.example', 'en', look)).toBeUndefined()
  for (const address of ['127.0.0.1', '::1', 'localhost'])
    expect(await findRelayFault(address, 'en')).toBeUndefined()
})
