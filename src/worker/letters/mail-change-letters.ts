import { minutes } from '../../domain/time.ts'
import type { AskedBy } from '../../journeys/user-data/mail/letters/letters.ts'
import * as letters from '../../journeys/user-data/mail/letters/letters.ts'
import { paths } from '../../paths.ts'
import type { OutboxLetter } from '../../store/outbox/outbox.ts'
import { findAddressee } from '../../store/outbox/outbox-queue.ts'
import type { MailChange } from '../../store/users/mail-changes.ts'
import * as mailChanges from '../../store/users/mail-changes.ts'
import { findLoginId } from '../../store/users/targets.ts'
import type { MailWorld } from '../mail-world.ts'
import type { Kind } from './letter-kinds.ts'

/** A link whose last moments have begun would be gone before its mail is read. */
const lastMoments = minutes(1)

/** M4, M5 and what follows an objection (F10). */
export const mailChangeLetters = {
  'mail-confirmation': {
    recipient: (world, letter) => addressOf(world, letter, ({ newMail }) => newMail),
    async write(world, letter, head) {
      const change = await changeOf(world, letter)
      if (!change || change.endedAt !== null || isOver(world, change.deadlineAt)) return undefined
      const key = world.keys.linkKeyOf('mail-confirmation', { ...change, keyHash: change.confirmKeyHash })
      if (key === undefined) return undefined
      const url = world.config.publicUrl + paths.mailConfirmation(key)
      return letters.confirmationLetter(head, { ...change, url, by: askedBy(change) })
    },
  },
  'mail-change-asked': {
    evenStopped: true,
    recipient: (world, letter) => addressOf(world, letter, ({ oldMail }) => oldMail),
    async write(world, letter, head) {
      const change = await changeOf(world, letter)
      const url = change && objectionUrl(world, change)
      if (!change || url === undefined || change.newMail === null) return undefined
      const { newMail } = change
      return letters.changeAskedLetter(head, { ...change, newMail, url, by: askedBy(change) })
    },
  },
  'mail-change-done': {
    evenStopped: true,
    recipient: (world, letter) => addressOf(world, letter, ({ oldMail }) => oldMail),
    async write(world, letter, head) {
      const change = await changeOf(world, letter)
      const url = change && objectionUrl(world, change)
      if (!change || url === undefined || change.confirmedAt === null) return undefined
      const changedAt = change.confirmedAt
      return letters.changeDoneLetter(head, { ...change, changedAt, url, by: askedBy(change) })
    },
  },
  'mail-change-objected': {
    evenStopped: true,
    write: (world, letter, head) =>
      letters.objectedLetter(head, {
        objectedAt: letter.createdAt,
        resetRequestUrl: world.config.publicUrl + paths.resetRequest(),
      }),
  },
  'mail-change-objected-administrator': {
    async write(world, letter, head) {
      const change = await changeOf(world, letter)
      const person = change && (await findAddressee(world.db, change.userId))
      const loginId = change && (await findLoginId(world.db, change.userId))
      if (!person || loginId === undefined) return undefined
      const name = `${person.familyName} ${person.givenName}`.trim()
      return letters.objectedAdministratorLetter(head, { objectedAt: letter.createdAt, loginId, name })
    },
  },
} as const satisfies Record<string, Kind>

function changeOf({ db }: MailWorld, { requestId }: OutboxLetter): Promise<MailChange | undefined> {
  return requestId === null ? Promise.resolve(undefined) : mailChanges.find(db, requestId)
}

async function addressOf(
  world: MailWorld,
  letter: OutboxLetter,
  which: (change: MailChange) => string | null,
): Promise<string | null> {
  const change = await changeOf(world, letter)
  return change ? which(change) : null
}

/** Undefined once the link would arrive dead (I4). */
function objectionUrl(world: MailWorld, change: MailChange): string | undefined {
  if (change.endReason === 'objected' || isOver(world, change.objectUntil)) return undefined
  const key = world.keys.linkKeyOf('mail-objection', { ...change, keyHash: change.objectKeyHash })
  return key === undefined ? undefined : world.config.publicUrl + paths.mailObjection(key)
}

function isOver(world: MailWorld, at: number): boolean {
  return at - world.now() < lastMoments
}

function askedBy({ userId, requestedBy }: MailChange): AskedBy {
  return userId === requestedBy ? 'own' : 'administrator'
}
