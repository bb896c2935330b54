import { describe, expect, it } from 'vitest'
import { readSmtpUrl } from './smtp-url.ts'

describe('SMTP_URL', () => {
  it.each([
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, tls: 'off', credentials: null }],
    ['smtp://localhost', { host: 'localhost', port: 587, tls: 'off', credentials: null }],
    ['smtp://[::1]:25', { host: '::1', port: 25, tls: 'off', credentials: null }],
    ['smtp://relay.example', { host: 'relay.example', port: 587, tls: 'required', credentials: null }],
    ['smtp://relay.example:25?tls=off', { host: 'relay.example', port: 25, tls: 'off', credentials: null }],
    ['smtp://localhost?tls=required', { host: 'localhost', port: 587, tls: 'required', credentials: null }],
    ['smtps://relay.example', { host: 'relay.example', port: 465, tls: 'implicit', credentials: null }],
    [
      'smtp://portal%40example.jp:p%2Fw%3Aé@localhost:25',
      {
        host: 'localhost',
        port: 25,
        tls: 'required',
        credentials: { user: 'portal@example.jp', pass: 'p/w:é' },
      },
    ],
  ])('%s', (url, server) => expect(readSmtpUrl(url)).toEqual({ ok: true, value: server }))

  it.each([
    ['http://relay.example', 'smtp-url.malformed'],
    ['relay.example:25', 'smtp-url.malformed'],
    ['smtp://', 'smtp-url.malformed'],
    ['smtp://relay.example/path', 'smtp-url.malformed'],
    ['smtp://:pass@relay.example', 'smtp-url.malformed'],
    ['smtp://%zz:pass@relay.example', 'smtp-url.malformed'],
    ['smtp://relay.example?tls=maybe', 'smtp-url.tls'],
    ['smtp://relay.example?pool=true', 'smtp-url.tls'],
    ['smtps://relay.example?tls=off', 'smtp-url.tls'],
  ])('%s is refused', (url, code) => expect(readSmtpUrl(url)).toEqual({ ok: false, code }))
})
