import type { Letter, LetterHead } from '../mail/letter.ts'
import type { OutboxLetter } from '../store/outbox/outbox.ts'
import { type Addressee, findAddressee } from '../store/outbox/outbox-queue.ts'
import { letterKinds } from './letter-kinds.ts'
import type { MailWorld } from './mail-world.ts'

/** A letter and where it goes, or why there is nothing to send. */
export type Written =
  | {
      readonly recipient: string
      readonly letter: Letter
      /** It is the address on record, and the relay would not have it the last time. */
      readonly wasRefusedBefore: boolean
    }
  | { readonly dropped: 'nobody' | 'no address' | 'stopped' | 'dead link' }

/**
 * Writes a letter of the outbox at the moment of sending: to the address, in the language and with the link as
 * they are now (R2, MAIL-09, T8). Says nothing about whom a request did not match.
 */
export async function writeLetter(world: MailWorld, letter: OutboxLetter): Promise<Written> {
  const addressee = letter.userId === null ? undefined : await findAddressee(world.db, letter.userId)
  if (!addressee) return { dropped: 'nobody' }
  const kind = letterKinds[letter.kind]
  if (!addressee.isActive && !kind.evenStopped) return { dropped: 'stopped' }
  const recipient = kind.recipient ? await kind.recipient(world, letter) : addressee.mail
  if (!recipient) return { dropped: 'no address' }
  const written = await kind.write(world, letter, headOf(world, letter, addressee))
  if (!written) return { dropped: 'dead link' }
  const wasRefusedBefore = addressee.mailFailedAt !== null && recipient === addressee.mail
  return { recipient, letter: written, wasRefusedBefore }
}

function headOf({ config }: MailWorld, letter: OutboxLetter, addressee: Addressee): LetterHead {
  return {
    language: addressee.language ?? letter.language,
    names: addressee,
    serviceName: config.serviceName,
    helpDesk: config.helpDesk,
  }
}
