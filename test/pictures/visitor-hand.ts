import { setTimeout as sleep } from 'node:timers/promises'
import { paths } from '../../src/paths.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import type { Hand } from './walk.ts'

const mailPatience = 20_000

/** The same walk without a browser, straight into the application. */
export class VisitorHand implements Hand {
  readonly #visitor: Visitor
  #page: Answer | undefined
  #filled: Readonly<Record<string, string>> = {}

  constructor(visitor: Visitor) {
    this.#visitor = visitor
  }

  get page(): Answer {
    if (!this.#page) throw new Error('No page is open')
    return this.#page
  }

  async open(address: string): Promise<void> {
    this.#page = await this.#visitor.follow(await this.#visitor.get(address))
  }

  async follow(link: string): Promise<void> {
    await this.open(new URL(this.page.link(link), this.page.url).href)
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    this.#filled = fields
  }

  async press(button: string): Promise<void> {
    const fields = this.#filled
    this.#filled = {}
    this.#page = await this.#visitor.follow(await this.#visitor.submit(this.page, fields, button))
  }

  async openMail(subject: string): Promise<void> {
    for (let waited = 0; ; waited += 20) {
      await this.open(paths.mailbox())
      const mail = this.page.root.querySelectorAll('.mails a').find((one) => one.text.includes(subject))
      if (mail) return this.open(mail.getAttribute('href') ?? '')
      if (waited >= mailPatience) throw new Error(`No mail "${subject}" has come`)
      await sleep(20)
    }
  }

  async addressWith(part: string): Promise<string> {
    const links = this.page.root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '')
    const { pathname, search } = new URL(links.find((href) => href.includes(part)) ?? '', this.page.url)
    return pathname + search
  }
}
