import { type CsvEncoding, encode, findLost } from '../../../csv/encode.ts'
import { userCells } from '../../../csv/users/user-cells.ts'
import { type UserColumn, userColumns } from '../../../csv/users/user-columns.ts'
import { TableWriter } from '../../../csv/write-table.ts'
import { type Done, done } from '../../../domain/result.ts'
import { readSearch, searchString, type TypedSearch } from '../../../domain/users/search.ts'
import type { SearchedMember } from '../../../store/users/search-conditions.ts'
import { type ExportedUser, listFoundWhole } from '../../../store/users/search-export.ts'
import { noteAct } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'

/** A character that the encoding does not hold: whose it is, and where. */
export interface LostHere {
  loginId: string
  column: UserColumn
  /** As `U+XXXX`. */
  character: string
}

export interface LostSome {
  ok: false
  code: 'lost'
  /** The first hundred of `lostCount`. */
  lost: LostHere[]
  lostCount: number
}

const mostShown = 100

/**
 * The users found as the table they are imported from (spec 14), to be written page by page. Refused, and nothing
 * written, when the encoding would spoil a character. That the file was asked for is in the trail before its first
 * byte leaves: a browser may go in the middle, and the file be used all the same.
 */
export async function exportFound(
  world: World,
  actor: ActorHere,
  { member, typed, encoding }: { member: SearchedMember; typed: TypedSearch; encoding: CsvEncoding },
): Promise<Done<AsyncIterable<Buffer>> | LostSome> {
  const { db } = world
  const search = readSearch(typed)
  const pages = () => (search ? listFoundWhole(db, member, search) : none())
  const lost: LostHere[] = []
  let [users, lostCount] = [0, 0]
  for await (const page of pages()) {
    users += page.length
    for (const one of lostOf(page, encoding)) if (lostCount++ < mostShown) lost.push(one)
  }
  await db.transaction().execute((tx) =>
    noteAct(tx, world, {
      at: world.now(),
      actor,
      action: 'users-exported',
      target: { userId: null, memberId: member.memberId },
      outcome: lostCount > 0 ? 'refused' : 'done',
      // What was typed for an address may be a whole one.
      details: { users, encoding, filter: searchString({ ...typed, mail: typed.mail && '***' }) },
    }),
  )
  return lostCount > 0 ? { ok: false, code: 'lost', lost, lostCount } : done(write(pages(), encoding))
}

async function* write(pages: AsyncIterable<ExportedUser[]>, encoding: CsvEncoding): AsyncGenerator<Buffer> {
  const table = new TableWriter(userColumns, encoding)
  yield table.header()
  for await (const page of pages) {
    yield table.rows(page.map(userCells))
    // Somebody has changed a name since all were looked at: better no file than a spoilt one.
    if (table.lostCount > 0)
      throw new Error('a character came into the table that its encoding does not hold')
  }
}

function lostOf(users: readonly ExportedUser[], encoding: CsvEncoding): LostHere[] {
  const rows = users.map(userCells)
  if (encode(rows.map((cells) => Object.values(cells).join()).join(), encoding).isWhole) return []
  return rows.flatMap((cells) =>
    userColumns.flatMap((column) => {
      const character = findLost(cells[column], encoding)
      return character === undefined ? [] : [{ loginId: cells.ログインID, column, character }]
    }),
  )
}

async function* none(): AsyncGenerator<ExportedUser[]> {}
