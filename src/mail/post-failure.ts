/**
 * Why a letter was not handed over, by what to do next:
 * - `connection`: the line failed or the relay was never really reached; says nothing about the letter alone
 * - `sender`: the relay refused before it heard of a recipient, so it would refuse every letter
 * - `later`: a 4yz reply about this letter (RFC 5321, 4.2.1); the same letter may pass later
 * - `never`: a 5yz reply about this letter, or an address that must not be used
 * - `unclear`: anything else; the letter may even have arrived
 */
export type FailureKind = 'connection' | 'sender' | 'later' | 'never' | 'unclear'

/** The message is safe to log and to keep: reply codes and command names, no addresses, no texts of the relay. */
export class PostFailure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'PostFailure'
    this.kind = kind
  }
}

type RelayError = {
  readonly code?: unknown
  readonly command?: unknown
  readonly responseCode?: unknown
}

const ofTheLine = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROTOCOL',
  'EABORT',
])

/** Sorts what nodemailer threw. 421 closes the line and 503 speaks of its state, not of the letter (RFC 5321). */
export function failureOf(error: unknown): PostFailure {
  if (error instanceof PostFailure) return error
  const { code, command, responseCode } = (error ?? {}) as RelayError
  const reply = typeof responseCode === 'number' ? responseCode : 0
  const words = [code, command, reply || undefined].filter((part) => part !== undefined).join(' ')
  return new PostFailure(kindOf(String(code), String(command), reply), words || 'no reason given', error)
}

function kindOf(code: string, command: string, reply: number): FailureKind {
  if (reply === 421 || ofTheLine.has(code)) return 'connection'
  if (code === 'EENVELOPE' && command === 'MAIL FROM') return 'sender'
  if (reply === 503) return 'later'
  if (reply >= 400 && reply < 500) return 'later'
  if (reply >= 500 && reply < 600) return 'never'
  return 'unclear'
}
