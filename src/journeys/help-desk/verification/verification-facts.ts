import { liveVerification, verificationLife } from '../../../domain/inquiry/case-state.ts'
import type { VerificationMeans } from '../../../domain/inquiry/inquiry.ts'
import { days, type Instant } from '../../../domain/time.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import type { Db } from '../../../store/database.ts'
import { findLiveCode } from '../../../store/inquiries/case/caller-codes.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import type { DeskCase } from '../../../store/inquiries/cases.ts'
import {
  isVerifiedInUse,
  listVerifiable,
  type VerifiableAdministrator,
} from '../../../store/inquiries/verification.ts'
import { wrongTriesAllowed } from './caller-code.ts'

const mostCallers = 20
/** A record that was changed within that time is worth a second look: its number may be somebody else's. */
const fresh = days(7)

/** Somebody whom the desk may call back or send a code to. */
export interface CallerCard {
  loginId: string
  name: string
  isRequester: boolean
  /** On record; '' when there is none. */
  telephone: string
  /** Masked; null when there is none. */
  mail: string | null
  isMailRefused: boolean
  updatedAt: Instant
  isFresh: boolean
  version: number
}

export interface VerificationFacts {
  /** Of the last verification, however it stands now; null when there was none. */
  verified: {
    loginId: string
    name: string
    at: Instant
    until: Instant
    means: VerificationMeans
    by: string
    standing: 'live' | 'lapsed' | 'gone'
  } | null
  callers: readonly CallerCard[]
  hasMore: boolean
  /** A code that is on its way. */
  code: { loginId: string; deadlineAt: Instant; left: number } | null
}

/** What the page of a case shows of the verification; whom to call is for whoever works on the case alone. */
export async function findVerificationFacts(
  db: Db,
  held: DeskCase,
  { memberId, isYours, now }: { memberId: string | null; isYours: boolean; now: Instant },
): Promise<VerificationFacts> {
  const callers =
    isYours && memberId !== null
      ? await listVerifiable(db, { memberId, firstLoginId: held.requesterLoginId, limit: mostCallers + 1 })
      : []
  const code = isYours ? await findLiveCode(db, { inquiryId: held.id, now }) : undefined
  const owner = code && (await findName(db, code.userId))
  return {
    verified: await verifiedOf(db, held, now),
    callers: callers.slice(0, mostCallers).map((caller) => toCard(caller, held.requesterLoginId, now)),
    hasMore: callers.length > mostCallers,
    code:
      code && owner
        ? { loginId: owner.loginId, deadlineAt: code.deadlineAt, left: wrongTriesAllowed - code.wrong }
        : null,
  }
}

async function verifiedOf(db: Db, held: DeskCase, now: Instant): Promise<VerificationFacts['verified']> {
  const { verification, verifiedMeans, verifiedBy } = held
  if (verification === null || verifiedMeans === null) return null
  const person = await findName(db, verification.userId)
  const by = verifiedBy === null ? undefined : await findName(db, verifiedBy)
  const isInUse = await isVerifiedInUse(db, verification)
  const isLive = liveVerification(held, now) !== null
  return {
    loginId: person?.loginId ?? '',
    name: person?.name ?? '',
    at: verification.at,
    until: verification.at + verificationLife,
    means: verifiedMeans,
    by: by?.loginId ?? '',
    standing: isInUse ? (isLive ? 'live' : 'lapsed') : 'gone',
  }
}

function toCard(caller: VerifiableAdministrator, requesterLoginId: string, now: Instant): CallerCard {
  const { loginId, familyName, givenName, telephone, mail, mailFailedAt, updatedAt, version } = caller
  return {
    loginId,
    name: `${familyName} ${givenName}`.trim(),
    isRequester: loginId === requesterLoginId,
    telephone,
    mail: mail === null ? null : maskAddress(mail),
    isMailRefused: mailFailedAt !== null,
    updatedAt,
    isFresh: now - updatedAt < fresh,
    version,
  }
}
