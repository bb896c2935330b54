/** What a use case answers: it was done, or it was refused for one of a closed set of reasons. */
export type Done<T> = { readonly ok: true; readonly value: T }
export type Refused<Code extends string> = { readonly ok: false; readonly code: Code }

export function done(): Done<undefined>
export function done<T>(value: T): Done<T>
export function done<T>(value?: T): Done<T | undefined> {
  return { ok: true, value }
}

export function refused<Code extends string>(code: Code): Refused<Code> {
  return { ok: false, code }
}
