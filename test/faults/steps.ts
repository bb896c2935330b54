import type { Answer, Visitor } from '../harness/http-client.ts'
import { resetLinkIn } from '../harness/mailbox.ts'
import type { SmtpServer } from '../harness/smtp-server.ts'
import type { Person } from './site.ts'

/** The acts of a person, each one request; what the portal answers is the caller's to judge. */
export const ask = (visitor: Visitor, { loginId, mail }: Person): Promise<Answer> =>
  visitor.post('/portal/passwordResetRequest', { loginId, mail })

export const prove = (visitor: Visitor, key: string, { loginId, mail }: Person): Promise<Answer> =>
  visitor.post('/portal/passwordReset', { appliKey: key, loginId, mail })

export const choose = (visitor: Visitor, step2: string, password: string): Promise<Answer> =>
  visitor.post(step2, { newPassword: password, newPasswordAgain: password })

export const signIn = (visitor: Visitor, loginId: string, password: string): Promise<Answer> =>
  visitor.post('/portal/login/', { loginId, password })

/** The link of the first reset letter to this person, here or still to come, that is not one of `spent`. */
export async function linkFor(
  smtp: SmtpServer,
  { mail }: Person,
  { timeout = 10_000, spent = [] }: { timeout?: number; spent?: readonly string[] } = {},
): Promise<string> {
  let link = ''
  await smtp.waitForMail(async (one) => {
    if (!one.envelope.to.includes(mail)) return false
    link = await resetLinkIn(one.raw).catch(() => '')
    return link !== '' && !spent.includes(link)
  }, timeout)
  return link
}

export const keyOf = (link: string): string => new URL(link).searchParams.get('appliKey') ?? ''
