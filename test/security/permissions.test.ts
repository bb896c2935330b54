import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Action, can, isAction, type Relation } from '../../src/domain/permission.ts'
import type { Role } from '../../src/domain/role.ts'
import { hashOf } from '../../src/keys.ts'
import * as sessions from '../../src/store/sessions.ts'
import type { Route } from '../../src/web/router.ts'
import { databases } from '../harness/databases.ts'
import type { Visitor } from '../harness/http-client.ts'
import {
  administrator,
  clerk,
  english,
  helpDesk,
  operator,
  otherClerk,
  otherMemberId,
} from '../harness/people.ts'
import { openTestWorld, type TestWorld } from '../harness/world.ts'
import { permissionsPage, target } from './permissions-page.ts'

const member = 'EJUUB99001YSD001'
const operation = 'EJUUB00001OPC001'

/** Of the operator’s member there is nobody but staff. */
type Targets = Partial<Record<Relation, string>>

/** One of each role, with the login IDs that stand to them in each relation. */
const actors: Record<Role, { userId: string; targets: Targets; memberId: string }> = {
  participantAdministrator: { ...administrator, memberId: member, targets: seenFrom(administrator.loginId) },
  personInCharge: { ...clerk, memberId: member, targets: seenFrom(clerk.loginId) },
  helpDesk: { ...helpDesk, memberId: operation, targets: seenFrom(helpDesk.loginId, operator.loginId, null) },
  operator: { ...operator, memberId: operation, targets: seenFrom(operator.loginId, helpDesk.loginId, null) },
}

function seenFrom(
  own: string,
  staff = operator.loginId,
  sameMember: string | null = english.loginId,
): Targets {
  const others = { own, otherMember: otherClerk.loginId, staff, absent: 'XX999999' }
  return sameMember === null ? others : { ...others, sameMember }
}

/** Pages and acts that need nobody to be signed in. A new one is a decision, and is made here. */
const forEverybody = [
  'GET /',
  'GET /portal',
  'GET /portal/',
  'GET /portal/login',
  'GET /portal/login/',
  'POST /portal/login/',
  'POST /portal/logout',
  'POST /portal/language',
  'GET /portal/passwordResetRequest',
  'POST /portal/passwordResetRequest',
  'GET /portal/passwordResetRequest/sent',
  'GET /portal/passwordReset',
  'POST /portal/passwordReset',
  'GET /portal/passwordReset/new/:request',
  'POST /portal/passwordReset/new/:request',
  'GET /portal/mailConfirmation',
  'POST /portal/mailConfirmation',
  'GET /portal/mailConfirmation/done',
  'GET /portal/mailObjection',
  'POST /portal/mailObjection',
  'GET /portal/mailObjection/done',
  'GET /portal/inquiry/password',
  'POST /portal/inquiry/password',
  'GET /portal/inquiry/status',
  'POST /portal/inquiry/status',
]
const isGuide = (path: string) => /^\/portal\/(manual|help)(\/|$)|^\/assets\//.test(path)

describe('Permission', () => {
  it('is written down in docs/permissions.md as the program answers it', async () => {
    await expect(permissionsPage()).toMatchFileSnapshot('../../docs/permissions.md')
  })
})

describe.each(databases.map((database) => [database.name, database] as const))(
  'AUTHZ-01 every route, on %s',
  (_, database) => {
    describe.skipIf(database.missing !== null)('', () => {
      let portal: TestWorld
      let routes: Route[]
      beforeAll(async () => {
        portal = await openTestWorld(database)
        routes = portal.routes
      })
      afterAll(() => portal.close())

      /** A browser of this person, with a session that began now. */
      async function signedIn(userId: string): Promise<Visitor> {
        const { world } = portal
        const key = world.random.bytes(32).toString('base64url')
        const session = { idHash: hashOf(key), userId, at: world.now(), source: '192.0.2.1', userAgent: '' }
        await world.db.transaction().execute((tx) => sessions.add(tx, session))
        const visitor = portal.visitor()
        visitor.cookies.set('__Host-session', key)
        return visitor
      }

      const ask = (visitor: Visitor, { method }: Route, path: string) =>
        method === 'GET' ? visitor.get(path) : visitor.post(path, {})
      const guarded = () =>
        routes.flatMap((route) => (isAction(route.access) ? [{ route, action: route.access }] : []))

      it('says who may come, and only the known ones let everybody in', () => {
        const open = routes.filter(({ access }) => access === 'public' || access === 'open')
        const others = open.filter(({ method, path }) => method === 'POST' || !isGuide(path))
        expect(others.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...forEverybody].sort())
      })

      it('asks whoever is not signed in to log in', async () => {
        for (const { route } of guarded()) {
          const answer = await ask(portal.visitor(), route, filled(route.path, 'XX999999'))
          expect([route.path, answer.status, answer.location]).toEqual([
            route.path,
            303,
            'https://portal.example.com/portal/login/?message=login-needed',
          ])
        }
      })

      it.each(Object.keys(actors) as Role[])('answers %s as the table says', async (role) => {
        const actor = { ...actors[role], role }
        const wrong: string[] = []
        for (const { route, action } of guarded())
          for (const [relation, loginId] of Object.entries(actor.targets) as [Relation, string][]) {
            // A member is nobody's colleague.
            if (relation === 'staff' && route.path.includes(':memberId')) continue
            const path = filled(route.path, loginId, memberOf(actor.memberId, relation))
            const { status } = await ask(await signedIn(actor.userId), route, path)
            const expected = verdict(actor, action, route, relation)
            if (!fits(status, expected)) wrong.push(`${route.method} ${path}: ${status}, not ${expected}`)
          }
        expect(wrong).toEqual([])
      })

      it('AUTHZ-02 answers for a foreign person exactly as for one that does not exist', async () => {
        for (const { route } of guarded().filter(({ route }) => route.path.includes(':loginId'))) {
          const pages = []
          for (const loginId of [otherClerk.loginId, operator.loginId, 'XX999999']) {
            const answer = await ask(await signedIn(administrator.userId), route, filled(route.path, loginId))
            pages.push([answer.status, anonymous(answer.body.toString(), loginId)])
          }
          expect(pages[0]).toEqual(pages[2])
          expect(pages[1]).toEqual(pages[2])
        }
      })
    })
  },
)

function filled(path: string, loginId: string, memberId = 'ABSENT'): string {
  return path.replace(':loginId', loginId).replace(':memberId', memberId).replace(/:\w+/g, 'none')
}

function memberOf(own: string, relation: Relation): string {
  if (relation === 'absent') return 'ABSENT'
  return relation === 'otherMember' ? otherMemberId : own
}

type Verdict = 'served' | 'not allowed' | 'not found'

function verdict(
  actor: { userId: string; memberId: string; role: Role },
  action: Action,
  route: Route,
  relation: Relation,
): Verdict {
  if (!can(actor, action)) return 'not allowed'
  if (!/:(loginId|memberId)/.test(route.path)) return 'served'
  const one = target(relation)
  // Whoever shares the member of an operator is an operator too, and as such out of an administrator's reach.
  const seen = one && {
    ...one,
    memberId: relation === 'otherMember' ? otherMemberId : actor.memberId,
    userId: relation === 'own' ? actor.userId : 'another',
  }
  return can(actor, action, seen) ? 'served' : 'not found'
}

/** Served: whatever the screen makes of an empty form or an unknown part of the path. */
function fits(status: number, expected: Verdict): boolean {
  if (expected === 'not allowed') return status === 403
  return expected === 'not found' ? status === 404 : status !== 403 && status < 500
}

/** Without what differs from one answer to the next anyway. */
function anonymous(page: string, loginId: string): string {
  return page
    .replaceAll(loginId, '(login ID)')
    .replace(/name="formKey" value="[^"]*"/g, '')
    .replace(/[\w-]{22}(?=<\/)/g, '(id)')
}
