import { type Instant, minutes } from '../../domain/time.ts'
import { paths } from '../../paths.ts'
import { findResetForLetter } from '../../store/outbox/outbox-queue.ts'
import type { MailWorld } from '../mail-world.ts'

/** The link of a reset or an invitation; undefined when it would arrive dead (I4). */
export async function findLiveLink(
  world: MailWorld,
  requestId: string | null,
): Promise<{ url: string; requestedAt: Instant; deadlineAt: Instant } | undefined> {
  if (requestId === null) return undefined
  const now = world.now()
  const request = await findResetForLetter(world.db, requestId, now)
  const key = request && world.keys.linkKeyOf('reset-link', request)
  if (!request || key === undefined) return undefined
  const { requestedAt, deadlineAt } = request
  // The last moments of a link are gone before its mail is read.
  if (deadlineAt - now < Math.min(minutes(1), (deadlineAt - requestedAt) / 10)) return undefined
  return { url: world.config.publicUrl + paths.reset(key), requestedAt, deadlineAt }
}
