import { host } from './portal.ts'

/** What a browser sends along with every request, more or less. */
const browser = [
  `Host: ${host}`,
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Language: ja,en-US;q=0.7,en;q=0.3',
  'Connection: keep-alive',
].join('\r\n')

export function get(path: string, cookie = ''): string {
  return `GET ${path} HTTP/1.1\r\n${browser}\r\n${cookieLine(cookie)}\r\n`
}

/** Fields are plain ASCII letters and figures, but for the `@` of an address: nothing else has to be escaped. */
export function post(path: string, fields: Record<string, string>, cookie = ''): string {
  const body = Object.entries(fields)
    .map(([name, value]) => `${name}=${value.replace('@', '%40')}`)
    .join('&')
  const own =
    `Origin: https://${host}\r\nSec-Fetch-Site: same-origin\r\n` +
    `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`
  return `POST ${path} HTTP/1.1\r\n${browser}\r\n${own}${cookieLine(cookie)}\r\n${body}`
}

function cookieLine(cookie: string): string {
  return cookie === '' ? '' : `Cookie: ${cookie}\r\n`
}
