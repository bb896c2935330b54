import { mailKey } from '../../../../domain/mail-address.ts'
import { type Done, done, type Refused, refused } from '../../../../domain/result.ts'
import type { Instant } from '../../../../domain/time.ts'
import { hashOf } from '../../../../keys.ts'
import { maskAddress } from '../../../../mail/mask-address.ts'
import type { Db, Tx } from '../../../../store/database.ts'
import * as resetRequests from '../../../../store/reset-requests.ts'
import * as sessions from '../../../../store/sessions.ts'
import { findOtherAdministrators } from '../../../../store/users/end-of-use.ts'
import * as mailAddress from '../../../../store/users/mail-address.ts'
import * as mailChanges from '../../../../store/users/mail-changes.ts'
import { noteAct, tell } from '../../../../traces.ts'
import type { World } from '../../../../world.ts'

/** What pressing the button of M5's page would do. */
export interface Objection {
  oldMail: string
  /** False where the former address is still the one in force. */
  restores: boolean
  objectUntil: Instant
}

/** Looks at an objection link. Changes nothing, ever (RST-13). Undefined for one that is dead. */
export async function findObjection(world: World, key: string): Promise<Objection | undefined> {
  const found = await lookUp(world.db, {
    key,
    now: world.now(),
    readOwner: (id) => mailAddress.findOwner(world.db, id),
  })
  if (!found) return undefined
  const { change, owner } = found
  return { oldMail: change.oldMail, restores: owner.mail !== change.oldMail, objectUntil: change.objectUntil }
}

/**
 * The button of M5's page: the owner of the former address knows nothing of the change (F10). The address comes back,
 * whatever was changed since, all who are signed in are signed out, and links that wait are worth nothing; the person
 * and their administrators are told. Later changes lose their objection links: what was taken cannot be taken again.
 */
export async function objectToMailChange(
  world: World,
  { key, source }: { key: string; source: string },
): Promise<Done<undefined> | Refused<'link.dead'>> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    const found = await lookUp(tx, { key, now, readOwner: (id) => mailAddress.holdOwner(tx, id) })
    if (!found || !(await mailChanges.object(tx, found.change, now))) return refused('link.dead')
    const { change, owner } = found
    if (owner.mail !== change.oldMail)
      await mailAddress.setMail(tx, {
        userId: owner.userId,
        mail: change.oldMail,
        mailKey: mailKey(change.oldMail),
        // A link that was sent there has just come back.
        verifiedAt: change.oldVerifiedAt ?? now,
        at: now,
      })
    await sessions.endAllOfOne(tx, owner.userId)
    await resetRequests.endAllOf(tx, [owner.userId], now)
    await tell(tx, world, { at: now, kind: 'mail-change-objected', to: owner, about: change.id })
    for (const to of await findOtherAdministrators(tx, owner))
      await tell(tx, world, { at: now, kind: 'mail-change-objected-administrator', to, about: change.id })
    await noteAct(tx, world, {
      at: now,
      actor: { source },
      action: 'mail-change-objected',
      target: owner,
      changes: {
        mail: {
          before: owner.mail === null ? '' : maskAddress(owner.mail),
          after: maskAddress(change.oldMail),
        },
      },
    })
    return done()
  })
}

/**
 * The change that is objected to and whose it is. Dead once the address has been
 * set by other means than a change, as the operator's import does: that stands above both.
 */
async function lookUp(
  db: Db | Tx,
  {
    key,
    now,
    readOwner,
  }: { key: string; now: Instant; readOwner: (userId: string) => Promise<mailAddress.MailOwner | undefined> },
) {
  const change = await mailChanges.findToObject(db, hashOf(key), now)
  if (!change || change.oldMail === null) return undefined
  const owner = await readOwner(change.userId)
  if (!owner || owner.abolishedAt !== null) return undefined
  const later = await mailChanges.findLater(db, change)
  const known = [mailKey(change.oldMail), change.newMailKey, ...later.map(({ newMailKey }) => newMailKey)]
  return known.includes(owner.mailKey) ? { change: { ...change, oldMail: change.oldMail }, owner } : undefined
}
