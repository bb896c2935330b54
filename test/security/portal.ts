import { expect, it } from 'vitest'
import type { Environment } from '../../src/config/config.ts'
import { databases } from '../harness/databases.ts'
import { type Answer, inProcess, Visitor } from '../harness/http-client.ts'
import { openTestWorld, publicUrl, type TestWorld } from '../harness/world.ts'

/**
 * A statement about the product that holds on either database: each has a portal of its own, and whatever is
 * logged as an error meanwhile breaks the statement.
 */
export function onEachDatabase(
  title: string,
  proof: (portal: TestWorld) => Promise<void>,
  environment: Environment = {},
): void {
  for (const database of databases)
    it.skipIf(database.missing !== null)(`${title} (${database.name})`, async () => {
      const portal = await openTestWorld(database, environment)
      try {
        await proof(portal)
        expect(portal.errors()).toEqual([])
      } finally {
        await portal.close()
      }
    })
}

/** Somebody whose connection comes from that network address, whatever their headers say. */
export function visitorFrom(
  portal: TestWorld,
  remoteAddress: string,
  headers: Readonly<Record<string, string>> = {},
): Visitor {
  const environment = { incoming: { socket: { remoteAddress } } }
  const ask = inProcess((request) => portal.app.fetch(request, environment))
  return new Visitor(publicUrl, ask, { headers: { host: new URL(publicUrl).host, ...headers } })
}

/** One try at the login screen. */
export function tryPassword(
  visitor: Visitor,
  loginId: string,
  password: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return visitor.post('/portal/login/', { loginId, password }, headers)
}

/** A wrong password that is unlike every other number's. */
export const wrong = (number: number) => `Machigai${number}x`

/** Whether the answer lets its visitor in. */
export const isIn = ({ status, location }: Answer) =>
  status === 303 && location === `${publicUrl}/portal/menu`

/** How many tries at that account ended so: `refused` and `done` were looked at, `not-tried` were not. */
export async function countTries({ db }: Pick<TestWorld['world'], 'db'>, userId: string) {
  const rows = await db
    .selectFrom('audit_events')
    .select('outcome')
    .where('action', '=', 'sign-in')
    .where('target_user_id', '=', userId)
    .execute()
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length
  return { refused: count('refused'), notTried: count('not-tried'), done: count('done') }
}

/** Letters written for that person, by kind. */
export async function lettersTo({ db }: Pick<TestWorld['world'], 'db'>, userId: string): Promise<string[]> {
  const rows = await db.selectFrom('outbox').select('kind').where('user_id', '=', userId).execute()
  return rows.map(({ kind }) => kind)
}
