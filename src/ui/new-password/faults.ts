import type { NewPasswordFault, NewPasswordFaults } from '../../domain/password/new-password.ts'
import type { PasswordRule } from '../../domain/password/password.ts'
import type { Language } from '../../i18n/language.ts'
import { words } from '../../i18n/words.ts'
import type { FieldError } from '../panel.tsx'
import { newPasswordTexts } from './texts.ts'

/** The faults in words, each with its field. */
export function newPasswordErrors(
  { newPassword = [], again }: NewPasswordFaults,
  { language, rule }: { language: Language; rule: PasswordRule },
): FieldError[] {
  const word = words(language)
  const errors: FieldError[] = []
  if (newPassword.length > 0) {
    const message = newPassword.map((fault) => sentenceOf(fault, rule, language)).join('\n')
    errors.push({ field: 'newPassword', label: word.newPassword, message })
  }
  if (again) {
    const message = newPasswordTexts(language).again[again]
    errors.push({ field: 'newPasswordAgain', label: word.newPasswordAgain, message })
  }
  return errors
}

function sentenceOf(fault: NewPasswordFault, rule: PasswordRule, language: Language): string {
  const t = newPasswordTexts(language).faults
  switch (fault) {
    case 'tooShort':
      return t.tooShort(String(rule.shortest))
    case 'tooLong':
      return t.tooLong(String(rule.longest))
    case 'forbiddenCharacter':
      return t.forbiddenCharacter[rule.name]
    default:
      return t[fault]
  }
}

/** The rule in force in one sentence, for whoever is to make up a password before the list of it is on the page. */
export function ruleInOneSentence({ name, shortest, longest }: PasswordRule, language: Language): string {
  return newPasswordTexts(language).inOneSentence[name](String(shortest), String(longest))
}
