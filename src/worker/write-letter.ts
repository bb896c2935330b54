import { type Duration, type Instant, minutes } from '../domain/time.ts'
import { passwordChangedLetter, resetLinkLetter } from '../journeys/password-reset/letters/letters.ts'
import { accountLockedLetter } from '../journeys/sign-in/letters.ts'
import type { Letter, LetterHead } from '../mail/letter.ts'
import { paths } from '../paths.ts'
import type { OutboxLetter } from '../store/outbox.ts'
import { findAddressee, findResetForLetter } from '../store/outbox-queue.ts'
import type { World } from '../world.ts'

export type MailWorld = Omit<World, 'hasher'>

/** A letter and where it goes, or why there is nothing to send. */
export type Written =
  | { readonly recipient: string; readonly letter: Letter }
  | { readonly dropped: 'nobody' | 'no address' | 'stopped' | 'dead link' }

/**
 * Writes a letter of the outbox at the moment of sending: to the address, in the language and with the link as
 * they are now (R2, MAIL-09, T8). Says nothing about whom a request did not match.
 */
export async function writeLetter(world: MailWorld, letter: OutboxLetter): Promise<Written> {
  const addressee = letter.userId === null ? undefined : await findAddressee(world.db, letter.userId)
  if (!addressee) return { dropped: 'nobody' }
  if (!addressee.isActive) return { dropped: 'stopped' }
  if (!addressee.mail) return { dropped: 'no address' }
  const { serviceName, helpDesk } = world.config
  const head: LetterHead = {
    language: addressee.language ?? letter.language,
    names: addressee,
    serviceName,
    helpDesk,
  }
  const text = await textOf(world, letter, head)
  return text ? { recipient: addressee.mail, letter: text } : { dropped: 'dead link' }
}

/** Undefined for a link that would arrive dead (I4). */
async function textOf(world: MailWorld, letter: OutboxLetter, head: LetterHead): Promise<Letter | undefined> {
  const resetRequestUrl = world.config.publicUrl + paths.resetRequest()
  switch (letter.kind) {
    case 'reset-link':
      return linkLetter(world, letter, head)
    case 'password-changed':
      return passwordChangedLetter(head, { changedAt: letter.createdAt, resetRequestUrl })
    case 'account-locked':
      return accountLockedLetter(head, {
        lockedAt: letter.createdAt,
        releasesAt: after(letter.createdAt, world.config.lockReleaseAfter),
        resetRequestUrl,
      })
  }
}

async function linkLetter(world: MailWorld, { requestId }: OutboxLetter, head: LetterHead) {
  if (requestId === null) return undefined
  const now = world.now()
  const request = await findResetForLetter(world.db, requestId, now)
  const key = request && world.keys.resetKeyOf(request)
  if (!request || key === undefined) return undefined
  // The last moments of a link are gone before its mail is read.
  const lifetime = request.deadlineAt - request.requestedAt
  if (request.deadlineAt - now < Math.min(minutes(1), lifetime / 10)) return undefined
  const { requestedAt, deadlineAt } = request
  return resetLinkLetter(head, {
    url: world.config.publicUrl + paths.reset(key),
    requestedAt,
    deadlineAt,
  })
}

function after(at: Instant, span: Duration | null): Instant | null {
  return span === null ? null : at + span
}
