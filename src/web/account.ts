import { inEnglishOrder } from '../domain/users/name-order.ts'
import type { Language } from '../i18n/language.ts'
import { roleNames } from '../i18n/role-names.ts'
import type { SignedIn } from '../store/sessions.ts'
import type { Frame } from '../ui/frame.ts'

/** Who is signed in, as the header of every page shows them. */
export function toAccount(signedIn: SignedIn, language: Language): NonNullable<Frame['account']> {
  const { role } = signedIn
  const name = [signedIn.familyName, signedIn.givenName] as const
  return {
    memberId: signedIn.memberId,
    // Readers of other languages know the member by the name it gave for them, where it gave one.
    memberName: language === 'ja' ? signedIn.memberName : signedIn.memberNameEn || signedIn.memberName,
    loginId: signedIn.loginId,
    userName: (language === 'en' ? inEnglishOrder(name) : name).join(' ').trim(),
    role,
    roleName: roleNames(language)[role],
  }
}
