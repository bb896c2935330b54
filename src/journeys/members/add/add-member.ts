import { parseMemberId } from '../../../domain/member-id.ts'
import { type MemberRed, readMemberNames } from '../../../domain/registered-data/member-names.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { addMember as add } from '../../../store/members/member.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

export interface NewMember {
  actor: ActorHere
  typed: { readonly memberId: string; readonly name: string; readonly nameEn: string }
}

export type MemberIdFault = Extract<ReturnType<typeof parseMemberId>, { ok: false }>['code'] | 'taken'

/** `member.faulty`: nothing is stored; which fields, and why. A taken 会員ID is told: operators see all members. */
export type NewMemberRefused = Refused<'member.faulty'> & {
  memberIdFault: MemberIdFault | undefined
  reds: readonly MemberRed[]
}

/** Adds a member (会員) with the rules of the import, and answers its ID as stored. */
export async function addMember(
  world: World,
  { actor, typed }: NewMember,
): Promise<Done<{ memberId: string }> | NewMemberRefused> {
  const now = world.now()
  const id = parseMemberId(typed.memberId)
  const { name, nameEn, reds } = readMemberNames(typed)
  if (!id.ok || reds.length > 0)
    return { ...refused('member.faulty'), memberIdFault: id.ok ? undefined : id.code, reds }
  const memberId = id.value
  const isAdded = await world.db.transaction().execute(async (tx) => {
    if (!(await add(tx, { memberId, name, nameEn, now }))) return false
    await noteAct(tx, world, {
      at: now,
      actor,
      action: 'member-added',
      target: { userId: null, memberId },
      changes: {
        memberName: { before: '', after: name },
        ...(nameEn === '' ? {} : { memberNameEn: { before: '', after: nameEn } }),
      },
    })
    return true
  })
  return isAdded ? done({ memberId }) : { ...refused('member.faulty'), memberIdFault: 'taken', reds }
}
