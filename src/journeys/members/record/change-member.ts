import { type MemberRed, readMemberNames } from '../../../domain/registered-data/member-names.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { findMember, setNames } from '../../../store/members/member.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

export interface MemberChange {
  actor: ActorHere
  memberId: string
  /** The version that the screen was filled from (R16). */
  version: number
  typed: { readonly name: string; readonly nameEn: string }
}

/** `member.stale`: somebody was faster (R16). `member.unchanged`: there was nothing to store. */
export type MemberChangeRefused =
  | Refused<'member.stale' | 'member.unchanged'>
  | (Refused<'member.faulty'> & { reds: readonly MemberRed[] })

/** Changes the names of a member, with the rules of the import. */
export async function changeMember(
  world: World,
  { actor, memberId, version, typed }: MemberChange,
): Promise<Done<undefined> | MemberChangeRefused> {
  const now = world.now()
  const { name, nameEn, reds } = readMemberNames(typed)
  if (reds.length > 0) return { ...refused('member.faulty'), reds }
  return world.db.transaction().execute(async (tx) => {
    const before = await findMember(tx, memberId)
    if (before?.version !== version) return refused('member.stale')
    const isRenamed = before.name !== name
    const isRenamedEn = before.nameEn !== nameEn
    if (!isRenamed && !isRenamedEn) return refused('member.unchanged')
    if (!(await setNames(tx, { memberId, version, name, nameEn, now }))) return refused('member.stale')
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'member-changed',
      target: { userId: null, memberId },
      changes: {
        ...(isRenamed ? { memberName: { before: before.name, after: name } } : {}),
        ...(isRenamedEn ? { memberNameEn: { before: before.nameEn, after: nameEn } } : {}),
      },
    })
    return done()
  })
}
