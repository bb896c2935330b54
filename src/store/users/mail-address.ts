import { sql } from 'kysely'
import type { Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { Stops } from '../accounts.ts'
import type { Db, Tx } from '../database.ts'
import { rowOf, runs } from '../query.ts'
import { holdPerson } from './standing.ts'

/** Whose address it is, and the address in force. */
export interface MailOwner extends Stops {
  userId: string
  memberId: string
  language: Language | null
  mail: string | null
  mailKey: string | null
  mailVerifiedAt: Instant | null
  mailFailedAt: Instant | null
}

/**
 * The address in force, and whether the person may sign in and reset, both of which stay so to the end of the
 * transaction: comes before any other write to the person.
 */
export async function holdOwner(tx: Tx, userId: string): Promise<MailOwner | undefined> {
  await holdPerson(tx, userId)
  return findOwner(tx, userId)
}

/** Likewise for a look only. */
export const findOwner = rowOf((db, userId: string) =>
  db
    .selectFrom('users')
    .innerJoin('members', 'members.id', 'users.member_id')
    .select([
      'users.id as userId',
      'users.member_id as memberId',
      'users.language as language',
      'users.mail as mail',
      'users.mail_key as mailKey',
      'users.mail_verified_at as mailVerifiedAt',
      'users.mail_failed_at as mailFailedAt',
      'users.suspended_at as suspendedAt',
      'users.abolished_at as abolishedAt',
      'members.suspended_at as memberSuspendedAt',
    ])
    .where('users.id', '=', userId),
)

const owesNone = { mail_asked_at: null, mail_skipped_at: null }

/**
 * Puts an address into the record, or none. What a relay said of the former one is forgotten, and whoever owed an
 * address owes none any more.
 */
export async function setMail(
  tx: Tx,
  given: {
    userId: string
    mail: string | null
    mailKey: string | null
    verifiedAt: Instant | null
    at: Instant
  },
): Promise<void> {
  await tx
    .updateTable('users')
    .set({
      mail: given.mail,
      mail_key: given.mailKey,
      mail_verified_at: given.verifiedAt,
      mail_failed_at: null,
      ...(given.mail === null ? {} : owesNone),
      updated_at: given.at,
      version: sql`version + 1`,
    })
    .where('id', '=', given.userId)
    .execute()
}

interface SeenAddress {
  userId: string
  mailKey: string
  at: Instant
}

/** Somebody has opened a link that went to the address on record: it is theirs. */
export const setVerified = runs((tx, { userId, mailKey, at }: SeenAddress) =>
  tx
    .updateTable('users')
    .set({ mail_verified_at: at })
    .where('id', '=', userId)
    .where('mail_key', '=', mailKey)
    .where('mail_verified_at', 'is', null),
)

/**
 * Notes that a relay refuses this address for good, or (null) takes mail for it again, so that none is owed any more;
 * if it is still the one on record.
 */
export async function setFailed(
  db: Db,
  { userId, mail, failedAt }: { userId: string; mail: string; failedAt: Instant | null },
): Promise<void> {
  await db
    .updateTable('users')
    .set({ mail_failed_at: failedAt, ...(failedAt === null ? owesNone : {}) })
    .where('id', '=', userId)
    .where('mail', '=', mail)
    .execute()
}
