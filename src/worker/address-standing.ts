import type { OutboxLetter } from '../store/outbox/outbox.ts'
import { setFailed } from '../store/users/mail-address.ts'
import { setRefused } from '../store/users/mail-changes.ts'
import type { MailWorld } from './mail-world.ts'

/**
 * Notes that the relay will never take mail for this address, where people see it: in the record if it is the one
 * that stands there, and with the change that it was to come by.
 */
export async function noteRefusedAddress(
  { db, now }: MailWorld,
  { kind, userId, requestId }: OutboxLetter,
  mail: string,
): Promise<void> {
  if (userId !== null) await setFailed(db, { userId, mail, failedAt: now() })
  if (kind === 'mail-confirmation' && requestId !== null) await setRefused(db, requestId, now())
}

/** It takes mail for the address on record again. */
export async function noteTakenAddress(
  { db }: MailWorld,
  { userId }: OutboxLetter,
  mail: string,
): Promise<void> {
  if (userId !== null) await setFailed(db, { userId, mail, failedAt: null })
}
