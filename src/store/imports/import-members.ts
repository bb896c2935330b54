import { memberKeyOf } from '../../domain/registered-data/member-names.ts'
import type { Instant } from '../../domain/time.ts'
import type { Tx } from '../database.ts'
import type { MemberRow } from '../schema.ts'

/** One member as an import states it. */
export interface ImportedMember {
  id: string
  name: string
  nameEn: string
  isSuspended: boolean
}

export interface StoredMembers {
  added: number
  changed: number
  unchanged: number
  /** Members that this import stops: their users' links and sessions no longer hold. */
  newlySuspended: string[]
}

/** Adds or overwrites these members by 会員ID; at most some hundreds at a time, no ID twice. */
export async function storeMembers(
  tx: Tx,
  members: readonly ImportedMember[],
  now: Instant,
): Promise<StoredMembers> {
  const result: StoredMembers = { added: 0, changed: 0, unchanged: 0, newlySuspended: [] }
  const existing = await findExisting(tx, members)
  const rows: MemberRow[] = []
  for (const member of members) {
    const before = existing.get(member.id)
    const row = toRow(member, before, now)
    if (!before) result.added++
    else if (isSame(row, before)) result.unchanged++
    else result.changed++
    if (!before || !isSame(row, before)) rows.push(row)
    if (before && before.suspended_at === null && row.suspended_at !== null)
      result.newlySuspended.push(row.id)
  }
  await write(tx, rows)
  return result
}

/** The users of these members, some hundreds at a time. */
export async function* listUserIds(tx: Tx, memberIds: readonly string[]): AsyncGenerator<string[]> {
  for (const memberId of memberIds) {
    for (let after = ''; ; ) {
      const rows = await tx
        .selectFrom('users')
        .select(['id', 'login_id'])
        .where('member_id', '=', memberId)
        .where('login_id', '>', after)
        .orderBy('login_id')
        .limit(500)
        .execute()
      if (rows.length === 0) break
      yield rows.map(({ id }) => id)
      after = rows.at(-1)?.login_id ?? after
    }
  }
}

async function findExisting(tx: Tx, members: readonly ImportedMember[]): Promise<Map<string, MemberRow>> {
  const ids = members.map(({ id }) => id)
  const rows = await tx.selectFrom('members').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function toRow(member: ImportedMember, before: MemberRow | undefined, now: Instant): MemberRow {
  return {
    id: member.id,
    name: member.name,
    name_en: member.nameEn,
    suspended_at: member.isSuspended ? (before?.suspended_at ?? now) : null,
    version: (before?.version ?? 0) + 1,
    search_key: memberKeyOf(member),
    created_at: before?.created_at ?? now,
    updated_at: now,
  }
}

function isSame(row: MemberRow, before: MemberRow): boolean {
  return (
    row.name === before.name && row.name_en === before.name_en && row.suspended_at === before.suspended_at
  )
}

async function write(tx: Tx, rows: MemberRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('members')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((given) => ({
        name: given.ref('excluded.name'),
        name_en: given.ref('excluded.name_en'),
        suspended_at: given.ref('excluded.suspended_at'),
        version: given.ref('excluded.version'),
        search_key: given.ref('excluded.search_key'),
        updated_at: given.ref('excluded.updated_at'),
      })),
    )
    .execute()
}
