import type { AuditOutcome } from '../../../domain/audit/action.ts'
import type { LoginId } from '../../../domain/login-id.ts'
import type { MailAddress } from '../../../domain/mail-address.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import { hashOf } from '../../../keys.ts'
import { type Account, findByUserId } from '../../../store/accounts.ts'
import type { Tx } from '../../../store/database.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import { noteAct } from '../../../traces.ts'
import type { World } from '../../../world.ts'
import { isIdentityOf } from '../identity.ts'

/** Wrong proofs that end a link (section 6). */
const wrongProofLimit = 5

export interface ProofInput {
  key: string
  loginId: LoginId
  mail: MailAddress
  browserHash: string
  source: string
}

/** `link.dead`: S5. `proof.wrong`: step 1 again. */
export type ProofRefusal = 'link.dead' | 'proof.wrong'

/**
 * Step 1 of S4: the key, ログインID and メールアドレス together are the one access (R5, R6), bound to the browser
 * that proves it. A right proof from a second browser ends the reset for both (L87): one of them is a stranger.
 */
export async function proveLink(
  world: World,
  input: ProofInput,
): Promise<Done<{ requestId: string }> | (Refused<ProofRefusal> & { isInvitation?: boolean })> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    const request = await resetRequests.beginProof(tx, {
      keyHash: hashOf(input.key),
      limit: wrongProofLimit,
      now,
    })
    if (!request) return refused('link.dead')
    const isOpenedHere = request.openedAt !== null && request.browserHash === input.browserHash
    if (isOpenedHere) {
      await resetRequests.settleProof(tx, request.id)
      return done({ requestId: request.id })
    }

    // Asked anew at every step (RST-10): a user or member stopped since the request has no way in.
    const account = request.userId === null ? undefined : await findByUserId(tx, request.userId)
    const isRight = isIdentityOf(account, input)
    if (isRight || request.openedAt !== null) await resetRequests.settleProof(tx, request.id)
    const verdict = { request, account, now, source: input.source }

    if (!isRight && request.openedAt !== null) return refused('link.dead')
    if (!isRight) return refuseProof(tx, world, verdict)
    if (await resetRequests.open(tx, { id: request.id, browserHash: input.browserHash, now })) {
      await auditProof(tx, world, { ...verdict, outcome: 'done' })
      return done({ requestId: request.id })
    }
    await resetRequests.end(tx, request.id, 'void', now)
    await auditProof(tx, world, { ...verdict, outcome: 'second-browser' })
    return refused('link.dead')
  })
}

interface Verdict {
  request: resetRequests.ResetRequest
  account: Account | undefined
  now: Instant
  source: string
}

async function refuseProof(tx: Tx, world: World, verdict: Verdict) {
  const { request, now } = verdict
  await auditProof(tx, world, { ...verdict, outcome: 'refused' })
  if (request.wrongProofs < wrongProofLimit)
    return { ...refused('proof.wrong' as const), isInvitation: request.purpose === 'invitation' }
  await resetRequests.end(tx, request.id, 'void', now)
  return refused('link.dead')
}

function auditProof(
  tx: Tx,
  world: World,
  { request, account, now, source, outcome }: Verdict & { outcome: AuditOutcome },
): Promise<void> {
  return noteAct(tx, world, {
    at: now,
    actor: { source },
    action: 'reset-proved',
    target: { userId: request.userId, memberId: account?.memberId ?? null },
    outcome,
  })
}
