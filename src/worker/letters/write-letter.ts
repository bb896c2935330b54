import type { Names } from '../../mail/addressee.ts'
import type { Letter, LetterHead } from '../../mail/letter.ts'
import type { OutboxLetter } from '../../store/outbox/outbox.ts'
import { type Addressee, findAddressee } from '../../store/outbox/outbox-queue.ts'
import type { MailWorld } from '../mail-world.ts'
import { type Kind, letterKinds } from './letter-kinds.ts'

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
  const kind = letterKinds[letter.kind]
  if (kind.toStranger) return writeToStranger(world, letter, kind)
  const addressee = letter.userId === null ? undefined : await findAddressee(world.db, letter.userId)
  if (!addressee) return { dropped: 'nobody' }
  if (!addressee.isActive && !kind.evenStopped) return { dropped: 'stopped' }
  const recipient = kind.recipient ? await kind.recipient(world, letter) : addressee.mail
  if (!recipient) return { dropped: 'no address' }
  const written = await kind.write(world, letter, headOf(world, letter, addressee))
  if (!written) return { dropped: 'dead link' }
  const wasRefusedBefore = addressee.mailFailedAt !== null && recipient === addressee.mail
  return { recipient, letter: written, wasRefusedBefore }
}

/** To an address that nobody has proved to be theirs. */
async function writeToStranger(world: MailWorld, letter: OutboxLetter, kind: Kind): Promise<Written> {
  const recipient = (await kind.recipient?.(world, letter)) ?? null
  if (recipient === null) return { dropped: 'no address' }
  const written = await kind.write(
    world,
    letter,
    headOf(world, letter, { ...nobody, language: letter.language }),
  )
  return written ? { recipient, letter: written, wasRefusedBefore: false } : { dropped: 'dead link' }
}

const nobody: Names = { familyName: '', givenName: '', familyNameEn: '', givenNameEn: '' }

function headOf(
  { config }: MailWorld,
  letter: OutboxLetter,
  addressee: Names & Pick<Addressee, 'language'>,
): LetterHead {
  return {
    language: addressee.language ?? letter.language,
    names: addressee,
    serviceName: config.serviceName,
    helpDesk: config.helpDesk,
  }
}
