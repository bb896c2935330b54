import { setTimeout as sleep } from 'node:timers/promises'
import { paths } from '../../src/paths.ts'
import type { Answer, Visitor } from '../harness/http-client.ts'
import { type Device, devices, type Hand } from './walker.ts'

const mailPatience = 20_000

/** The same walk without a browser, straight into the application. */
export class VisitorHand implements Hand {
  readonly #newVisitor: (headers: Readonly<Record<string, string>>) => Visitor
  #visitor: Visitor
  #page: Answer | undefined
  #filled: Readonly<Record<string, string>> = {}
  #attached: Record<string, File> = {}

  constructor(newVisitor: (headers: Readonly<Record<string, string>>) => Visitor) {
    this.#newVisitor = newVisitor
    this.#visitor = newVisitor({})
  }

  get page(): Answer {
    if (!this.#page) throw new Error('No page is open')
    return this.#page
  }

  async open(address: string): Promise<void> {
    this.#filled = {}
    this.#take(await this.#visitor.follow(await this.#visitor.get(address)))
  }

  async follow(link: string): Promise<void> {
    await this.open(new URL(this.page.link(link), this.page.url).href)
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    this.#filled = fields
  }

  async press(button: string): Promise<void> {
    const [fields, files] = [this.#filled, this.#attached]
    this.#filled = {}
    this.#attached = {}
    const isUpload = Object.keys(files).length > 0
    const answer = isUpload
      ? await this.#upload(button, fields, files)
      : await this.#visitor.submit(this.page, fields, button)
    this.#take(await this.#visitor.follow(answer))
  }

  async attach(field: string, { name, content }: { name: string; content: string }): Promise<void> {
    this.#attached[field] = new File([content], name, { type: 'text/csv' })
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
  async textOf(part: string): Promise<string> {
    return this.page.root.querySelector(part)?.text ?? ''
  }

  async takeUp(device: Device): Promise<void> {
    this.#visitor = this.#newVisitor({ 'user-agent': devices[device] })
  }

  #take(page: Answer): void {
    if (page.status >= 500) throw new Error(`${page.status} at ${page.url}`)
    this.#page = page
  }

  async #upload(button: string, fields: Readonly<Record<string, string>>, files: Record<string, File>) {
    const form = this.page.form(button).fill(fields)
    const data = new FormData()
    for (const [name, value] of Object.entries(form.values))
      for (const one of [value].flat()) data.append(name, one)
    for (const [name, file] of Object.entries(files)) data.append(name, file)
    const packed = new Response(data)
    const headers = { 'content-type': packed.headers.get('content-type') ?? '', referer: this.page.url }
    const body = new Uint8Array(await packed.arrayBuffer())
    return this.#visitor.send({ method: 'POST', url: form.action, headers, body })
  }
}
