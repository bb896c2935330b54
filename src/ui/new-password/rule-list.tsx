import type { PasswordRule } from '../../domain/password/password.ts'
import type { Language } from '../../i18n/language.ts'
import { uiTexts } from '../texts.ts'
import { newPasswordTexts } from './texts.ts'

export const ruleListId = 'password-rule'

type Item = { check: string; text: string; pattern: string }

function itemsOf(rule: PasswordRule, language: Language): Item[] {
  const t = newPasswordTexts(language).rule
  const { shortest, longest, allowed, needsLetterAndDigit, name } = rule
  return [
    {
      check: 'length',
      text: t.length(String(shortest), String(longest)),
      pattern: `^[\\s\\S]{${shortest},${longest}}$`,
    },
    ...(needsLetterAndDigit
      ? [
          { check: 'letter', text: t.letter, pattern: '[A-Za-z]' },
          { check: 'digit', text: t.digit, pattern: '[0-9]' },
        ]
      : []),
    { check: 'allowed', text: t.allowed[name], pattern: allowed.source },
  ]
}

/**
 * The rule in words, shown before anything is typed (R7, R8). Each item carries its own pattern, so that a script
 * can tick it off without knowing the rule; what only the server can judge stands below and is never ticked.
 */
export function PasswordRuleList({ language, rule }: { language: Language; rule: PasswordRule }) {
  const ui = uiTexts(language)
  const t = newPasswordTexts(language).rule
  return (
    <div class="rule" id={ruleListId} data-met={ui.ruleMet} data-unmet={ui.ruleUnmet}>
      <p>{t.heading}</p>
      <ul>
        {itemsOf(rule, language).map(({ check, text, pattern }) => (
          <li data-rule={check} data-pattern={pattern}>
            {text}
            <span class="unseen" />
          </li>
        ))}
      </ul>
      <p>{t.guess}</p>
    </div>
  )
}
