import type { AuditChanges } from '../../../domain/audit/action.ts'
import { administratorStanding, invitationLifetime } from '../../../domain/invitation.ts'
import { auditChanges, changesBetween } from '../../../domain/registered-data/changes.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Instant } from '../../../domain/time.ts'
import { hashOf } from '../../../keys.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import type { Tx } from '../../../store/database.ts'
import { holdAdministrator } from '../../../store/members/administrators.ts'
import { addInvited, setInvited } from '../../../store/members/invited.ts'
import { findMember } from '../../../store/members/member.ts'
import { listAdministratorsToTell } from '../../../store/members/suspension.ts'
import * as resetRequests from '../../../store/reset-requests.ts'
import { holdMember } from '../../../store/users/administrators.ts'
import { findRecord } from '../../../store/users/record.ts'
import { noteAct, tell } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import { newId, type World } from '../../../world.ts'
import type { ReadInvitation } from './read-invitation.ts'

export interface InvitationInput {
  actor: ActorHere
  memberId: string
  invitation: ReadInvitation
  /** The login ID is that of an administrator who was invited before. */
  isAgain: boolean
}

/**
 * `loginId.taken`: by whomever, of whatever member. `member.suspended`: nobody could come in. `invitation.over`: who
 * was invited before has a password by now, or is none of the member's administrators any more. `invitation.stopped`:
 * the member has stopped them, and the operator does not undo that.
 */
export type InvitationRefused = Refused<'loginId.taken' | 'member.suspended' | PutRightRefusal>
type PutRightRefusal = 'invitation.over' | 'invitation.stopped'

/**
 * Invites an administrator of the member by a letter whose link leads into the self-reset (decision 0010): registers
 * them without a password, or puts right what an earlier invitation said, of which the link ends. The administrators
 * whom the member has already are told.
 */
export async function inviteAdministrator(
  world: World,
  input: InvitationInput,
): Promise<Done<undefined> | InvitationRefused> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    await holdMember(tx, input.memberId)
    const member = await findMember(tx, input.memberId)
    if (!member || member.suspendedAt !== null) return refused('member.suspended')
    const stored = await (input.isAgain ? putRight(tx, input, now) : register(tx, world, input, now))
    if (!stored.ok) return stored
    await send(tx, world, { ...input, ...stored.value, now })
    return done()
  })
}

type Stored = Done<{ userId: string; changes: AuditChanges }> | Refused<'loginId.taken' | PutRightRefusal>

async function register(tx: Tx, world: World, input: InvitationInput, now: Instant): Promise<Stored> {
  const userId = newId(world.random, now)
  const { memberId, invitation } = input
  const isAdded = await addInvited(tx, { ...invitation, userId, memberId, now })
  if (!isAdded) return refused('loginId.taken')
  const { loginId, data } = invitation
  const mail = data.mail ? maskAddress(data.mail.address) : ''
  return done({
    userId,
    changes: { loginId: { before: '', after: loginId }, mail: { before: '', after: mail } },
  })
}

/** Whatever else is registered of the person stays. */
async function putRight(tx: Tx, { memberId, invitation }: InvitationInput, now: Instant): Promise<Stored> {
  const { loginId, language, data } = invitation
  const person = await holdAdministrator(tx, { memberId, loginId, now })
  if (!person || person.hasPassword) return refused('invitation.over')
  if (administratorStanding(person) === 'suspended') return refused('invitation.stopped')
  const { userId, suspendedAt } = person
  const record = await findRecord(tx, userId)
  if (!record) return refused('invitation.over')
  const { familyName, givenName, familyNameEn, givenNameEn, mail } = data
  const merged = { ...record.data, familyName, givenName, familyNameEn, givenNameEn, mail }
  await setInvited(tx, { userId, language, data: merged, now })
  await resetRequests.endAllOf(tx, [userId], now)
  const changes = {
    ...auditChanges(changesBetween(record.data, merged), maskAddress),
    // A withdrawn one is in force again.
    ...(suspendedAt === null ? {} : { standing: { before: 'suspended', after: 'active' } }),
  }
  return done({ userId, changes })
}

async function send(
  tx: Tx,
  world: World,
  {
    actor,
    memberId,
    invitation,
    isAgain,
    userId,
    changes,
    now,
  }: InvitationInput & { userId: string; changes: AuditChanges; now: Instant },
): Promise<void> {
  const { loginId, language } = invitation
  const requestId = newId(world.random, now)
  await resetRequests.add(tx, {
    id: requestId,
    userId,
    keyHash: hashOf(world.keys.linkKey('reset-link', requestId)),
    requestedAt: now,
    deadlineAt: now + invitationLifetime,
    purpose: 'invitation',
  })
  await tell(tx, world, { at: now, kind: 'invitation', to: { userId, language }, about: requestId })
  for (const to of await listAdministratorsToTell(tx, memberId))
    await tell(tx, world, { at: now, kind: 'administrator-invited', to, details: { loginId } })
  await noteAct(tx, world, {
    at: now,
    actor,
    action: 'administrator-invited',
    target: { userId, memberId },
    details: { again: isAgain ? 'yes' : 'no' },
    changes,
  })
}
