import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import type { Language } from '../../../../i18n/language.ts'
import { inertName, type Names } from '../../../../mail/addressee.ts'
import { buildLetter, type Letter, type LetterHead, type Line } from '../../../../mail/letter.ts'
import { unbroken } from '../../../../mail/line-width.ts'
import { maskAddress } from '../../../../mail/mask-address.ts'
import { mailChangeLetterTexts } from './letter-texts.ts'

/** Who has asked for the change: its owner, or the administrator of their member. */
export type AskedBy = 'own' | 'administrator'

const nobody: Names = { familyName: '', givenName: '', familyNameEn: '', givenNameEn: '' }
const date = (at: Instant, language: Language) => unbroken(formatDateTime(at, language))

/**
 * M4: to a new address, for its owner to confirm. It names nobody: until it is confirmed, whoever reads it may be a
 * stranger whose address was typed by mistake.
 */
export function confirmationLetter(
  head: LetterHead,
  change: {
    readonly url: string
    readonly by: AskedBy
    readonly requestedAt: Instant
    readonly deadlineAt: Instant
  },
): Letter {
  return buildLetter({ ...head, names: nobody }, (language) => {
    const text = mailChangeLetterTexts(language).confirm
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.asked[change.by](date(change.requestedAt, language)), text.asks],
        [text.open],
        [text.heading, { url: change.url }],
        [text.deadline(date(change.deadlineAt, language)), text.once, text.until],
        [text.notYou, text.unchanged],
      ],
    }
  })
}

interface Objection {
  /** Where the owner of the former address objects. */
  readonly url: string
  readonly objectUntil: Instant
}

function objection(language: Language, { url, objectUntil }: Objection): Line[][] {
  const text = mailChangeLetterTexts(language).object
  return [
    [text.notYouHeading, text.danger, text.act],
    [text.heading, { url }],
    [text.until(date(objectUntil, language)), text.known],
  ]
}

/** M5 to the address in force: another one is to take its place. */
export function changeAskedLetter(
  head: LetterHead,
  change: Objection & { readonly by: AskedBy; readonly requestedAt: Instant; readonly newMail: string },
): Letter {
  return buildLetter(head, (language) => {
    const text = mailChangeLetterTexts(language).asked
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.by[change.by](date(change.requestedAt, language))],
        [...newAddress(language, change.newMail), text.waits],
        ...objection(language, change),
      ],
    }
  })
}

/** M5 to the former address: another one has taken its place, or none. */
export function changeDoneLetter(
  head: LetterHead,
  change: Objection & { readonly by: AskedBy; readonly changedAt: Instant; readonly newMail: string | null },
): Letter {
  return buildLetter(head, (language) => {
    const t = mailChangeLetterTexts(language)
    const text = t.done
    const at = date(change.changedAt, language)
    const what =
      change.newMail === null
        ? [text.removed(at)]
        : [text.changed(at), ...newAddress(language, change.newMail)]
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), ...what, ...(change.by === 'own' ? [] : [text.byAdministrator])],
        [text.last],
        ...objection(language, change),
      ],
    }
  })
}

/** To the address that is in force again, after its owner has objected. */
export function objectedLetter(
  head: LetterHead,
  change: { readonly objectedAt: Instant; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language) => {
    const text = mailChangeLetterTexts(language).objected
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.done(date(change.objectedAt, language)), text.restored],
        [text.danger, text.act, text.loggedOut, text.tell],
        [text.pageHeading, { url: change.resetRequestUrl }],
      ],
    }
  })
}

/** To the administrators of the member: one of their people has objected to a change that somebody made. */
export function objectedAdministratorLetter(
  head: LetterHead,
  change: { readonly objectedAt: Instant; readonly loginId: string; readonly name: string },
): Letter {
  return buildLetter(head, (language) => {
    const text = mailChangeLetterTexts(language).administrator
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName)],
        [text.done(date(change.objectedAt, language)), text.doneBy],
        [text.loginId(change.loginId), ...(change.name === '' ? [] : [text.who(inertName(change.name))])],
        [text.danger, text.act, text.reset],
      ],
    }
  })
}

/** Masked, and such that no mail program makes a link of a domain that somebody else has chosen (MAIL-02). */
function newAddress(language: Language, mail: string): Line[] {
  const { to, masked } = mailChangeLetterTexts(language).asked
  return [to(inertName(maskAddress(mail))), masked]
}
