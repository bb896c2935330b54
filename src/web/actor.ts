import type { Actor } from '../domain/permission.ts'
import type { SignedIn } from '../store/sessions.ts'

/** Who acts, and from where: what a use case is told of the person signed in. */
export interface ActorHere extends Actor {
  readonly loginId: string
  /** Of the session they act in, so that it can be kept when all others end. */
  readonly sessionHash: string
  readonly source: string
}

export function actorOf(signedIn: SignedIn, source: string): ActorHere {
  const { userId, memberId, loginId, role, idHash } = signedIn
  return { userId, memberId, loginId, role, sessionHash: idHash, source }
}
