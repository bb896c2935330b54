import { type LoginId, parseLoginId } from '../../domain/login-id.ts'
import { type MailAddress, parseMailAddress } from '../../domain/mail-address.ts'
import type { Account } from '../../store/accounts.ts'
import type { Form } from '../../web/request/form.ts'
import type { IdentityEntry } from './identity-fields.tsx'

/** R1: the login ID and the address belong together, and to a user who may sign in and reset. */
export function isIdentityOf(
  account: Account | undefined,
  { loginId, mail }: { loginId: LoginId; mail: MailAddress },
): account is Account {
  return (
    account?.isActive === true &&
    account.loginId === loginId &&
    account.mail !== null &&
    account.mailKey === mail.key
  )
}

/** The two fields of S2 and of step 1: understood as people type them (R1), or what is wrong with each. */
export function parseIdentity(form: Form) {
  const typed = { loginId: form.text('loginId'), mail: form.text('mail') }
  const loginId = parseLoginId(typed.loginId)
  const mail = parseMailAddress(typed.mail)
  if (loginId.ok && mail.ok) return { ok: true, loginId: loginId.value, mail: mail.value, typed } as const
  const faults: NonNullable<IdentityEntry['faults']> = {
    ...(loginId.ok ? {} : { loginId: loginId.code }),
    ...(mail.ok ? {} : { mail: mail.code }),
  }
  return { ok: false, entry: { ...typed, faults } satisfies IdentityEntry } as const
}
