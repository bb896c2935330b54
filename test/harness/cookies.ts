export type Cookie = {
  readonly value: string
  /** As it came, without name and value: `Path=/; Secure; HttpOnly; SameSite=Lax`. */
  readonly attributes: string
}

/** The cookies of one browser. It does not look at dates but for "gone already". */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>()

  get(name: string): Cookie | undefined {
    return this.#cookies.get(name)
  }

  get names(): readonly string[] {
    return [...this.#cookies.keys()]
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, { value, attributes: '' })
  }

  forget(name: string): void {
    this.#cookies.delete(name)
  }

  /** Takes what a Set-Cookie header each says; one whose time is over removes the cookie. */
  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*)(?:;\s*(.*))?$/.exec(line) ?? []
      const gone = /max-age=(0|-\d+)(;|$)/i.test(attributes) || /expires=[^;]*1970/i.test(attributes)
      if (gone) this.#cookies.delete(name)
      else this.#cookies.set(name, { value, attributes })
    }
  }

  /** For the Cookie header of a question to `url`. A browser sends Secure ones to this machine without TLS too. */
  header(url: string): string {
    const { pathname } = new URL(url)
    return [...this.#cookies]
      .filter(([, { attributes }]) => pathname.startsWith(/path=([^;]*)/i.exec(attributes)?.[1] ?? '/'))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
  }
}
