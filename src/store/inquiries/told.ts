import type { Instant } from '../../domain/time.ts'
import type { Db } from '../database.ts'
import { rowOf, rowsOf, runs } from '../query.ts'
import { desk } from './desk.ts'

/** Where a password that the desk issued came from, as its owner is told: the case, and who asked in it. */
export interface IssueOrigin {
  number: string
  /** The administrator who was verified as the caller when it was issued. */
  requestedBy: { familyName: string; givenName: string }
}

/** A password that the desk issued for somebody who has not been told yet, or not yet that the case is closed. */
export interface UntoldIssue extends IssueOrigin {
  issuedAt: Instant
  closedAt: Instant | null
}

/** What a person is to be told at their next login, the latest first. One look into one index for everybody else. */
export async function listUntold(db: Db, userId: string): Promise<UntoldIssue[]> {
  const rows = await untoldOf(db, userId)
  return rows.flatMap(({ issuedAt, familyName, givenName, ...rest }) =>
    issuedAt === null ? [] : [{ ...rest, issuedAt, requestedBy: nameOf({ familyName, givenName }) }],
  )
}

const untoldOf = rowsOf((db, userId: string) =>
  desk(db)
    .selectFrom('case_issues')
    .innerJoin('inquiries', 'inquiries.id', 'case_issues.inquiry_id')
    .leftJoin('users', 'users.id', 'case_issues.requested_by')
    .select([
      'inquiries.number as number',
      'inquiries.closed_at as closedAt',
      'case_issues.issued_at as issuedAt',
      'users.family_name as familyName',
      'users.given_name as givenName',
    ])
    .where('case_issues.user_id', '=', userId)
    .where('case_issues.issued_at', 'is not', null)
    .where((where) =>
      where.or([
        where('case_issues.told_at', 'is', null),
        where('case_issues.told_at', '<', where.ref('inquiries.closed_at')),
      ]),
    )
    .orderBy('case_issues.issued_at', 'desc'),
)

/** The person has read what was shown to them at `at`: what came later they are still to be told. */
export const setTold = runs((db: Db, { userId, at }: { userId: string; at: Instant }) =>
  desk(db)
    .updateTable('case_issues')
    .set({ told_at: at })
    .where('user_id', '=', userId)
    .where('issued_at', '<=', at)
    .where((where) =>
      where.or([
        where('told_at', 'is', null),
        where('told_at', '<', (of) =>
          of.selectFrom('inquiries').select('closed_at').whereRef('inquiries.id', '=', 'inquiry_id'),
        ),
      ]),
    ),
)

/** The issued password that somebody has come in with; `origin` is null where their own administrator issued it. */
export interface IssuedPassword {
  issuedAt: Instant
  issuedUntil: Instant
  origin: IssueOrigin | null
}

/** Undefined for whoever has a password of their own. */
export async function findIssuedPassword(db: Db, userId: string): Promise<IssuedPassword | undefined> {
  const row = await issuedTo(db, userId)
  if (!row || row.issuedAt === null || row.issuedUntil === null) return undefined
  const { issuedAt, issuedUntil, number, familyName, givenName } = row
  const origin = number === null ? null : { number, requestedBy: nameOf({ familyName, givenName }) }
  return { issuedAt, issuedUntil, origin }
}

const issuedTo = rowOf((db, userId: string) =>
  desk(db)
    .selectFrom('credentials')
    .leftJoin('case_issues', (join) =>
      join
        .onRef('case_issues.user_id', '=', 'credentials.user_id')
        .onRef('case_issues.issued_at', '=', 'credentials.issued_at'),
    )
    .leftJoin('inquiries', 'inquiries.id', 'case_issues.inquiry_id')
    .leftJoin('users', 'users.id', 'case_issues.requested_by')
    .select([
      'credentials.issued_at as issuedAt',
      'credentials.issued_until as issuedUntil',
      'inquiries.number as number',
      'users.family_name as familyName',
      'users.given_name as givenName',
    ])
    .where('credentials.user_id', '=', userId)
    .limit(1),
)

function nameOf(user: { familyName: string | null; givenName: string | null }): IssueOrigin['requestedBy'] {
  return { familyName: user.familyName ?? '', givenName: user.givenName ?? '' }
}
