import { describe, expect, it } from 'vitest'
import { readDevice } from './device.ts'

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const windows = '(Windows NT 10.0; Win64; x64)'
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

describe('A device', () => {
  it.each([
    [`Mozilla/5.0 ${windows} ${webKit} Chrome/138.0.0.0 Safari/537.36`, 'Chrome', 'Windows'],
    [
      `Mozilla/5.0 ${windows} ${webKit} Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0`,
      'Microsoft Edge',
      'Windows',
    ],
    [`Mozilla/5.0 ${windows} ${webKit} Chrome/138.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'Opera', 'Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    [
      `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webKit} Chrome/138.0.0.0 Safari/537.36`,
      'Chrome',
      'ChromeOS',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
      'Safari',
      'Mac',
    ],
    [`${phone} Version/18.5 Mobile/15E148 Safari/604.1`, 'Safari', 'iPhone'],
    [`${phone} CriOS/138.0.7204.53 Mobile/15E148 Safari/604.1`, 'Chrome', 'iPhone'],
    [
      `Mozilla/5.0 (Linux; Android 10; K) ${webKit} Chrome/138.0.0.0 Mobile Safari/537.36`,
      'Chrome',
      'Android',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14; SM-S921) ${webKit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet',
      'Android',
    ],
    ['Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko', 'Internet Explorer', 'Windows'],
    ['curl/8.5.0', null, null],
    ['', null, null],
  ])('is known by %s', (userAgent, browser, system) => {
    expect(readDevice(userAgent)).toEqual({ browser, system })
  })

  it('shows nothing of what a browser sends', () => {
    for (const userAgent of [
      '<b>Chrome</b>/1',
      '\u202eemorhC/1',
      'Windows"onload="x',
      'Firefox/'.repeat(99),
    ]) {
      const { browser, system } = readDevice(userAgent)
      expect([null, 'Chrome', 'Firefox']).toContain(browser)
      expect([null, 'Windows']).toContain(system)
    }
  })
})
