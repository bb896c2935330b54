import type { Language } from '../../../i18n/language.ts'
import type { CaseEvent } from '../../../store/inquiries/timeline.ts'
import type { IssueFacts } from '../issue/issue-facts.ts'
import { contradictions } from './call-back.ts'
import { verificationTexts } from './texts.ts'

export type StillGoodProps = {
  language: Language
  isOpen: boolean
  events: readonly CaseEvent[]
  targets: IssueFacts['targets']
}

/**
 * Whom a password was issued for in this case before somebody answered at the number on record that the request was
 * not theirs: it is not taken back by that, and what to do has to be said at once (decision 0015).
 */
export function StillGood({ language, isOpen, events, targets }: StillGoodProps) {
  const denial = events.findLast(
    ({ kind, details }) =>
      kind === 'callBackFailed' && contradictions.some((outcome) => outcome === details['reason']),
  )
  const loginIds = targets
    .filter(({ issue }) => denial && issue && issue.issuedAt <= denial.at)
    .filter(({ issue }) => issue?.state === 'live' || (isOpen && issue?.state === 'used'))
    .map(({ loginId }) => loginId)
  if (loginIds.length === 0) return null
  const t = verificationTexts(language)
  return (
    <section class="card case-part" id="still-good">
      <p>
        <strong>{t.stillGood(loginIds.join(', '))}</strong>
      </p>
      <p>{t.endIt}</p>
    </section>
  )
}
