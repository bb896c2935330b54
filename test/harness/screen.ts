import { type HTMLElement, parse } from 'node-html-parser'

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A page as a person reads it: by its headings, labels and buttons, never by classes or ids. */
export class Screen {
  readonly html: string
  #root: HTMLElement | undefined

  constructor(html: string) {
    this.html = html
  }

  get root(): HTMLElement {
    this.#root ??= parse(this.html)
    return this.#root
  }

  get title(): string {
    return textOf(this.root.querySelector('title'))
  }

  get heading(): string {
    return textOf(this.root.querySelector('h1'))
  }

  get language(): string | undefined {
    return this.root.querySelector('html')?.getAttribute('lang')
  }

  /** All text of the page, white space folded. */
  get text(): string {
    return textOf(this.root.querySelector('body') ?? this.root)
  }

  /** Where the link with that text leads. */
  link(text: string): string {
    const found = this.root.querySelectorAll('a[href]').find((link) => isCalled(link, text))
    const href = found?.getAttribute('href')
    if (href === undefined) throw new Error(`No link "${text}" on "${this.title}".`)
    return href
  }

  /** The form with a button of that text; without a text the one form of the page's main part. */
  form(button?: string): Form {
    const forms = this.root.querySelectorAll('form')
    const wanted =
      button === undefined
        ? forms.filter((form) => forms.length === 1 || form.closest('main'))
        : forms.filter((form) => buttonsOf(form).some((one) => isCalled(one, button)))
    const [form] = wanted
    if (!form || wanted.length > 1) {
      const which = button === undefined ? 'only one form' : `one form with a button "${button}"`
      throw new Error(`"${this.title}" has not ${which} but ${wanted.length}.`)
    }
    return new Form(form, button)
  }
}

/** A form with what stands in its fields. */
export class Form {
  readonly action: string
  readonly method: string
  readonly values: Record<string, string | readonly string[]> = {}
  readonly #element: HTMLElement

  constructor(element: HTMLElement, button?: string) {
    this.#element = element
    const pressed = buttonsOf(element).find((one) => button === undefined || isCalled(one, button))
    this.action = pressed?.getAttribute('formaction') ?? element.getAttribute('action') ?? ''
    this.method = (element.getAttribute('method') ?? 'get').toLowerCase()
    for (const field of element.querySelectorAll('input, textarea, select')) {
      const name = field.getAttribute('name')
      if (name !== undefined && isSent(field)) this.values[name] = contentOf(field)
    }
    const name = pressed?.getAttribute('name')
    if (name) this.values[name] = pressed?.getAttribute('value') ?? ''
  }

  /** Sets fields by their label, or by their name; a select takes the text or the value of its option. */
  fill(fields: Readonly<Record<string, string>>): this {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.field(label)
      const option = field.querySelectorAll('option').find((one) => isCalled(one, value))
      this.values[field.getAttribute('name') ?? ''] = option?.getAttribute('value') ?? value
    }
    return this
  }

  /** The field with that label, or of that name. */
  field(label: string): HTMLElement {
    const labels = this.#element.querySelectorAll('label')
    const exact = labels.find((one) => isCalled(one, label))
    // A label may go on after its name: 「ログインID 必須」.
    const found = exact ?? labels.find((one) => textOf(one).startsWith(label))
    const id = found?.getAttribute('for')
    const field = id
      ? this.#element.querySelectorAll('[id]').find((one) => one.getAttribute('id') === id)
      : found?.querySelector('input, textarea, select')
    const named = this.#element.querySelectorAll('[name]').find((one) => one.getAttribute('name') === label)
    const result = field ?? named
    if (!result) throw new Error(`No field "${label}"; there are: ${labels.map(textOf).join(', ')}.`)
    return result
  }
}

function textOf(element: HTMLElement | null): string {
  return (element?.text ?? '').replace(/\s+/g, ' ').trim()
}

function isCalled(element: HTMLElement, text: string): boolean {
  return textOf(element) === text || element.getAttribute('aria-label') === text
}

function buttonsOf(form: HTMLElement): HTMLElement[] {
  return form
    .querySelectorAll('button')
    .filter((button) => (button.getAttribute('type') ?? 'submit') === 'submit')
}

function isSent(field: HTMLElement): boolean {
  if (field.hasAttribute('disabled')) return false
  const type = (field.getAttribute('type') ?? 'text').toLowerCase()
  if (type === 'checkbox' || type === 'radio') return field.hasAttribute('checked')
  return !['submit', 'button', 'reset', 'image', 'file'].includes(type)
}

function contentOf(field: HTMLElement): string {
  // The first line end in a textarea is no part of it (HTML 4.10.11).
  if (field.tagName === 'TEXTAREA') return field.text.replace(/^\n/, '')
  if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? ''
  const options = field.querySelectorAll('option')
  const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
  return chosen?.getAttribute('value') ?? textOf(chosen ?? null)
}
