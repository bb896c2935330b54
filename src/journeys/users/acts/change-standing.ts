import type { AuditChanges } from '../../../domain/audit/action.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { ChangeByAdministrator } from '../../../domain/users/act.ts'
import { otherMemberRole } from '../../../domain/users/act.ts'
import { endAccess } from '../../../store/access.ts'
import * as sessions from '../../../store/sessions.ts'
import * as failures from '../../../store/sign-in-failures.ts'
import { withdrawEnd } from '../../../store/users/end-of-use.ts'
import { type StandingChange, setStanding } from '../../../store/users/standing.ts'
import { noteAct, tell } from '../../../traces.ts'
import type { World } from '../../../world.ts'
import { type ActInput, type ActRefusal, actOnUser, type Held } from './act-on-user.ts'
import { descriptions } from './descriptions.ts'

type Outcome = Promise<Done<undefined> | Refused<ActRefusal>>

/** Lifts every lock of the person, from whatever side it was reached (R11). The password stays. */
export function unlockUser(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'unlock', input, async (held) => {
    await failures.liftAll(held.tx, held.standing.userId)
    return leaveTraces(held, 'unlock')
  })
}

/** Stops a person: neither sign-in nor reset from this moment on, and what is open ends (RST-10). */
export function suspendUser(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'suspend', input, async (held) => {
    await changeAndEnd(held, { suspendedAt: held.now })
    return leaveTraces(held, 'suspend', { standing: { before: 'active', after: 'suspended' } })
  })
}

/** Ends a stop. A sign-in that was under way when it began left nothing that comes alive now. */
export function resumeUser(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'resume', input, async (held) => {
    await changeAndEnd(held, { suspendedAt: null })
    return leaveTraces(held, 'resume', { standing: { before: 'suspended', after: 'active' } })
  })
}

/** Ends all sessions of the person. `act.idle`: there is none. */
export function endUserSessions(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'sessions', input, async (held) => {
    const { tx, standing, now } = held
    const { sessionIdle, sessionMax } = world.config
    const live = { userId: standing.userId, seenAfter: now - sessionIdle, createdAfter: now - sessionMax }
    if ((await sessions.listOf(tx, live)).length === 0) return refused('act.idle')
    await sessions.endAllOfOne(tx, standing.userId)
    return leaveTraces(held, 'sessions')
  })
}

/** 参加管理者 ⇄ 担当者; also one's own (F11). */
export function changeRole(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'role', input, async (held) => {
    const { tx, standing, now } = held
    const role = otherMemberRole(standing.role)
    await setStanding(tx, { userId: standing.userId, now, change: { role } })
    const act = role === 'participantAdministrator' ? 'promote' : 'demote'
    return leaveTraces(held, act, { role: { before: standing.role, after: role } })
  })
}

/** Confirms the end of use that a person has asked for, or ends it on the administrator's own account. For good. */
export function abolishUser(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'endOfUse', input, async (held) => {
    const before = held.standing.suspendedAt === null ? 'active' : 'suspended'
    await changeAndEnd(held, { abolishedAt: held.now })
    return leaveTraces(held, 'endOfUse', { standing: { before, after: 'abolished' } })
  })
}

/** Declines the end of use that a person has asked for: all stays as it is, and they may ask again. */
export function keepUse(world: World, input: ActInput): Outcome {
  return actOnUser(world, 'keepUse', input, async (held) => {
    await withdrawEnd(held.tx, held.standing.userId)
    return leaveTraces(held, 'keepUse')
  })
}

async function changeAndEnd({ tx, standing, now }: Held, change: StandingChange): Promise<void> {
  const { userId } = standing
  await setStanding(tx, { userId, now, change })
  await endAccess(tx, [userId], now)
}

const actOf = { promote: 'role', demote: 'role' } as const

async function leaveTraces(
  { tx, world, actor, standing, now }: Held,
  act: Exclude<ChangeByAdministrator, 'data'>,
  changes?: AuditChanges,
): Promise<Done<undefined>> {
  const { audited } = descriptions[act === 'promote' || act === 'demote' ? actOf[act] : act]
  await noteAct(tx, world, { at: now, actor, action: audited, target: standing, changes })
  await tell(tx, world, {
    at: now,
    kind: 'changed-by-administrator',
    to: standing,
    details: { act, by: actor.userId },
  })
  return done()
}
