import { issuedPasswordLife } from '../../domain/password/issued-password.ts'
import type { Duration, Instant } from '../../domain/time.ts'
import { isChangeByAdministrator } from '../../domain/users/act.ts'
import { endRequestedLetter, ownPasswordChangedLetter } from '../../journeys/own-account/letters/letters.ts'
import { passwordChangedLetter, resetLinkLetter } from '../../journeys/password-reset/letters/letters.ts'
import { accountLockedLetter } from '../../journeys/sign-in/letters.ts'
import { changedByAdministratorLetter, passwordIssuedLetter } from '../../journeys/users/letters/letters.ts'
import type { Names } from '../../mail/addressee.ts'
import type { Letter, LetterHead } from '../../mail/letter.ts'
import { paths } from '../../paths.ts'
import type { LetterKind, OutboxLetter } from '../../store/outbox/outbox.ts'
import { findAddressee } from '../../store/outbox/outbox-queue.ts'
import { findEndRequest } from '../../store/users/end-of-use.ts'
import type { MailWorld } from '../mail-world.ts'
import { batchLetters } from './batch-letters.ts'
import { caseLetters } from './case-letters.ts'
import { inquiryLetters } from './inquiry-letters.ts'
import { issueLetters } from './issue-letters.ts'
import { findLiveLink } from './live-link.ts'
import { mailChangeLetters } from './mail-change-letters.ts'
import { memberLetters } from './member-letters.ts'

/** How one kind of letter comes about. */
export interface Kind {
  /** Undefined for a letter whose link would arrive dead (I4). */
  write: (
    world: MailWorld,
    letter: OutboxLetter,
    head: LetterHead,
  ) => Letter | undefined | Promise<Letter | undefined>
  /** Where it goes if not to the address on record: to the new one or the former one of a change. */
  recipient?: (world: MailWorld, letter: OutboxLetter) => Promise<string | null>
  /** Goes to whoever typed an address into the form: nobody is greeted by name, and `recipient` says where to. */
  toStranger?: true
  /** Goes also to whom may not sign in, because it tells them just that. */
  evenStopped?: true
}

export const letterKinds: Readonly<Record<LetterKind, Kind>> = {
  'reset-link': { write: linkLetter },
  'password-changed': {
    write: (world, letter, head) =>
      passwordChangedLetter(head, { changedAt: letter.createdAt, resetRequestUrl: resetRequestUrl(world) }),
  },
  'own-password-changed': {
    write: (world, letter, head) =>
      ownPasswordChangedLetter(head, {
        changedAt: letter.createdAt,
        resetRequestUrl: resetRequestUrl(world),
      }),
  },
  'account-locked': {
    write: (world, letter, head) =>
      accountLockedLetter(head, {
        lockedAt: letter.createdAt,
        releasesAt: after(letter.createdAt, world.config.lockReleaseAfter),
        resetRequestUrl: resetRequestUrl(world),
      }),
  },
  'changed-by-administrator': { write: changedLetter, evenStopped: true },
  ...mailChangeLetters,
  ...memberLetters,
  ...batchLetters,
  ...inquiryLetters,
  ...caseLetters,
  ...issueLetters,
  'password-issued': {
    write: async (world, letter, head) =>
      passwordIssuedLetter(head, {
        by: await administratorOf(world, letter),
        at: letter.createdAt,
        until: letter.createdAt + issuedPasswordLife,
      }),
  },
  'end-of-use-requested': { write: endLetter },
}

async function linkLetter(world: MailWorld, letter: OutboxLetter, head: LetterHead) {
  const link = await findLiveLink(world, letter.requestId)
  if (!link) return undefined
  return resetLinkLetter(head, {
    ...link,
    ...(letter.details['by'] === undefined
      ? {}
      : { askedBy: (await administratorOf(world, letter)) ?? null }),
  })
}

async function changedLetter(world: MailWorld, letter: OutboxLetter, head: LetterHead) {
  const { act } = letter.details
  if (!isChangeByAdministrator(act)) throw new Error(`no letter tells of ${act}`)
  return changedByAdministratorLetter(head, {
    act,
    by: await administratorOf(world, letter),
    at: letter.createdAt,
  })
}

/** Who did what the letter tells of, by the name they have now; only their id stands in the outbox. */
async function administratorOf({ db }: MailWorld, { details }: OutboxLetter): Promise<Names | undefined> {
  return details['by'] === undefined ? undefined : findAddressee(db, details['by'])
}

/** About a person who may have withdrawn it since. */
async function endLetter({ db, config }: MailWorld, { requestId }: OutboxLetter, head: LetterHead) {
  const request = requestId === null ? undefined : await findEndRequest(db, requestId)
  if (!request) return undefined
  const { requestedAt, loginId, ...names } = request
  return endRequestedLetter(head, {
    requestedAt,
    loginId,
    names,
    userUrl: config.publicUrl + paths.user(loginId),
  })
}

function resetRequestUrl({ config }: MailWorld): string {
  return config.publicUrl + paths.resetRequest()
}

function after(at: Instant, span: Duration | null): Instant | null {
  return span === null ? null : at + span
}
