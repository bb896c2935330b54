import type { Config } from '../config/config.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** On every answer, whatever it is (ASVS 3.4; OWASP Secure Headers). */
export function securityHeaders({ publicUrl }: Config): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(publicUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
  }
}

const made = new WeakMap<Config, Record<string, string>>()

/** A page: never kept by a cache, since it may name a person or carry a key. */
export function pageHeaders(config: Config): Record<string, string> {
  let headers = made.get(config)
  if (!headers) {
    headers = {
      ...securityHeaders(config),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    }
    made.set(config, headers)
  }
  return headers
}
