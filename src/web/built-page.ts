/** Stands where a value goes: as plain in markup and in addresses as the value, and in no text of the portal. */
const standInFor = (slot: string) => `--slot-${slot}--`
/** What goes into a slot is written as it is, so it must need no escape anywhere: keys and login IDs. */
const plain = /^[\w-]*$/

/** Pages of one kind that differ from each other in a word or two, each built when it is first asked for. */
export class BuiltPages<Slot extends string> {
  readonly #slots: readonly Slot[]
  readonly #built = new Map<string, BuiltPage<Slot>>()

  constructor(slots: readonly Slot[]) {
    this.#slots = slots
  }

  /** The page of that name; `build` sees the first reader, so nothing of theirs may stand in it but for the slots. */
  for(name: string, values: Record<Slot, string>, build: Build<Slot>): Uint8Array<ArrayBuffer> {
    const page = this.#built.get(name) ?? new BuiltPage(this.#slots, build)
    this.#built.set(name, page)
    return page.for(values)
  }
}

/** Writes a page with what it is given for each slot, once or more often. */
type Build<Slot extends string> = (values: Record<Slot, string>) => { toString(): string }

/** A page that differs from one reader to the next in a few plain values: built once, as the bytes that go out. */
export class BuiltPage<Slot extends string> {
  /** One more than there are places to fill. */
  readonly #pieces: readonly Buffer[]
  readonly #slots: readonly Slot[]
  readonly #length: number

  constructor(slots: readonly Slot[], build: Build<Slot>) {
    const standIns = Object.fromEntries(slots.map((slot) => [slot, standInFor(slot)]))
    const page = String(build(standIns as Record<Slot, string>))
    const parts = page.split(new RegExp(`--slot-(${slots.join('|')})--`))
    this.#pieces = parts.filter((_, index) => index % 2 === 0).map((piece) => Buffer.from(piece))
    this.#slots = parts.filter((_, index) => index % 2 === 1) as Slot[]
    this.#length = this.#pieces.reduce((sum, { length }) => sum + length, 0)
    const absent = slots.find((slot) => !this.#slots.includes(slot))
    if (absent !== undefined) throw new Error(`the page has no place for ${absent}`)
  }

  /** Copies bytes: the text is not encoded anew for each reader. Throws for a value that would have to be escaped. */
  for(values: Record<Slot, string>): Uint8Array<ArrayBuffer> {
    const filled = this.#slots.map((slot) => values[slot])
    if (!filled.every((value) => plain.test(value))) throw new Error('a value of a built page is not plain')
    // Every byte of it is written below.
    const page = Buffer.allocUnsafe(filled.reduce((sum, { length }) => sum + length, this.#length))
    let end = 0
    for (const [index, piece] of this.#pieces.entries()) {
      page.set(piece, end)
      end += piece.length + page.write(filled[index] ?? '', end + piece.length, 'latin1')
    }
    return page
  }
}
