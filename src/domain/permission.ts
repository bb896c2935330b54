import type { Role } from './role.ts'

/** Who acts: the person signed in. */
export interface Actor {
  readonly userId: string
  readonly memberId: string
  readonly role: Role
}

/** On whom or on what: a person, a whole member, or the actor's own member as such (no target given). */
export type Target = { readonly memberId: string; readonly userId?: string; readonly role?: Role }

/** How the target stands to the actor. Staff of the operator are out of the reach of everybody but themselves. */
export type Relation = 'own' | 'sameMember' | 'otherMember' | 'staff' | 'absent'

const own = ['own'] as const
const others = ['sameMember'] as const
const all = ['own', 'sameMember'] as const
const anywhere = ['own', 'sameMember', 'otherMember'] as const

type Rule = Readonly<Partial<Record<Role, readonly Relation[]>>>

/** What everybody may do with what is theirs. */
const everybody: Rule = { participantAdministrator: own, personInCharge: own, helpDesk: own, operator: own }
/** What the member's administrator does for the people of the member, themselves included. */
const administrator: Rule = { participantAdministrator: all }
/** Likewise, but never to themselves: there are other ways for that, or it would lock them out. */
const administratorToOthers: Rule = { participantAdministrator: others }
const operator: Rule = { operator: anywhere }
/** What the help desk does in a case, and to whom: people of any member, neither themselves nor a colleague. */
const desk: Rule = { helpDesk: anywhere }
const deskToOthers: Rule = { helpDesk: ['sameMember', 'otherMember'] }

/** Who may do what to whom (spec section 2). What is not listed is not allowed. */
export const permissions = {
  // ログインユーザ情報改廃
  readOwnRecord: everybody,
  changeOwnRecord: everybody,
  changeOwnMail: everybody,
  changeOwnPassword: everybody,
  endOwnSessions: everybody,
  requestEndOfUse: { participantAdministrator: own, personInCharge: own },
  // 管理者機能
  searchUsers: administrator,
  exportUsers: administrator,
  importUsers: administrator,
  readUser: administrator,
  changeUser: administrator,
  changeUserMail: administrator,
  unlockUser: administratorToOthers,
  sendResetLink: administratorToOthers,
  issuePassword: administratorToOthers,
  suspendUser: administratorToOthers,
  resumeUser: administratorToOthers,
  endUserSessions: administratorToOthers,
  changeRole: administrator,
  abolishUser: administratorToOthers,
  readAudit: administrator,
  // 会員管理
  searchMembers: operator,
  addMember: operator,
  changeMember: operator,
  suspendMember: operator,
  inviteAdministrator: operator,
  // ヘルプデスク: in a case only, and never to a mail address (R14)
  workCases: desk,
  registerInquiry: desk,
  verifyCaller: desk,
  viewCaseTarget: deskToOthers,
  initialisePassword: deskToOthers,
  approveIssue: desk,
  closeCase: desk,
  readDeskNumbers: { helpDesk: anywhere, operator: anywhere },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof permissions

/** Roles that a member's administrator may give and take, and whose people they see (R17). */
export const memberRoles = ['participantAdministrator', 'personInCharge'] as const satisfies readonly Role[]

/**
 * Whether `actor` may do `action` to `target`. Without a target: whether there is anybody they may do it to, which
 * opens the page where they choose. Pure; the answer for a foreign and for an absent target is the same (R17).
 */
export function can(actor: Actor | null, action: Action, target?: Target | null): boolean {
  if (!actor) return false
  const rule: Rule = permissions[action]
  const relations = rule[actor.role] ?? []
  if (target === undefined) return relations.length > 0
  return relations.includes(relationOf(actor, target))
}

export function relationOf(actor: Actor, target: Target | null): Relation {
  if (!target) return 'absent'
  if (target.userId === actor.userId) return 'own'
  if (target.role !== undefined && !isMemberRole(target.role)) return 'staff'
  return target.memberId === actor.memberId ? 'sameMember' : 'otherMember'
}

export function isMemberRole(role: Role): role is (typeof memberRoles)[number] {
  return memberRoles.some((one) => one === role)
}

export function isAction(text: string): text is Action {
  return text in permissions
}
