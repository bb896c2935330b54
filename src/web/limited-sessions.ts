import { paths } from '../paths.ts'
import type { SessionLimit } from '../store/schema.ts'

/**
 * Sessions that are good for one thing alone (F7). Whatever else is asked for in one `leadsTo` its page; of the routes
 * that need a session it `opens` these. What is open to everybody stays open: language, guides, logging out.
 */
const limits: Readonly<Record<SessionLimit, { leadsTo: string; opens: readonly string[] }>> = {
  'change-password': { leadsTo: paths.firstPassword(), opens: [paths.firstPassword()] },
  'register-mail': { leadsTo: paths.ownRecord(), opens: [paths.ownRecord(), paths.skipMail()] },
}

/** Where a session so limited is sent that asks for this route; null where it may go on. */
export function detourOf(limit: SessionLimit | null, routePath: string): string | null {
  if (limit === null || limits[limit].opens.includes(routePath)) return null
  return limits[limit].leadsTo
}
