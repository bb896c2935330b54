import { expect } from 'vitest'
import type { Db } from '../../src/store/database.ts'
import type { SmtpServer } from '../harness/smtp-server.ts'

const count = async (query: { execute(): Promise<unknown[]> }) => (await query.execute()).length

/** I6 (LOG-03): what has changed and what is on record are the same things, counted while nobody acts. */
export async function expectAuditMatchesChanges(db: Db): Promise<void> {
  const audited = (action: string, outcome = 'done') =>
    count(
      db.selectFrom('audit_events').select('id').where('action', '=', action).where('outcome', '=', outcome),
    )
  const letters = (kind: string) =>
    count(
      db
        .selectFrom('outbox')
        .select('id')
        .where('kind', '=', kind as 'reset-link'),
    )
  const requests = db.selectFrom('reset_requests').select('id')

  const facts = {
    requested: await audited('reset-requested'),
    requestRows: await count(requests),
    requestLetters: await letters('reset-link'),
    proved: await audited('reset-proved'),
    openedRows: await count(requests.where('opened_at', 'is not', null)),
    changed: await audited('password-reset'),
    usedRows: await count(requests.where('end_reason', '=', 'used')),
    changedLetters: await letters('password-changed'),
    locked: await audited('account-locked'),
    lockedRows: await count(
      db.selectFrom('sign_in_failures').select('subject').where('locked_at', 'is not', null),
    ),
    lockedLetters: await letters('account-locked'),
  }
  const { requested, proved, changed, locked } = facts
  expect(facts).toEqual({
    ...{ requested, requestRows: requested, requestLetters: requested },
    ...{ proved, openedRows: proved },
    ...{ changed, usedRows: changed, changedLetters: changed },
    ...{ locked, lockedRows: locked, lockedLetters: locked },
  })
}

/**
 * I3 and I4, once the outbox is empty: nothing waits or failed; every letter noted as sent is there, every mail
 * that is there belongs to a letter that was committed; copies are equal to the byte. Answers how many copies
 * more than one there are.
 */
export async function expectMailsMatchOutbox(db: Db, smtp: SmtpServer): Promise<number> {
  const letters = await db.selectFrom('outbox').select(['id', 'outcome', 'last_error']).execute()
  const copies = new Map<string, Buffer[]>()
  for (const mail of smtp.mails) {
    const id = /^message-id: <([^@]+)@/im.exec(mail.raw.toString('latin1'))?.[1] ?? ''
    copies.set(id, [...(copies.get(id) ?? []), mail.raw])
  }
  const sent = letters.filter(({ outcome }) => outcome === 'sent').map(({ id }) => id)
  const dropped = letters.filter(({ outcome }) => outcome === 'dropped')
  expect(letters.filter(({ outcome }) => outcome !== 'sent' && outcome !== 'dropped')).toEqual([])
  expect(sent.filter((id) => !copies.has(id))).toEqual([])
  const known = new Set(letters.map(({ id }) => id))
  expect([...copies.keys()].filter((id) => !known.has(id))).toEqual([])
  // A copy that went out before a crash may be of a link that was opened before its letter was taken up again.
  expect(dropped.filter(({ last_error }) => last_error !== 'dead link')).toEqual([])
  for (const [first, ...others] of copies.values())
    for (const other of others) expect(other.equals(first ?? Buffer.alloc(0))).toBe(true)
  return smtp.mails.length - copies.size
}

/** Waits until no letter waits any more. */
export async function untilOutboxIsEmpty(db: Db, patience = 20_000): Promise<void> {
  await expect
    .poll(() => count(db.selectFrom('outbox').select('id').where('ended_at', 'is', null)), {
      timeout: patience,
      interval: 50,
    })
    .toBe(0)
}
