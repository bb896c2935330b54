import { type Expression, type SqlBool, sql } from 'kysely'
import type { MemberListPlace, MemberSearch } from '../../domain/member-search.ts'
import type { Instant } from '../../domain/time.ts'
import { type Db, isPostgres } from '../database.ts'

/** A member as the list of members shows it. */
export interface FoundMember {
  memberId: string
  name: string
  nameEn: string
  suspendedAt: Instant | null
  /** People of it whose use has not ended for good. */
  users: number
  hasAdministrator: boolean
}

export interface FoundMembers {
  members: FoundMember[]
  hasEarlier: boolean
  hasLater: boolean
}

/**
 * A page of the members that fit, in the order of the 会員ID. The page is found in `members_search` alone; its width
 * bounds the rest. A part of a name that nobody has costs one reading of that index, whatever else is asked for.
 */
export async function findMembers(
  db: Db,
  search: MemberSearch,
  { place, limit }: { place: MemberListPlace; limit: number },
): Promise<FoundMembers> {
  const isBackward = 'before' in place
  const ids = await findIds(db, search, { place, limit: limit + 1 })
  const hasMore = ids.length > limit
  const page = isBackward ? ids.slice(0, limit).reverse() : ids.slice(0, limit)
  const hasOther = isBackward ? page.length > 0 : place.after !== ''
  return {
    members: await describe(db, page),
    hasEarlier: isBackward ? hasMore : hasOther,
    hasLater: isBackward ? hasOther : hasMore,
  }
}

async function findIds(
  db: Db,
  search: MemberSearch,
  { place, limit }: { place: MemberListPlace; limit: number },
): Promise<string[]> {
  const id = idOf(db)
  const isBackward = 'before' in place
  let found = db
    .selectFrom('members')
    .select('members.id as id')
    .where(isBackward ? condition`${id} < ${place.before}` : condition`${id} > ${place.after}`)
    .orderBy(id, isBackward ? 'desc' : 'asc')
    .limit(limit)
  // Of letters up to Z and figures, all that begin alike stand before the next character after Z.
  if (search.memberId !== '')
    found = found.where(condition`${id} >= ${search.memberId} and ${id} < ${`${search.memberId}[`}`)
  if (search.standing !== 'any')
    found = found.where('suspended_at', search.standing === 'suspended' ? 'is not' : 'is', null)
  if (search.nameKey !== '') found = found.where(holds(db, search.nameKey))
  if (search.withoutAdministrator) found = found.where(condition`not ${administrated(db)}`)
  return (await found.execute()).map((row) => row.id)
}

const condition = sql<SqlBool> as (...text: Parameters<typeof sql>) => Expression<SqlBool>

/** As `users_administrators` has it, word by word, or no database would use that index. */
function administrated(db: Db) {
  const memberId = isPostgres(db) ? sql`users.member_id collate "C"` : sql`users.member_id`
  return sql<SqlBool>`exists (
    select 1 from users where ${memberId} = ${idOf(db)} and users.role = 'participantAdministrator'
      and users.suspended_at is null and users.abolished_at is null)`
}

/** What is quickest over 100,000 keys. PostgreSQL would take a pattern as rare and read the whole table for it. */
function holds(db: Db, nameKey: string) {
  if (isPostgres(db)) return condition`strpos(members.search_key collate "C", ${nameKey}) > 0`
  // Nothing in a key needs escaping.
  return condition`members.search_key like ${`%${nameKey}%`}`
}

/** The ID in the order of the index, which is that of its bytes. */
function idOf(db: Db) {
  return isPostgres(db) ? sql<string>`members.id collate "C"` : sql<string>`members.id`
}

async function describe(db: Db, ids: readonly string[]): Promise<FoundMember[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('members')
    .select(['id as memberId', 'name', 'name_en as nameEn', 'suspended_at as suspendedAt'])
    .select((member) => [
      member
        .selectFrom('users')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('member_id', '=', 'members.id')
        .where('abolished_at', 'is', null)
        .as('users'),
      member.case().when(administrated(db)).then(1).else(0).end().as('administrated'),
    ])
    .where('id', 'in', ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.memberId, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { administrated, users, ...member } = row
    return [{ ...member, users: Number(users), hasAdministrator: Number(administrated) === 1 }]
  })
}
