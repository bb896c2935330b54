import { describe, expect, it } from 'vitest'
import { isFromHere } from './same-origin.ts'

const ours = ['https://portal.example.com']
const evil = 'https://evil.example'
const [here = ''] = ours

describe('a post', () => {
  // In the order in which they are believed: Sec-Fetch-Site, Origin, the form's key.
  it.each([
    ['same-origin', here, true, true],
    ['same-origin', 'null', false, true],
    ['same-origin', undefined, false, true],
    ['cross-site', here, true, false],
    ['same-site', here, true, false],
    ['none', undefined, true, false],
    ['', here, true, false],
    ['SAME-ORIGIN', here, true, false],
    ['same-origin, cross-site', here, true, false],
    [undefined, here, false, true],
    [undefined, evil, true, false],
    [undefined, `${here}.evil.example`, true, false],
    [undefined, 'http://portal.example.com', true, false],
    [undefined, `${here}:8443`, true, false],
    [undefined, `${here}/`, true, false],
    [undefined, '', true, false],
    [undefined, 'null', true, true],
    [undefined, 'null', false, false],
    [undefined, undefined, true, true],
    [undefined, undefined, false, false],
  ])('said to come from %s, of the origin %s, with a form key: %s, is from here: %s', (...given) => {
    const [secFetchSite, origin, hasFormKey, isOurs] = given
    expect(isFromHere({ secFetchSite, origin, hasFormKey: () => hasFormKey }, ours)).toBe(isOurs)
  })
})
