import { type Action, can, permissions, type Relation } from '../../src/domain/permission.ts'
import { type Role, roles } from '../../src/domain/role.ts'
import { roleNames } from '../../src/i18n/role-names.ts'

const relations: Readonly<Record<Exclude<Relation, 'absent'>, string>> = {
  own: 'self',
  sameMember: 'same member',
  otherMember: 'other member',
  staff: 'staff',
}

/** Somebody of `role` and, as seen from there, somebody of each relation. */
export function target(relation: Relation) {
  if (relation === 'absent') return null
  const memberId = relation === 'otherMember' ? 'theirs' : 'ours'
  const role = relation === 'staff' ? { role: 'operator' as const } : {}
  return { memberId, userId: relation === 'own' ? 'me' : 'you', ...role }
}

/** docs/permissions.md: who may do what to whom, as the program itself answers it. */
export function permissionsPage(): string {
  const names = roleNames('en')
  const head = ['Act', ...roles.map((role) => `${names[role]} (${roleNames('ja')[role]})`)]
  const rows = (Object.keys(permissions) as Action[]).map((action) => [
    `\`${action}\``,
    ...roles.map((role) => reach(role, action)),
  ])
  return [
    '# Who may do what to whom',
    '',
    'Drawn by `npm run permissions` from the one function that every route asks, `can` in `src/domain/permission.ts`;',
    '`npm test` fails when the two differ. Whoever is not signed in may do none of this. An act that may be done to',
    'nobody is refused as such (403); a person or member out of reach answers exactly like one that does not exist',
    '(404, R17). Help-desk and operator accounts (staff) are out of reach of every administrator, their own member’s too.',
    'What the help desk may do to people of other members it may do in a case only, for the people that the case names.',
    'There is no act in this table by which the help desk reaches the mail address of another person (R14).',
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

function reach(role: Role, action: Action): string {
  const actor = { userId: 'me', memberId: 'ours', role }
  const reached = Object.entries(relations).filter(([relation]) =>
    can(actor, action, target(relation as Relation)),
  )
  return reached.length === 0 ? '–' : reached.map(([, name]) => name).join(', ')
}
