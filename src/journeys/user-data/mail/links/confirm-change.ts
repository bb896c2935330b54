import { mailKey } from '../../../../domain/mail-address.ts'
import { type Done, done, type Refused, refused } from '../../../../domain/result.ts'
import { hashOf } from '../../../../keys.ts'
import { maskAddress } from '../../../../mail/mask-address.ts'
import { objectWithin } from '../../../../mail-changes/spans.ts'
import { isInUse } from '../../../../store/accounts.ts'
import * as resetRequests from '../../../../store/reset-requests.ts'
import * as mailAddress from '../../../../store/users/mail-address.ts'
import * as mailChanges from '../../../../store/users/mail-changes.ts'
import { noteAct, tell } from '../../../../traces.ts'
import type { World } from '../../../../world.ts'

/**
 * The button of M4's page: whoever holds the link has read the mailbox, so the new address is theirs (F10). Of any
 * number of calls with one link, one is done. Dead for a person who may not sign in, and once the address on record
 * is another than the one that was to be replaced.
 */
export async function confirmMailChange(
  world: World,
  { key, source }: { key: string; source: string },
): Promise<Done<undefined> | Refused<'link.dead'>> {
  const now = world.now()
  return world.db.transaction().execute(async (tx) => {
    const change = await mailChanges.findToConfirm(tx, hashOf(key), now)
    if (!change || change.newMail === null) return refused('link.dead')
    const owner = await mailAddress.holdOwner(tx, change.userId)
    const replaced = change.oldMail === null ? null : mailKey(change.oldMail)
    if (!owner || !isInUse(owner) || owner.mailKey !== replaced) return refused('link.dead')
    const confirmed = { id: change.id, at: now, objectUntil: now + objectWithin }
    if (!(await mailChanges.confirm(tx, confirmed))) return refused('link.dead')

    await mailAddress.setMail(tx, {
      userId: owner.userId,
      mail: change.newMail,
      mailKey: change.newMailKey,
      verifiedAt: now,
      at: now,
    })
    await resetRequests.endAllOf(tx, [owner.userId], now)
    if (owner.mail !== null && owner.mailKey !== change.newMailKey)
      await tell(tx, world, { at: now, kind: 'mail-change-done', to: owner, about: change.id })
    await noteAct(tx, world, {
      at: now,
      actor: { source },
      action: 'mail-changed',
      target: owner,
      changes: {
        mail: {
          before: owner.mail === null ? '' : maskAddress(owner.mail),
          after: maskAddress(change.newMail),
        },
      },
    })
    return done()
  })
}
