import { hash, hkdfSync } from 'node:crypto'
import type { Seal } from './domain/audit/chain.ts'
import type { Secret } from './domain/secret.ts'
import type { Instant } from './domain/time.ts'
import { Hmac } from './hashing/hmac.ts'
import { isSame } from './hashing/is-same.ts'

const purposes = [
  'reset-link',
  'mail-confirmation',
  'mail-objection',
  'opened-link',
  'form',
  'device',
  'wrong-password',
  'nobody',
  'audit',
  'warnings',
  'inquiry',
  'caller-code',
  'handed-password',
] as const
type Purpose = (typeof purposes)[number]
/** The links that letters carry. */
export type LinkPurpose = 'reset-link' | 'mail-confirmation' | 'mail-objection' | 'handed-password'

/** Everything that is derived from PORTAL_SECRET, each purpose under a key of its own (RFC 5869). */
export class Keys {
  /** Newest first: the first makes, all of them are recognised, so that a secret can be rotated. */
  readonly #rings: Record<Purpose, Hmac>[]

  constructor(secrets: readonly Secret[]) {
    this.#rings = secrets.map((secret) => {
      const ring = {} as Record<Purpose, Hmac>
      for (const purpose of purposes) {
        const key = hkdfSync('sha256', secret.reveal(), '', `twx21-portal ${purpose}`, 32)
        ring[purpose] = new Hmac(new Uint8Array(key))
      }
      return ring
    })
  }

  /** The key of a new link: 256 bits, base64url (R15). It stands only in the mail (T8). */
  linkKey(purpose: LinkPurpose, id: string): string {
    return this.#newest(purpose, id).toString('base64url')
  }

  /** The key of a link made earlier, perhaps under an older secret; undefined when that secret is gone. */
  linkKeyOf(purpose: LinkPurpose, { id, keyHash }: { id: string; keyHash: string }): string | undefined {
    return this.#rings
      .map((ring) => ring[purpose].of(id).toString('base64url'))
      .find((key) => hashOf(key) === keyHash)
  }

  /** The key by which an inquiry is followed: 80 bits in 16 characters that can be typed. It stands only in the mail. */
  followKey(inquiryNumber: string): string {
    return typable(this.#newest('inquiry', inquiryNumber))
  }

  /** The follow key of a number given out earlier, likewise. */
  followKeyOf({ number, keyHash }: { number: string; keyHash: string }): string | undefined {
    return this.#rings.map((ring) => typable(ring.inquiry.of(number))).find((key) => hashOf(key) === keyHash)
  }

  /** The eight digits mailed to an administrator, to be read out by whoever says they are them. */
  callerCode(codeId: string): string {
    return eightDigits(this.#newest('caller-code', codeId))
  }

  isCallerCode(code: string, codeId: string): boolean {
    return this.#rings.some((ring) => isSame(code, eightDigits(ring['caller-code'].of(codeId))))
  }

  /** Binds a form to the browser it was shown in. */
  formKey(browserId: string): string {
    return this.#mark('form', browserId)
  }

  isFormKey(formKey: string, browserId: string): boolean {
    return this.#isMark('form', formKey, browserId)
  }

  /** What a browser keeps of a link it has proved: a planted browser cookie alone is not enough (SES-01). */
  openedMark(requestId: string, browserId: string): string {
    return this.#mark('opened-link', `${requestId} ${browserId}`)
  }

  isOpenedMark(openedMark: string, requestId: string, browserId: string): boolean {
    return this.#isMark('opened-link', openedMark, `${requestId} ${browserId}`)
  }

  /** What a browser keeps of an account it has signed in to (T2), as long as the password chosen then is in force. */
  deviceMark(userId: string, chosenAt: Instant): string {
    return this.#mark('device', `${userId} ${chosenAt}`)
  }

  isDeviceMark(deviceMark: string, userId: string, chosenAt: Instant): boolean {
    return this.#isMark('device', deviceMark, `${userId} ${chosenAt}`)
  }

  /** Consent to exactly these warnings about exactly these values (spec 10.3), given in this browser. */
  warningsMark(acknowledgement: string, browserId: string): string {
    return this.#mark('warnings', `${browserId}\n${acknowledgement}`)
  }

  isWarningsMark(warningsMark: string, acknowledgement: string, browserId: string): boolean {
    return this.#isMark('warnings', warningsMark, `${browserId}\n${acknowledgement}`)
  }

  /**
   * Tells a wrong password typed twice from two wrong ones. 32 bits only: enough for that, and little use to
   * somebody who holds both the database and the secret.
   */
  wrongPasswordMark(subject: string, password: string): string {
    return this.#newest('wrong-password', `${subject}\n${password}`).subarray(0, 4).toString('hex')
  }

  /** The counter that tries at a login ID nobody has are written to: the same work as for a real one. */
  nobody(loginId: string): string {
    return `nobody-${this.#newest('nobody', loginId).readUInt16BE() % 1024}`
  }

  /** The seals of the audit trail, newest first: the first makes links, all of them check (decision 0009). */
  auditSeals(): [Seal, ...Seal[]] {
    const [newest, ...older] = this.#rings.map(({ audit }) => sealUnder(audit))
    if (!newest) throw new Error('there is no secret')
    return [newest, ...older]
  }

  #mark(purpose: Purpose, text: string): string {
    return markUnder(this.#newest(purpose, text))
  }

  #isMark(purpose: Purpose, mark: string, text: string): boolean {
    return this.#rings.some((ring) => isSame(mark, markUnder(ring[purpose].of(text))))
  }

  #newest(purpose: Purpose, text: string): Buffer {
    const ring = this.#rings[0]
    if (!ring) throw new Error('there is no secret')
    return ring[purpose].of(text)
  }
}

/** What the database keeps of a key or cookie that carries 256 random bits; no salt or slow hash is needed then. */
export function hashOf(key: string): string {
  return hash('sha256', key, 'base64url')
}

/** What is sealed is a list in JSON, so the word the mark is made of is never sealed itself. */
function sealUnder(key: Hmac): Seal {
  return {
    mark: key.of('mark').subarray(0, 6).toString('base64url'),
    hash: (text) => key.of(text).toString('base64url'),
  }
}

/** 144 bits are plenty for what only this portal checks, and keep cookies short. */
const markBytes = 18

/** Small letters and figures that are not taken for each other: 5 bits each. */
function typable(digest: Buffer): string {
  return Array.from(digest.subarray(0, 16), (byte) =>
    '23456789abcdefghijkmnpqrstuvwxyz'.charAt(byte % 32),
  ).join('')
}

function eightDigits(digest: Buffer): string {
  return String(digest.readUInt32BE() % 100_000_000).padStart(8, '0')
}

function markUnder(digest: Buffer): string {
  return digest.subarray(0, markBytes).toString('base64url')
}
