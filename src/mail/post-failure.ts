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
  /** The relay will never take mail for this address: there is no such mailbox, or it is closed. */
  readonly refusesAddress: boolean

  constructor(
    kind: FailureKind,
    message: string,
    { cause, refusesAddress = false }: { cause?: unknown; refusesAddress?: boolean } = {},
  ) {
    super(message, { cause })
    this.name = 'PostFailure'
    this.kind = kind
    this.refusesAddress = refusesAddress
  }
}

type RelayError = {
  readonly code?: unknown
  readonly command?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
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
  const { code, command, responseCode, response } = (error ?? {}) as RelayError
  const reply = typeof responseCode === 'number' ? responseCode : 0
  const words = [code, command, reply || undefined].filter((part) => part !== undefined).join(' ')
  const kind = kindOf(String(code), String(command), reply)
  const refusesAddress =
    kind === 'never' && code === 'EENVELOPE' && command === 'RCPT TO' && speaksOfAddress(String(response))
  return new PostFailure(kind, words || 'no reason given', { cause: error, refusesAddress })
}

/** Where the reply has an enhanced code: of the address or the mailbox, not of policy or the relay (RFC 3463 3). */
function speaksOfAddress(response: string): boolean {
  const subject = /^5\d\d[ -]5\.(\d+)\.\d+/.exec(response)?.[1]
  return subject === undefined || subject === '1' || subject === '2'
}

function kindOf(code: string, command: string, reply: number): FailureKind {
  if (reply === 421 || ofTheLine.has(code)) return 'connection'
  if (code === 'EENVELOPE' && command === 'MAIL FROM') return 'sender'
  if (reply === 503) return 'later'
  if (reply >= 400 && reply < 500) return 'later'
  if (reply >= 500 && reply < 600) return 'never'
  return 'unclear'
}
