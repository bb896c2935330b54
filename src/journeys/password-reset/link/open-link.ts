import { hashOf } from '../../../keys.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import type { World } from '../../../world.ts'

/** What a GET of the mailed link shows (section 6). */
export type LinkState =
  | { kind: 'prove'; isInvitation: boolean }
  /** This browser has opened it already: the same access, so back to step 2. */
  | { kind: 'choose'; requestId: string }
  | { kind: 'dead' }

export interface LinkOpening {
  key: string
  browserHash: string | undefined
}

/** Looks at a link. Changes nothing, ever: gateways and scanners may do it as often as they like (RST-13). */
export async function findLinkState(world: World, { key, browserHash }: LinkOpening): Promise<LinkState> {
  const request = await resetRequests.findLive(world.db, hashOf(key), world.now())
  if (!request) return { kind: 'dead' }
  if (request.openedAt === null) return toProve(request)
  return request.browserHash === browserHash ? { kind: 'choose', requestId: request.id } : { kind: 'dead' }
}

/**
 * RESET_LINK_ACCESS=visit, the manual to the letter: the first visit counts and shows step 1; the second ends
 * the reset (L87).
 */
export async function visitLink(world: World, { key }: { key: string }): Promise<LinkState> {
  const now = world.now()
  const keyHash = hashOf(key)
  return world.db.transaction().execute(async (tx): Promise<LinkState> => {
    const isFirst = await resetRequests.visit(tx, keyHash, now)
    const request = await resetRequests.findLive(tx, keyHash, now)
    if (!request) return { kind: 'dead' }
    // A proof without a visit before it (a prefetched page was posted) was the one access.
    if (isFirst && request.openedAt === null) return toProve(request)
    await resetRequests.end(tx, request.id, 'void', now)
    return { kind: 'dead' }
  })
}

function toProve({ purpose }: resetRequests.ResetRequest): LinkState {
  return { kind: 'prove', isInvitation: purpose === 'invitation' }
}
