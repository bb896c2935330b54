import type { Instant } from '../time.ts'

/** One line of the audit trail as the database holds it: what a seal covers. */
export interface TrailEvent {
  readonly id: string
  readonly at: Instant
  readonly actorUserId: string | null
  readonly actorRole: string
  readonly action: string
  readonly targetUserId: string | null
  readonly memberId: string | null
  readonly source: string
  readonly outcome: string
  readonly details: string
}

/** The seal of one event: it covers the event, its place, and by the hash before it everything earlier. */
export interface Link {
  readonly seq: number
  readonly eventId: string
  /** Which key it was made with, so that a rotated secret is told from a forged line. */
  readonly keyMark: string
  readonly hash: string
}

/** The newest link. Kept outside the database it shows whether the end of the trail was cut off. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** One key of the ring: a keyed hash and its mark, which tells nothing about the key. */
export interface Seal {
  readonly mark: string
  hash(text: string): string
}

/** Before the first link. */
export const beginning: Head = { seq: 0, hash: '' }

/** The link of `event` that follows `head`. */
export function sealEvent(head: Head, event: TrailEvent, seal: Seal): Link {
  const seq = head.seq + 1
  const hash = seal.hash(written(head.hash, seq, event))
  return { seq, eventId: event.id, keyMark: seal.mark, hash }
}

/** JSON, so that no two different lines are written alike. Its shape never changes: old links are checked by it. */
function written(hashBefore: string, seq: number, event: TrailEvent): string {
  const { id, at, actorUserId, actorRole, action, targetUserId, memberId, source, outcome, details } = event
  const line = [id, at, actorUserId, actorRole, action, targetUserId, memberId, source, outcome, details]
  return JSON.stringify([hashBefore, seq, ...line])
}

/** What is wrong at one place of the chain. */
export type ChainFault =
  /** A link is not there: the first one missing. */
  | { readonly kind: 'linkMissing'; readonly seq: number }
  /** The event of a link is not there. */
  | { readonly kind: 'eventMissing'; readonly seq: number; readonly eventId: string }
  /** The event, the link or the one before it is not what was sealed. */
  | { readonly kind: 'altered'; readonly seq: number; readonly eventId: string; readonly at: Instant }
  /** A head noted earlier is not in the trail: it was cut off there, or written anew. */
  | { readonly kind: 'headMissing'; readonly seq: number }

/** Links that cannot be checked because the secret they were made with is not among those given. */
export interface UnknownKey {
  readonly firstSeq: number
  readonly lastSeq: number
  readonly links: number
}

/** Checks links in the order of `seq`, one at a time; keeps a few facts, however long the trail. */
export class ChainCheck {
  readonly #seals: ReadonlyMap<string, Seal>
  readonly #heads: Map<number, Set<string>>
  #head: Head = beginning
  /** The first in the order of the trail; the others are only counted. */
  firstFault: ChainFault | undefined
  faults = 0
  unknownKey: UnknownKey | undefined

  /** `heads` were noted outside; any number of them. */
  constructor(seals: readonly Seal[], heads: readonly Head[] = []) {
    this.#seals = new Map(seals.map((seal) => [seal.mark, seal]))
    this.#heads = new Map()
    for (const { seq, hash } of heads)
      this.#heads.set(seq, (this.#heads.get(seq) ?? new Set<string>()).add(hash))
  }

  /** The last link seen. */
  get head(): Head {
    return this.#head
  }

  /** `event` is undefined where the database no longer has it. */
  add(link: Link, event: TrailEvent | undefined): void {
    const { seq, eventId } = link
    const before = this.#head
    this.#head = { seq, hash: link.hash }
    if (seq !== before.seq + 1) this.#note({ kind: 'linkMissing', seq: before.seq + 1 })
    else if (!event) this.#note({ kind: 'eventMissing', seq, eventId })
    else this.#compare(before, link, event)
    const noted = this.#heads.get(seq)
    if (noted?.delete(link.hash) && noted.size === 0) this.#heads.delete(seq)
  }

  /** To be called after the last link: heads that were not met are faults. */
  end(): void {
    for (const [seq] of [...this.#heads].sort(([a], [b]) => a - b)) this.#note({ kind: 'headMissing', seq })
  }

  #compare(before: Head, link: Link, event: TrailEvent): void {
    const { seq, eventId } = link
    const seal = this.#seals.get(link.keyMark)
    if (!seal) this.#noteUnknownKey(seq)
    else if (event.id !== eventId || sealEvent(before, event, seal).hash !== link.hash)
      this.#note({ kind: 'altered', seq, eventId, at: event.at })
  }

  #noteUnknownKey(seq: number): void {
    const { firstSeq = seq, links = 0 } = this.unknownKey ?? {}
    this.unknownKey = { firstSeq, lastSeq: seq, links: links + 1 }
  }

  #note(fault: ChainFault): void {
    this.faults++
    this.firstFault ??= fault
  }
}
