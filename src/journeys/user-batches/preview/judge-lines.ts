import type { ImportFault, ImportFaultCode } from '../../../csv/import-fault.ts'
import type { TableRow } from '../../../csv/read-table.ts'
import { readUser, type StatedUser } from '../../../csv/users/read-user.ts'
import type { UserColumn } from '../../../csv/users/user-columns.ts'
import { type Actor, isMemberRole, memberRoles } from '../../../domain/permission.ts'
import type { CharacterSet } from '../../../domain/registered-data/repertoire.ts'
import { warnings } from '../../../domain/registered-data/warnings.ts'
import { confirmationsToAddressPerHour } from '../../../mail-changes/spans.ts'
import type { LineKind } from '../../../store/user-batches/batch-lines.ts'
import type { BatchCounts } from '../../../store/user-batches/batches.ts'
import type { ComparedUser } from '../../../store/user-batches/compared-users.ts'
import { lineChanges, type Remarks } from './remarks.ts'

export interface JudgedLine {
  line: number
  kind: LineKind
  stated: StatedUser
  before: ComparedUser | undefined
  remarks: Remarks
}

/** What the database holds about some lines. */
export interface Known {
  /** By login ID, in whatever member. */
  users: ReadonlyMap<string, ComparedUser>
  /** How many people of the member have an address, by its key. */
  mails: ReadonlyMap<string, number>
}

type Fault = Remarks['faults'][number]

/**
 * Judges the lines of one file, some hundreds at a time and in their order. What lies outside of the member is
 * answered as if it were not there (R17): another 会員ID as an unknown one, another member's login ID as one that
 * cannot be used.
 */
export class LineJudge {
  readonly counts: BatchCounts = { added: 0, changed: 0, left: 0, refused: 0, warned: 0 }
  /** How many administrators in use the file adds and takes away, and the lines that take one away. */
  administratorsAdded = 0
  readonly administratorsTaken: number[] = []
  readonly #actor: Actor
  readonly #characterSet: CharacterSet
  readonly #lineOfLoginId = new Map<string, number>()
  readonly #timesOfMail = new Map<string, number>()
  readonly #lettersTo = new Map<string, number>()

  constructor(actor: Actor, characterSet: CharacterSet) {
    this.#actor = actor
    this.#characterSet = characterSet
  }

  /** What a line says, before anything is known of the people in it. */
  read(row: TableRow<UserColumn>): { line: number; stated: StatedUser; faults: Fault[] } {
    const { entry, faults } = readUser(row, memberRoles)
    if (row.cellCount !== null)
      return { line: row.line, stated: entry, faults: [fault(null, 'cellCount', String(row.cellCount))] }
    const found: Fault[] = faults.map(withoutLine)
    const isOwn = entry.memberId === this.#actor.memberId
    if (!isOwn && entry.memberId !== '') found.unshift(fault('会員ID', 'unknownMember'))
    const first = this.#lineOfLoginId.get(entry.loginId)
    if (first !== undefined) found.push(fault('ログインID', 'duplicate', String(first)))
    else if (entry.loginId !== '') this.#lineOfLoginId.set(entry.loginId, row.line)
    return { line: row.line, stated: entry, faults: found }
  }

  judge({ line, stated, faults }: ReturnType<LineJudge['read']>, known: Known): JudgedLine {
    const found = known.users.get(stated.loginId)
    const isOurs = found !== undefined && found.memberId === this.#actor.memberId && isMemberRole(found.role)
    const before = isOurs ? found : undefined
    const remarks: Remarks = { changes: [], faults, warnings: [], mailWaits: false }
    if (found && !isOurs) remarks.faults = [...faults, fault('ログインID', 'notUsable')]
    if (remarks.faults.length > 0) return this.#done({ line, kind: 'refused', stated, before, remarks })

    remarks.changes = before ? lineChanges(before, stated) : []
    if (before && remarks.changes.length === 0)
      return this.#done({ line, kind: 'left', stated, before, remarks })
    const { mail } = stated.data
    const mailWaits = before !== undefined && mail !== null && mail.key !== before.data.mail?.key
    remarks.faults = before ? this.#faultsOfChange(before, stated) : []
    if (remarks.faults.length === 0 && mailWaits) remarks.faults = this.#faultsOfLetter(mail.key)
    if (remarks.faults.length > 0) return this.#done({ line, kind: 'refused', stated, before, remarks })

    remarks.warnings = warnings(before?.data ?? null, stated.data, {
      characterSet: this.#characterSet,
      mailSharedBy: this.#othersWithMail(stated, before, known),
    })
    remarks.mailWaits = mailWaits
    return this.#done({ line, kind: before ? 'changed' : 'added', stated, before, remarks })
  }

  #faultsOfChange(before: ComparedUser, stated: StatedUser): Fault[] {
    if (before.standing === 'abolished') return [fault('ログインID', 'abolished')]
    const isSelf = before.userId === this.#actor.userId
    return isSelf && stated.standing !== 'active' ? [fault('状態', 'ownStanding')] : []
  }

  /** Each asks the owner of the new address, and all of them go out in the one hour: see `sendConfirmation`. */
  #faultsOfLetter(mailKey: string): Fault[] {
    const letters = (this.#lettersTo.get(mailKey) ?? 0) + 1
    this.#lettersTo.set(mailKey, letters)
    if (letters <= confirmationsToAddressPerHour) return []
    return [fault('メールアドレス', 'tooManyOfMail', String(confirmationsToAddressPerHour))]
  }

  #othersWithMail({ data }: StatedUser, before: ComparedUser | undefined, { mails }: Known): number {
    if (!data.mail) return 0
    const { key } = data.mail
    const inFile = this.#timesOfMail.get(key) ?? 0
    this.#timesOfMail.set(key, inFile + 1)
    const stored = (mails.get(key) ?? 0) - (before?.data.mail?.key === key ? 1 : 0)
    return Math.max(stored, inFile)
  }

  #done(judged: JudgedLine): JudgedLine {
    const { kind, remarks, before, stated, line } = judged
    this.counts[kind === 'stale' ? 'refused' : kind]++
    if (remarks.warnings.length > 0) this.counts.warned++
    if (kind !== 'added' && kind !== 'changed') return judged
    const was = before !== undefined && isActiveAdministrator(before)
    const is = isActiveAdministrator(stated)
    if (is && !was) this.administratorsAdded++
    if (was && !is) this.administratorsTaken.push(line)
    return judged
  }
}

function isActiveAdministrator({ role, standing }: Pick<StatedUser, 'role' | 'standing'>): boolean {
  return role === 'participantAdministrator' && standing === 'active'
}

function fault(column: string | null, code: ImportFaultCode, detail?: string): Fault {
  return { column, code, detail }
}

function withoutLine({ column, code, detail }: ImportFault): Fault {
  return { column, code, detail }
}
