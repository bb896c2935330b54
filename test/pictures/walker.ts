import type { Language } from '../../src/i18n/language.ts'
import { words } from '../../src/i18n/words.ts'
import { demoPeople } from '../../src/jobs/demo-people.ts'
import type { PictureName } from '../../src/journeys/manual/pictures/manifest.ts'
import { paths } from '../../src/paths.ts'

/** What browsers on two devices say of themselves. */
export const devices = {
  computer:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
  telephone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
} as const
export type Device = keyof typeof devices

/** Which part of a screen a picture shows, and how the browser stands to it. */
export type View = {
  /** The picture is the box around the first element of each selector. */
  parts: readonly string[]
  /** Of the window, in CSS pixels. */
  width: number
  /** What is further down is cut off. */
  height?: number
  /** Pressed just before. */
  key?: 'Tab'
}

/** Somebody who uses the portal: a person before a real browser, or a test without one. */
export interface Hand {
  open(address: string): Promise<void>
  follow(link: string): Promise<void>
  /** Fields by their name. */
  fill(fields: Readonly<Record<string, string>>): Promise<void>
  press(button: string): Promise<void>
  /** Chooses a file for the field of that name. */
  attach(field: string, file: { name: string; content: string }): Promise<void>
  /** Opens the newest mail of that subject, as soon as it has come. */
  openMail(subject: string): Promise<void>
  /** The address of the first link on the page that has `part` in it. */
  addressWith(part: string): Promise<string>
  /** What a part of the page says. */
  textOf(part: string): Promise<string>
  /** Puts the device away as it is, and takes up another, on which nobody has logged in. */
  takeUp(device: Device): Promise<void>
}

export type Shown = { view: View; filled: Readonly<Record<string, string>> }

type Filled = Shown['filled']

const narrow = 600

/** Somebody walking through the portal with a camera. */
export class Walker {
  readonly hand: Hand
  readonly language: Language
  readonly word: ReturnType<typeof words>
  readonly #show: (name: PictureName, shown: Shown) => Promise<void>
  #filled: Filled = {}

  constructor(hand: Hand, language: Language, show: (name: PictureName, shown: Shown) => Promise<void>) {
    this.hand = hand
    this.language = language
    this.word = words(language)
    this.#show = show
  }

  /** Opens the login screen in the language of the walk. */
  begin(): Promise<void> {
    return this.open(`${paths.login()}?language=${this.language}`)
  }

  async logIn(loginId: string, password: string): Promise<void> {
    await this.begin()
    await this.fill({ loginId, password })
    await this.press(this.word.login)
  }

  picture(name: PictureName, parts: readonly string[], view: Partial<View> = {}): Promise<void> {
    return this.#show(name, { view: { parts, width: narrow, ...view }, filled: this.#filled })
  }

  fill(fields: Filled): Promise<void> {
    this.#filled = fields
    return this.hand.fill(fields)
  }

  open(address: string): Promise<void> {
    this.#filled = {}
    return this.hand.open(address)
  }

  press(button: string): Promise<void> {
    this.#filled = {}
    return this.hand.press(button)
  }
}

/** An ordinary user of the demo world who reads that language. */
export function clerkOf(language: Language) {
  const person = demoPeople.find(
    ({ cells }) => cells.言語 === language && cells.ロール === '担当者' && cells.メールアドレス,
  )
  if (!person) throw new Error(`No user of the demo world reads ${language}`)
  return accountOf(person.cells.ログインID)
}

export function accountOf(loginId: string) {
  const person = demoPeople.find(({ cells }) => cells.ログインID === loginId)
  if (!person) throw new Error(`The demo world has no ${loginId}`)
  const { cells, password } = person
  return { loginId, mail: cells.メールアドレス, password, cells }
}
