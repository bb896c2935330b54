import type { Answer } from './http-client.ts'

/**
 * All that a stranger can see of an answer, in order, with what differs by chance struck out: random values of
 * 256 bits, form keys, ids and the moment of the request.
 */
export function appearance({ status, headers, body }: Answer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${[value].flat().join('\n  ')}`)
  return `${status}\n${lines.join('\n')}\n\n${body.toString()}`
    .replace(/(__Host-\w+=)[\w.-]{20,}/g, '$1*')
    .replace(/(name="formKey" value=")[\w-]+/g, '$1*')
    .replace(/([?&]at=)\d+/g, '$1*')
}
