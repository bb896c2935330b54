import {
  auditChanges,
  type Change,
  changesBetween,
  cleanedUp,
} from '../../../domain/registered-data/changes.ts'
import {
  type Red,
  type RegisteredData,
  type RegisteredField,
  readRegisteredData,
} from '../../../domain/registered-data/registered-data.ts'
import { acknowledgementOf, type Warning, warnings } from '../../../domain/registered-data/warnings.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Secret } from '../../../domain/secret.ts'
import type { Instant } from '../../../domain/time.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import { startMailChange } from '../../../mail-changes/start-mail-change.ts'
import {
  type CurrentPasswordRefusal,
  verifyCurrentPassword,
} from '../../../password-tries/verify-current-password.ts'
import type { Tx } from '../../../store/database.ts'
import { countMailSharers, findRecord, type UserRecord, updateRecord } from '../../../store/users/record.ts'
import { noteAct, tell } from '../../../traces.ts'
import type { ActorHere } from '../../../web/actor.ts'
import { newId, type World } from '../../../world.ts'

export type TypedRecord = Readonly<Record<RegisteredField, string>>

export interface RecordInput {
  actor: ActorHere
  userId: string
  /** The version that the screen was filled from (R16). */
  version: number
  typed: TypedRecord
  /** The mark of the warnings that the screen has shown, '' at first. */
  acknowledged: string
  currentPassword: Secret
  /** The session was begun with that password a moment ago and is good for this alone: it need not be typed again. */
  isPasswordFresh: boolean
  /** Came in by an issued password without an address that takes mail: one has to be given (F7). */
  owesMail: boolean
  deviceMarks: readonly string[]
  /** A mark of agreement given to one browser means nothing in another. */
  browserId: string
}

/**
 * `record.stale`: somebody was faster, here is what they stored (R16). `record.doubtful`: nothing is stored until the
 * same values come again with `acknowledgement` (10.3). `record.unchanged`: there was nothing to store.
 */
type Stale = Refused<'record.stale'> & { record: UserRecord }
export type RecordRefusal =
  | Refused<
      | 'record.abolished'
      | 'record.unchanged'
      | 'password.missing'
      | 'mail.missing'
      | 'mail.tooMany'
      | CurrentPasswordRefusal
    >
  | Stale
  | (Refused<'record.faulty'> & { reds: readonly Red[] })
  | (Refused<'record.doubtful'> & { warnings: readonly Warning[]; acknowledgement: string })

/**
 * 変更 on S7 and S9 (spec section 10): cleans up, judges, warns, and stores all fields or none. A changed mail address
 * only begins its way (F10), and for one's own the current password is asked again. Gives the id of the line in the
 * audit trail, from which the screen tells what was stored.
 */
export async function changeRecord(
  world: World,
  input: RecordInput,
): Promise<Done<{ eventId: string }> | RecordRefusal> {
  const { actor, userId } = input
  const record = await findRecord(world.db, userId)
  if (!record || record.abolishedAt !== null) return refused('record.abolished')
  if (record.version !== input.version) return { ...refused('record.stale'), record }
  const { data, reds } = readRegisteredData(input.typed)
  if (reds.length > 0) return { ...refused('record.faulty'), reds }
  if (input.owesMail && data.mail === null) return refused('mail.missing')
  const changes = changesBetween(record.data, data)
  // An address to which mail came back may be right all the same: its owner proves it anew.
  if (input.owesMail && data.mail && data.mail.address === record.data.mail?.address)
    changes.push({ field: 'mail', before: data.mail.address, after: data.mail.address })
  if (changes.length === 0) return refused('record.unchanged')

  const asksPassword = userId === actor.userId && changes.some(({ field }) => field === 'mail')
  const found = warnings(record.data, data, {
    characterSet: world.config.characterSet,
    mailSharedBy: data.mail ? await countMailSharers(world.db, { ...record, mailKey: data.mail.key }) : 0,
  })
  const agreed = `${userId} ${record.version} ${acknowledgementOf(record.data, data, found)}`
  const isAcknowledged = world.keys.isWarningsMark(input.acknowledged, agreed, input.browserId)
  // The mark is only given once the password has been right: it need not be typed a second time for the warnings.
  if (asksPassword && !isAcknowledged && !input.isPasswordFresh) {
    if (input.currentPassword.reveal() === '') return refused('password.missing')
    const verified = await verifyCurrentPassword(world, { ...input, password: input.currentPassword })
    if (!verified.ok) return verified
  }
  if (found.length > 0 && !isAcknowledged) {
    const acknowledgement = world.keys.warningsMark(agreed, input.browserId)
    return { ...refused('record.doubtful'), warnings: found, acknowledgement }
  }
  const change = { actor, record, data, changes, cleaned: cleanedUp(input.typed, data), now: world.now() }
  try {
    return await world.db.transaction().execute((tx) => store(tx, world, change))
  } catch (cause) {
    if (cause === tooManyMails) return refused('mail.tooMany')
    throw cause
  }
}

/** Takes back all that its transaction has written: the other fields are not stored without the address. */
const tooManyMails = new Error('letters enough have gone out this hour')

interface CheckedChange {
  actor: ActorHere
  record: UserRecord
  data: RegisteredData
  changes: readonly Change[]
  cleaned: readonly { field: RegisteredField }[]
  now: Instant
}

async function store(
  tx: Tx,
  world: World,
  { actor, record, data, changes, cleaned, now }: CheckedChange,
): Promise<Done<{ eventId: string }> | Refused<'record.abolished'> | Stale> {
  const { userId, version } = record
  if (!(await updateRecord(tx, { userId, version, data, now }))) {
    const newest = await findRecord(tx, userId)
    if (!newest || newest.abolishedAt !== null) return refused('record.abolished')
    return { ...refused('record.stale'), record: newest }
  }
  const eventId = newId(world.random, now)
  const mail = changes.find(({ field }) => field === 'mail')
  let outcome: string | undefined
  const others = changes.filter(({ field }) => field !== 'mail')
  // The change of an address leaves a line of its own, which says it all where nothing else was changed.
  const line = others.length === 0 ? { eventId } : {}
  if (mail) {
    const started = await startMailChange(tx, world, {
      ...line,
      actor,
      user: record,
      newMail: data.mail,
      now,
    })
    if (!started.ok && started.code === 'mailChange.tooMany') throw tooManyMails
    outcome = started.ok ? started.value.kind : undefined
    if (started.ok && others.length === 0) return done({ eventId })
  }
  await noteAct(tx, world, {
    id: eventId,
    at: now,
    actor,
    action: 'record-changed',
    target: record,
    changes: auditChanges(others, maskAddress),
    details: {
      ...(outcome === undefined ? {} : { mail: outcome }),
      ...(cleaned.length > 0 ? { cleaned: cleaned.map(({ field }) => field).join(' ') } : {}),
    },
  })
  if (actor.userId !== userId && others.length > 0)
    await tell(tx, world, {
      at: now,
      kind: 'changed-by-administrator',
      to: record,
      details: { act: 'data', by: actor.userId },
    })
  return done({ eventId })
}
