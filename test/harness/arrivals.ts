/** Things that come one after another, and the wait for one of them. */
export class Arrivals<T> {
  readonly all: T[] = []
  readonly #watchers = new Set<() => void>()

  add(item: T): void {
    this.all.push(item)
    for (const watch of this.#watchers) watch()
  }

  /** The first item, here already or still to come, that `predicate` accepts; asked once for each item. */
  first(predicate: (item: T) => boolean | Promise<boolean>, timeout: number): Promise<T> {
    const refused = new Set<T>()
    return this.#until(async () => {
      for (const item of [...this.all]) {
        if (refused.has(item)) continue
        if (await predicate(item)) return item
        refused.add(item)
      }
      return undefined
    }, timeout)
  }

  /** All items, as soon as there are that many. */
  count(count: number, timeout: number): Promise<readonly T[]> {
    return this.#until(async () => (this.all.length >= count ? this.all : undefined), timeout)
  }

  #until<R>(find: () => Promise<R | undefined>, timeout: number): Promise<R> {
    return new Promise((resolve, reject) => {
      const settle = (conclude: () => void) => {
        clearTimeout(timer)
        this.#watchers.delete(look)
        conclude()
      }
      const look = () => {
        find().then(
          (found) => found !== undefined && settle(() => resolve(found)),
          (error) => settle(() => reject(error)),
        )
      }
      const timer = setTimeout(
        () =>
          settle(() => reject(new Error(`Not within ${timeout} ms; ${this.all.length} came until then.`))),
        timeout,
      )
      this.#watchers.add(look)
      look()
    })
  }
}
