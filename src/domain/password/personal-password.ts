import { lowerCaseAscii } from '../width.ts'

/** Whose password it is to be: what others know about the person must not be the password (R8). */
export type Owner = {
  readonly loginId: string
  readonly memberId: string
  /** Name parts and the member's name in any script; only their Latin spellings can meet a password. */
  readonly names: readonly string[]
  readonly mail: string | null
}

const serviceWords = ['twx', 'twx21', 'twxportal', 'twx21portal', 'portal']
const shortestIdInside = 4

/**
 * The password contains the login ID or the 会員ID, or is, once or over and over, but for digits and signs at its
 * ends, one of the person's names, the local part of the mail address or a word of the service; case does not
 * count.
 */
export function isPersonal(password: string, owner: Owner): boolean {
  const typed = lowerCaseAscii(password)
  const ids = [owner.loginId, owner.memberId].map(lowerCaseAscii)
  if (ids.some((id) => id.length >= shortestIdInside && typed.includes(id))) return true
  // The same piece over and over is as easily guessed as the piece.
  const piece = /^(.+?)\1+$/s.exec(typed)?.[1] ?? ''
  const words = knownWords(owner, ids)
  return [typed, piece].map(coreOf).some((core) => core !== '' && words.has(core))
}

function knownWords(owner: Owner, ids: readonly string[]): Set<string> {
  const names = owner.names.map((name) => lowerCaseAscii(name))
  const local = lowerCaseAscii(owner.mail?.split('@')[0] ?? '')
  const words = [...serviceWords, ...ids, ...names, local]
  for (const text of [...names, local]) words.push(...text.split(/[^a-z0-9]+/))
  // Family and given name together, either way round, is the commonest thought of all.
  for (const one of names) for (const other of names) words.push(one + other)
  return new Set(words.map(coreOf).filter((word) => word !== ''))
}

/** `text` (lower case) without what stands before its first and after its last letter, and without signs inside. */
function coreOf(text: string): string {
  return text.replace(/^[^a-z]+|[^a-z]+$/g, '').replace(/[^a-z0-9]+/g, '')
}
