import { minutes } from '../../../../domain/time.ts'
import type { UserRecord } from '../../../../store/users/record.ts'
import type { Visit } from '../../../../web/visit.ts'
import type { AskedForMail } from './asked-for-mail.tsx'

/** For how long the password that a session was begun with need not be typed again (decision 0014). */
const passwordKnownFor = minutes(10)

/** Why the address comes first on one's own record; undefined where it does not. */
export function askedOf(
  visit: Visit,
  { data, mailFailedAt, mailSkippedAt }: UserRecord,
): AskedForMail | undefined {
  if (owesMail(visit)) return mailSkippedAt === null ? 'skippable' : 'must'
  const hasMail = data.mail !== null && mailFailedAt === null
  return visit.query.get('message') === 'first-mail' && hasMail ? 'check' : undefined
}

/** The session is good for nothing but registering an address. */
export function owesMail({ signedIn }: Visit): boolean {
  return signedIn?.limitedTo === 'register-mail'
}

/** Such a session was begun a moment ago, with the password: chosen in it, or typed to log in. */
export function isPasswordFresh(visit: Visit): boolean {
  const beganAt = visit.signedIn?.createdAt ?? 0
  return owesMail(visit) && visit.world.now() < beganAt + passwordKnownFor
}
