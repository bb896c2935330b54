import { once } from 'node:events'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { CookieJar } from './cookies.ts'
import { type Fields, Screen } from './screen.ts'

export type Question = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export type Reply = {
  readonly status: number
  /** Names in lower case; several Set-Cookie lines stay apart. */
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Carries one question and brings the reply, redirects included as they are. */
export type Transport = (question: Question) => Promise<Reply>

/** Over a socket, to a running portal; `headers` may even name another Host. */
export function overHttp(): Transport & { close(): void } {
  const agent = new Agent({ keepAlive: true })
  const ask = async ({ method, url, headers, body }: Question): Promise<Reply> => {
    const sent = request(url, { method, agent, headers: { ...headers } })
    sent.end(body)
    const [answer] = await once(sent, 'response')
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(await answer.toArray()) }
  }
  return Object.assign(ask, { close: () => agent.destroy() })
}

/** Straight into the application, without a socket: `inProcess(app.fetch)`. */
export function inProcess(fetch: (request: Request) => Response | Promise<Response>): Transport {
  return async ({ method, url, headers, body }) => {
    const answer = await fetch(new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }))
    const plain: IncomingHttpHeaders = Object.fromEntries(answer.headers)
    if (answer.headers.has('set-cookie')) plain['set-cookie'] = answer.headers.getSetCookie()
    return { status: answer.status, headers: plain, body: Buffer.from(await answer.arrayBuffer()) }
  }
}

/** What came back, as a page to read on. */
export class Answer extends Screen {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly url: string

  constructor(url: string, { status, headers, body }: Reply) {
    super(body.toString())
    this.url = url
    this.status = status
    this.headers = headers
    this.body = body
  }

  /** Where it redirects to, as an absolute address; null where it does not. */
  get location(): string | null {
    const { location } = this.headers
    return location === undefined ? null : new URL(location, this.url).href
  }
}

type Habits = {
  /** For Accept-Language. */
  readonly language?: string
  /** False: sends neither Origin nor Sec-Fetch headers, as a program would. */
  readonly likeBrowser?: boolean
  /** Sent with every question. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody with cookies who walks through the pages as a browser without script would. */
export class Visitor {
  readonly cookies = new CookieJar()
  readonly #base: string
  readonly #ask: Transport
  readonly #habits: Habits

  /** `base` is the portal's address as the visitor knows it; paths are taken relative to it. */
  constructor(base: string, ask: Transport, habits: Habits = {}) {
    this.#base = base
    this.#ask = ask
    this.#habits = habits
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send({ method: 'GET', url: path, headers })
  }

  /** Posts fields as a form does; a list sends its field several times. */
  post(path: string, fields: Fields, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
    const body = new URLSearchParams(pairs as [string, string][]).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.send({ method: 'POST', url: path, headers: { ...type, ...headers }, body })
  }

  /**
   * Fills in the form of `page` by the labels of its fields (or their names) and sends it; hidden fields go
   * along as they are. `button` is the text of the button to press, needed where the page has several forms.
   */
  submit(page: Answer, fields: Readonly<Record<string, string>>, button?: string): Promise<Answer> {
    const form = page.form(button).fill(fields)
    const action = new URL(form.action || page.url, page.url)
    if (form.method === 'post') return this.post(action.href, form.values, { referer: page.url })
    action.search = new URLSearchParams(form.values as Record<string, string>).toString()
    return this.get(action.href, { referer: page.url })
  }

  /** Goes where the answer redirects to, and on, until a page comes. */
  async follow(answer: Answer): Promise<Answer> {
    let page = answer
    for (let hops = 0; page.location !== null && page.status >= 300 && page.status < 400; hops++) {
      if (hops === 10) throw new Error(`Redirected in a circle: ${page.location}`)
      page = await this.get(page.location)
    }
    return page
  }

  /** Any question at all, with the visitor's cookies and habits; keeps the cookies of the answer. */
  async send(question: Question): Promise<Answer> {
    const url = new URL(question.url, this.#base).href
    const headers = { ...this.#usualHeaders(question.method, url), ...question.headers }
    const cookie = this.cookies.header(url)
    if (cookie !== '' && headers['cookie'] === undefined) headers['cookie'] = cookie
    const reply = await this.#ask({ ...question, url, headers })
    this.cookies.keep(reply.headers['set-cookie'] ?? [])
    return new Answer(url, reply)
  }

  #usualHeaders(method: string, url: string): Record<string, string> {
    const { language = 'ja', likeBrowser = true, headers } = this.#habits
    const always = { accept: 'text/html,*/*;q=0.8', 'accept-language': language }
    if (!likeBrowser) return { ...always, ...headers }
    const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-user': '?1' }
    const site = { 'sec-fetch-site': method === 'POST' ? 'same-origin' : 'none' }
    const origin: Record<string, string> = method === 'POST' ? { origin: new URL(url).origin } : {}
    return { ...always, ...navigation, ...site, ...origin, ...headers }
  }
}
