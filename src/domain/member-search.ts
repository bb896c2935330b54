/** What the operator's staff look for among the members, as it was typed. */
export interface MemberSearch {
  /** The beginning of a 会員ID, in its stored spelling; '' for any. */
  readonly memberId: string
  /** A part of a name, as `searchKey` folds it; '' for any. */
  readonly nameKey: string
  readonly standing: 'any' | 'active' | 'suspended'
  /** Only members without an administrator in use. */
  readonly withoutAdministrator: boolean
}

/** Which page of the list, which is in the order of the 会員ID: what follows one of them, or what comes before it. */
export type MemberListPlace = { readonly after: string } | { readonly before: string }
