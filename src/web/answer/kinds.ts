import type { JSX } from 'hono/jsx/jsx-runtime'
import { newId, type World } from '../../world.ts'
import { pageHeaders } from '../headers.ts'
import { type CookieName, cookieLine } from '../request/cookies.ts'
import { tellingOfFailure } from './download.ts'

export interface PageOptions {
  status?: number
  headers?: Record<string, string>
}

/** The answer in the making: its cookies, and then one of the few things an answer can be. */
export abstract class Answering {
  readonly world: World
  /** Stands in the log and on the page of an error. */
  readonly requestId: string
  readonly #setCookies: string[] = []

  constructor(world: World) {
    this.world = world
    this.requestId = newId(world.random, world.now())
  }

  /** For the answer to come; undefined takes the cookie back. */
  setCookie(name: CookieName, value: string | undefined): void {
    this.#setCookies.push(cookieLine(name, value))
  }

  /**
   * Markup, in which every value was escaped as it was put in; or the bytes of a page written before. No other text may
   * become a page, but for none at all.
   */
  page(
    content: JSX.Element | Uint8Array<ArrayBuffer> | '',
    { status = 200, headers = {} }: PageOptions = {},
  ): Response {
    const body = isBytes(content) ? content : String(content)
    return this.#answer(body, status, { ...pageHeaders(this.world.config), ...headers })
  }

  /** A file to be kept, as fast as the browser takes it. `name` is plain ASCII. */
  download(pieces: AsyncIterable<Uint8Array>, { name, type }: { name: string; type: string }): Response {
    const told = tellingOfFailure(pieces, { log: this.world.log, requestId: this.requestId })
    return this.#answer(ReadableStream.from(told), 200, {
      ...pageHeaders(this.world.config),
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    })
  }

  /** 303: whatever was posted, the browser now asks for another page (RFC 9110 15.4.4). Only our own paths. */
  seeOther(path: string, headers: Record<string, string> = {}): Response {
    return this.#answer(null, 303, { ...pageHeaders(this.world.config), ...headers, location: path })
  }

  #answer(
    body: string | Uint8Array<ArrayBuffer> | ReadableStream | null,
    status: number,
    headers: Record<string, string>,
  ): Response {
    const [cookie, ...others] = this.#setCookies
    if (cookie === undefined) return new Response(body, { status, headers })
    // A plain record is answered several times faster than `Headers`, which can hold a name more than once.
    if (others.length === 0)
      return new Response(body, { status, headers: { ...headers, 'set-cookie': cookie } })
    const all = new Headers(headers)
    for (const line of this.#setCookies) all.append('set-cookie', line)
    return new Response(body, { status, headers: all })
  }
}

function isBytes(content: unknown): content is Uint8Array<ArrayBuffer> {
  return content instanceof Uint8Array
}
