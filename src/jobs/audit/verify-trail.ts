import {
  ChainCheck,
  type ChainFault,
  type Head,
  type Seal,
  type UnknownKey,
} from '../../domain/audit/chain.ts'
import { type Instant, minutes } from '../../domain/time.ts'
import { countLinks, findOverdue, findStray, type Outside, walkLinks } from '../../store/audit-trail/walk.ts'
import type { Db } from '../../store/database.ts'

/** Sealed within a second where the portal runs; what waits longer waits in vain. */
const sealedWithin = minutes(1)

export interface TrailReport {
  /** Links that were looked at, and the last of them. */
  links: number
  head: Head
  /** The first broken line and how many more there are. */
  firstFault: ChainFault | undefined
  faults: number
  unknownKey: UnknownKey | undefined
  /** Events without a link that do not wait for one. */
  stray: Outside
  /** Events that have waited for a link for more than a minute. */
  waiting: Outside
  /** Events taken away while they waited for a link. */
  missing: Outside
  /** Nothing of the above. */
  isWhole: boolean
}

/** Checks the whole audit trail (decision 0009). Reads only; a million lines take some seconds and no more memory. */
export async function verifyTrail({
  db,
  seals,
  heads,
  now,
  progress = () => {},
}: {
  db: Db
  seals: readonly Seal[]
  /** Heads noted outside the database: each must be in the trail. */
  heads: readonly Head[]
  now: Instant
  progress?: (links: number, all: number) => void
}): Promise<TrailReport> {
  const check = new ChainCheck(seals, heads)
  const all = await countLinks(db)
  let links = 0
  for await (const batch of walkLinks(db)) {
    for (const { link, event } of batch) check.add(link, event)
    links += batch.length
    progress(links, Math.max(all, links))
  }
  check.end()
  const stray = await findStray(db)
  const { waiting, missing } = await findOverdue(db, now - sealedWithin)
  const { head, firstFault, faults, unknownKey } = check
  const outside = stray.count + waiting.count + missing.count
  const isWhole = faults === 0 && unknownKey === undefined && outside === 0
  return { links, head, firstFault, faults, unknownKey, stray, waiting, missing, isWhole }
}
