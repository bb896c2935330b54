/** What a use case answers: it was done, or it was refused for one of a closed set of reasons. */
export type Done<T> = { readonly ok: true; readonly value: T }
/** One shape per code, so that a `switch` over the code also tells what comes with it. */
export type Refused<Code extends string> = Code extends string
  ? { readonly ok: false; readonly code: Code }
  : never

export function done(): Done<undefined>
export function done<T>(value: T): Done<T>
export function done<T>(value?: T): Done<T | undefined> {
  return { ok: true, value }
}

export function refused<Code extends string>(code: Code): Refused<Code> {
  return { ok: false, code } as Refused<Code>
}
