import type { AuditOutcome } from '../../../domain/audit/action.ts'
import type { LoginId } from '../../../domain/login-id.ts'
import type { MailAddress } from '../../../domain/mail-address.ts'
import { hours, type Instant } from '../../../domain/time.ts'
import type { Language } from '../../../i18n/language.ts'
import { hashOf } from '../../../keys.ts'
import { findByLoginId } from '../../../store/accounts.ts'
import * as outbox from '../../../store/outbox/outbox.ts'
import * as counters from '../../../store/rate-counters.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import { noteAct } from '../../../traces.ts'
import { newId, type World } from '../../../world.ts'
import { isIdentityOf } from '../identity.ts'

export interface ResetRequestInput {
  loginId: LoginId
  mail: MailAddress
  language: Language
  source: string
  /** What counts as one source: see web/request/source. */
  sourceGroup: string
}

/** R13: what silently leads to no mail. */
const sourceWindow = hours(1)
const loginIdWindow = hours(1)
const nobody = ''

/**
 * Takes a reset request (S2). Whether it matches somebody, nobody, or somebody who has had mails enough, it does the
 * same work, writes the same rows and answers the same (R13): only the letter's addressee differs. Over the limit of
 * its source nothing is done, whomever it names, and the answer is the same still. Gives when it was taken (R3).
 */
export async function requestReset(
  world: World,
  input: ResetRequestInput,
): Promise<{ requestedAt: Instant }> {
  const now = world.now()
  const act = { at: now, actor: { source: input.source }, action: 'reset-requested' } as const
  const requestId = newId(world.random, now)
  const keyHash = hashOf(world.keys.linkKey('reset-link', requestId))

  await world.db.transaction().execute(async (tx) => {
    const fromSource = await counters.raise(tx, `reset-request ${input.sourceGroup}`, sourceWindow, now)
    // Whom it names is not looked at, so there is nothing to hide: a flood leaves a counter behind, not rows.
    const beyond = fromSource - world.config.resetRequestsPerSource
    if (beyond === 1) await noteAct(tx, world, { ...act, target: undefined, outcome: 'source-limited' })
    if (beyond > 0) return

    // Of requests for one login ID, each waits here for the one before and sees what it wrote (RST-07, MAIL-07).
    await counters.raise(tx, `reset-request-for ${input.loginId}`, loginIdWindow, now)
    const account = await findByLoginId(tx, input.loginId)
    const matches = isIdentityOf(account, input)
    const userId = matches ? account.userId : nobody
    const mailsSent = await resetRequests.countSince(tx, userId, now - loginIdWindow)
    const isWithinLimit = mailsSent < world.config.resetMailsPerLoginId
    const addressee = matches && isWithinLimit ? account : undefined

    await resetRequests.supersede(tx, addressee?.userId ?? nobody, now)
    await resetRequests.add(tx, {
      id: requestId,
      userId: addressee?.userId ?? null,
      keyHash,
      requestedAt: now,
      deadlineAt: now + world.config.resetLinkLifetime,
    })
    await outbox.add(tx, {
      id: newId(world.random, now),
      kind: 'reset-link',
      userId: addressee?.userId ?? null,
      requestId,
      language: addressee?.language ?? input.language,
      createdAt: now,
    })
    await noteAct(tx, world, { ...act, target: account, outcome: outcomeOf(matches, isWithinLimit) })
  })
  return { requestedAt: now }
}

function outcomeOf(matches: boolean, isWithinLimit: boolean): AuditOutcome {
  if (!matches) return 'no-match'
  return isWithinLimit ? 'done' : 'limited'
}
