import { formKeyLength } from '../keys.ts'

/** Stands where the form key goes; no text of the portal can contain it. */
const slot = '\0'.repeat(formKeyLength)

/** A page of which only the form key differs from one browser to the next: built once, as the bytes that go out. */
export class BuiltPage {
  readonly #bytes: Buffer
  readonly #keyAt: number

  /** `build` writes the page, which holds the given key exactly once. */
  constructor(build: (formKey: string) => { toString(): string }) {
    this.#bytes = Buffer.from(String(build(slot)))
    this.#keyAt = this.#bytes.indexOf(slot)
    if (this.#keyAt < 0 || this.#bytes.includes('\0', this.#keyAt + formKeyLength))
      throw new Error('the page does not hold its form key once')
  }

  /** Copies bytes: the text is not encoded anew for each browser. */
  for(formKey: string): Uint8Array<ArrayBuffer> {
    const page = Buffer.from(this.#bytes)
    page.write(formKey, this.#keyAt, formKeyLength, 'latin1')
    return page
  }
}
