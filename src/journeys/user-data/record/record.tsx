import { textOf } from '../../../domain/registered-data/changes.ts'
import { type RegisteredField, registeredFields } from '../../../domain/registered-data/registered-data.ts'
import { searchBehind } from '../../../domain/users/search-behind.ts'
import { isUserActName } from '../../../i18n/user-act-texts.ts'
import { paths } from '../../../paths.ts'
import { findChanges } from '../../../store/audit.ts'
import { findRecord, type UserRecord } from '../../../store/users/record.ts'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { marksIn } from '../../../web/request/cookies.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import { isId, type World } from '../../../world.ts'
import { findPendingMailChange } from '../mail/pending/pending-change.ts'
import { PendingMailChangePart } from '../mail/pending/pending-part.tsx'
import { askedOf, isPasswordFresh, owesMail } from './asked/asked-of.ts'
import { changeRecord, type RecordRefusal, type TypedRecord } from './change-record.ts'
import { type RecordProps, RecordView } from './record-view.tsx'
import type { Saved } from './saved-list.tsx'
import { standingPartsOf } from './standing-parts.tsx'

/** S7, one's own record, and S9, that of a user of one's own member. */
export function recordRoutes(world: World): Route[] {
  return [
    get(paths.ownRecord(), 'readOwnRecord', (visit) => showRecord(visit, visit.actor.userId)),
    post(paths.ownRecord(), 'changeOwnRecord', (visit) => takeRecord(world, visit, visit.actor.userId)),
    get(paths.user(':loginId'), 'readUser', (visit) => showRecord(visit, visit.user.userId)),
    post(paths.user(':loginId'), 'changeUser', (visit) => takeRecord(world, visit, visit.user.userId)),
  ]
}

async function showRecord(visit: Visit, userId: string): Promise<Response> {
  const record = await findRecordOf(visit, userId)
  const saved = await findSaved(visit, userId)
  const done = visit.targetUser && visit.query.get('message')
  return recordPage(visit, record, {
    ...(saved ? { saved } : {}),
    ...(done && isUserActName(done) ? { done } : {}),
  })
}

async function takeRecord(world: World, visit: Visit, userId: string): Promise<Response> {
  const typed = typedRecord(visit)
  const result = await changeRecord(world, {
    actor: visit.actor,
    userId,
    version: Number(visit.form.text('version')),
    typed,
    acknowledged: visit.form.text('acknowledged'),
    currentPassword: visit.form.secret('currentPassword'),
    isPasswordFresh: isPasswordFresh(visit),
    owesMail: owesMail(visit),
    deviceMarks: marksIn(visit.cookies, 'device'),
    browserId: visit.browserId,
  })
  if (result.ok) return visit.seeOther(hereOf(visit, result.value.eventId))
  const record = result.code === 'record.stale' ? result.record : await findRecordOf(visit, userId)
  // Of somebody who has left, what was typed would look as if it stood there.
  const values = result.code === 'record.abolished' ? valuesOf(record) : typed
  return recordPage(visit, record, { values, ...remarksOf(result, typed) }, 422)
}

/** What the screen says of a refusal; what was typed stays, but where somebody else was faster. */
function remarksOf(refusal: RecordRefusal, typed: TypedRecord): Partial<RecordProps> {
  switch (refusal.code) {
    case 'record.faulty':
      return { remarks: { reds: refusal.reds } }
    case 'record.doubtful':
      return { remarks: { warnings: refusal.warnings }, acknowledgement: refusal.acknowledgement }
    case 'record.stale':
      return { values: valuesOf(refusal.record), stale: differences(typed, refusal.record) }
    case 'record.unchanged':
      return { message: 'unchanged' }
    case 'record.abolished':
      return { message: 'abolished' }
    case 'mail.tooMany':
      return { message: 'mailTooMany' }
    case 'mail.missing':
      return { isMailMissing: true }
    case 'password.missing':
      return { passwordFault: 'missing' }
    case 'currentPassword.wrong':
      return { passwordFault: 'wrong' }
    case 'currentPassword.locked':
      return { passwordFault: 'locked' }
    case 'currentPassword.busy':
      throw new Problem('busy')
  }
}

async function recordPage(
  visit: Visit,
  record: UserRecord,
  state: Partial<RecordProps>,
  status = 200,
): Promise<Response> {
  const isOwn = visit.targetUser === undefined
  const { familyName, givenName, department } = record.data
  const name = `${familyName} ${givenName}`.trim()
  const asked = isOwn ? askedOf(visit, record) : undefined
  const frame = visit.signedInFrame({ help: asked ? 'first-mail' : isOwn ? 'own-record' : 'user' })
  const view = (
    <RecordView
      frame={frame}
      action={hereOf(visit)}
      back={isOwn ? paths.menu() : backOf(visit)}
      whose={isOwn ? null : { loginId: record.loginId, name, department }}
      asksPassword={record.userId === visit.actor.userId && !isPasswordFresh(visit)}
      asked={asked}
      values={valuesOf(record)}
      version={record.version}
      mailState={mailStateOf(record)}
      isAbolished={record.abolishedAt !== null}
      pending={await pendingOf(visit, record, frame)}
      {...(isOwn ? {} : await standingPartsOf(visit, record))}
      {...state}
    />
  )
  return visit.page(view, { status })
}

/** The new address that waits for its owner, with what can be done about it. */
async function pendingOf(visit: Visit, { userId, loginId, data }: UserRecord, frame: SignedInFrame) {
  const { db, now } = visit.world
  const pending = await findPendingMailChange(db, { userId, now: now() })
  if (!pending) return null
  const found = searchBehind(visit.query)
  const action = visit.targetUser ? paths.userMailChange(loginId, { found }) : paths.ownMailChange()
  return (
    <PendingMailChangePart frame={frame} pending={pending} hasMail={data.mail !== null} action={action} />
  )
}

/** This page; that of another also knows the search that led there. */
function hereOf(visit: Visit, saved?: string): string {
  if (visit.targetUser) {
    const found = searchBehind(visit.query)
    return paths.user(visit.user.loginId, saved === undefined ? { found } : { saved, found })
  }
  return paths.ownRecord() + (saved === undefined ? '' : `?saved=${saved}`)
}

function backOf(visit: Visit): string {
  const search = searchBehind(visit.query)
  return search === '' ? paths.users() : paths.foundUsers(search)
}

async function findRecordOf(visit: Visit, userId: string): Promise<UserRecord> {
  const record = await findRecord(visit.world.db, userId)
  if (!record) throw new Problem('notFound')
  return record
}

/** What the last 変更 stored, when the address names it: read from the audit trail, never from the address itself. */
async function findSaved(visit: Visit, userId: string): Promise<Saved | undefined> {
  const id = visit.query.get('saved')
  const event =
    id === null || !isId(id) ? undefined : await findChanges(visit.world.db, { id, targetUserId: userId })
  if (event?.actorUserId !== visit.actor.userId) return undefined
  // An address that was changed alone.
  if (event.action === 'mail-change-asked') return { fields: [], mail: 'pending' }
  if (event.action === 'mail-changed')
    return { fields: [], mail: event.changes['mail']?.after === '' ? 'removed' : 'stored' }
  if (event.action !== 'record-changed') return undefined
  const { cleaned = '', mail } = event.details
  const cleanedFields = String(cleaned).split(' ')
  const fields = registeredFields.flatMap((field) => {
    const change = event.changes[field]
    return change ? [{ field, ...change, isCleaned: cleanedFields.includes(field) }] : []
  })
  return { fields, mail: mail === 'pending' || mail === 'stored' || mail === 'removed' ? mail : null }
}

/** An address has two lines of room on the screen, and is one line all the same. */
function typedRecord(visit: Visit): TypedRecord {
  const typed = (field: RegisteredField) => visit.form.text(field)
  return fieldsBy((field) =>
    field === 'address' || field === 'addressEn' ? typed(field).replace(/\r?\n/g, ' ') : typed(field),
  )
}

function valuesOf({ data }: UserRecord): TypedRecord {
  return fieldsBy((field) => textOf(field, data))
}

function differences(typed: TypedRecord, { data }: UserRecord) {
  return registeredFields
    .map((field) => ({ field, typed: typed[field], stored: textOf(field, data) }))
    .filter((one) => one.typed !== one.stored)
}

function fieldsBy(read: (field: RegisteredField) => string): Record<RegisteredField, string> {
  return Object.fromEntries(registeredFields.map((field) => [field, read(field)])) as Record<
    RegisteredField,
    string
  >
}

function mailStateOf({ data, mailFailedAt, mailVerifiedAt }: UserRecord): RecordProps['mailState'] {
  if (!data.mail) return 'none'
  if (mailFailedAt !== null) return 'failed'
  return mailVerifiedAt === null ? 'unverified' : 'confirmed'
}
