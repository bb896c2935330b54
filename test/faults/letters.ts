import type { Person, Site } from './site.ts'

/** Puts letters of as many acts into the outbox at once, in turn to each of the people. */
export async function putLetters({ db }: Site, people: readonly Person[], count: number): Promise<void> {
  const now = Date.now()
  const letters = Array.from({ length: count }, (_, number) => ({
    id: `letter-${number}`,
    kind: 'password-changed' as const,
    user_id: people[number % people.length]?.userId ?? null,
    request_id: null,
    language: null,
    details: '{}',
    created_at: now,
    due_at: now,
    attempts: 0,
    lease_owner: null,
    lease_until: null,
    ended_at: null,
    outcome: null,
    last_error: null,
    recipient_masked: null,
  }))
  await db.transaction().execute(async (tx) => {
    for (let at = 0; at < count; at += 500)
      await tx
        .insertInto('outbox')
        .values(letters.slice(at, at + 500))
        .execute()
  })
}
