import { sql } from 'kysely'
import type { Inquiry } from '../../../domain/inquiry/entry.ts'
import type { InquiryChannel } from '../../../domain/inquiry/inquiry.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Language } from '../../../i18n/language.ts'
import type { Tx } from '../../database.ts'
import { changes, rowOf, rowsOf, runs } from '../../query.ts'
import { desk } from '../desk.ts'

/** Whoever asks, if they are on record as what they have to be: an administrator in use of the member they name. */
export const findAskingAdministrator = rowOf(
  (db, { memberId, loginId }: { memberId: string; loginId: string }) =>
    desk(db)
      .selectFrom('users')
      .innerJoin('members', 'members.id', 'users.member_id')
      .select(['users.id as userId', 'users.member_id as memberId'])
      .where('users.login_id', '=', loginId)
      .where('users.member_id', '=', memberId)
      .where('users.role', '=', 'participantAdministrator')
      .where('users.suspended_at', 'is', null)
      .where('users.abolished_at', 'is', null)
      .where('members.suspended_at', 'is', null),
)

/** The open case in which the same has been asked since; undefined when there is none. */
export async function findEqualCase(
  tx: Tx,
  { foldKey, since }: { foldKey: string; since: Instant },
): Promise<string | undefined> {
  return (await equalCase(tx, foldKey, since))?.id
}

const equalCase = rowOf((tx, foldKey: string, since: Instant) =>
  desk(tx)
    .selectFrom('inquiries')
    .select('id')
    .where('fold_key', '=', foldKey)
    .where('received_at', '>=', since)
    .where('closed_at', 'is', null)
    .orderBy('received_at', 'desc')
    .limit(1),
)

/** What one requester asks of one member, as typed. */
interface Asker {
  memberId: string
  requesterLoginId: string
}

/** The newest open case of a requester who has `most` of them or more; undefined while there are fewer. */
export async function findNewestOfMany(tx: Tx, asker: Asker & { most: number }): Promise<string | undefined> {
  const rows = await openOfAsker(tx, asker)
  return rows.length < asker.most ? undefined : rows[0]?.id
}

const openOfAsker = rowsOf((tx, { memberId, requesterLoginId, most }: Asker & { most: number }) =>
  desk(tx)
    .selectFrom('inquiries')
    .select('id')
    .where('requester_login_id', '=', requesterLoginId)
    .where('member_id', '=', memberId)
    .where('closed_at', 'is', null)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most),
)

/** Counts one more question of the same; false when the case has been closed. Holds it to the transaction's end. */
export const raiseRepeats = changes((tx, { id, at }: { id: string; at: Instant }) =>
  desk(tx)
    .updateTable('inquiries')
    .set({ repeats: sql<number>`repeats + 1`, last_repeated_at: at })
    .where('id', '=', id)
    .where('closed_at', 'is', null),
)

export interface NewCase {
  id: string
  number: string
  channel: InquiryChannel
  language: Language
  inquiry: Inquiry
  source: string
  createdBy: string | null
  foldKey: string
  searchKey: string
  telephoneDigits: string
  receivedAt: Instant
  isKnown: boolean
}

/** Adds a case with its targets. */
export async function addCase(tx: Tx, { inquiry, ...made }: NewCase): Promise<void> {
  const { targets, replyMail, ...typed } = inquiry
  await insertCase(tx, {
    ...typed,
    ...made,
    replyMail: replyMail?.address ?? null,
    known: made.isKnown ? 1 : 0,
  })
  const rows = targets.map((loginId, position) => ({ inquiry_id: made.id, position, login_id: loginId }))
  if (rows.length > 0) await desk(tx).insertInto('inquiry_targets').values(rows).execute()
}

type CaseValues = Omit<NewCase, 'inquiry' | 'isKnown'> &
  Omit<Inquiry, 'targets' | 'replyMail'> & { replyMail: string | null; known: number }

const insertCase = runs((tx, made: CaseValues) =>
  desk(tx).insertInto('inquiries').values({
    id: made.id,
    number: made.number,
    channel: made.channel,
    topic: made.topic,
    language: made.language,
    member_id: made.memberId,
    member_name: made.memberName,
    requester_login_id: made.requesterLoginId,
    requester_name: made.requesterName,
    telephone: made.telephone,
    reply_mail: made.replyMail,
    text: made.text,
    source: made.source,
    created_by: made.createdBy,
    fold_key: made.foldKey,
    search_key: made.searchKey,
    telephone_digits: made.telephoneDigits,
    received_at: made.receivedAt,
    is_known: made.known,
  }),
)
