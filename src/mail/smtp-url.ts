import { type Done, done, type Refused, refused } from '../domain/result.ts'

/** Where letters are handed over. */
export type SmtpServer = {
  readonly host: string
  readonly port: number
  /** `implicit` from the first byte, `required` by STARTTLS or nothing is sent, `off` in clear. */
  readonly tls: 'implicit' | 'required' | 'off'
  readonly credentials: { readonly user: string; readonly pass: string } | null
}

/**
 * Reads SMTP_URL: `smtps://user:pass@host:465`, `smtp://host:587`, `?tls=required` or `?tls=off`.
 * Without `?tls=` STARTTLS is required as soon as there is something to listen to: a host that is not this
 * machine, or credentials. A relay that stops offering TLS then gets neither letters nor the password (MAIL-10).
 */
export function readSmtpUrl(text: string): Done<SmtpServer> | Refused<'smtp-url.malformed' | 'smtp-url.tls'> {
  const url = URL.parse(text)
  const isSmtp = url?.protocol === 'smtp:' || url?.protocol === 'smtps:'
  if (!url || !isSmtp || url.hostname === '' || !['', '/'].includes(url.pathname) || url.hash !== '') {
    return refused('smtp-url.malformed')
  }
  const wish = url.searchParams.get('tls')
  const isUnknownSetting = [...url.searchParams.keys()].some((key) => key !== 'tls')
  if (isUnknownSetting || (wish !== null && wish !== 'required' && wish !== 'off'))
    return refused('smtp-url.tls')
  const isImplicit = url.protocol === 'smtps:'
  if (isImplicit && wish === 'off') return refused('smtp-url.tls')

  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const credentials = readCredentials(url)
  if (credentials === 'malformed') return refused('smtp-url.malformed')
  const needsTls = credentials !== null || !isLoopback(host)
  return done({
    host,
    port: url.port === '' ? (isImplicit ? 465 : 587) : Number(url.port),
    tls: isImplicit ? 'implicit' : (wish ?? (needsTls ? 'required' : 'off')),
    credentials,
  })
}

function readCredentials(url: URL): SmtpServer['credentials'] | 'malformed' {
  if (url.username === '') return url.password === '' ? null : 'malformed'
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  } catch {
    return 'malformed'
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
