import type { Language } from '../../../../i18n/language.ts'
import { words } from '../../../../i18n/words.ts'
import { Fact, Typed } from './asked.tsx'
import type { CaseFindings } from './case-findings.ts'
import { askedTexts } from './texts.ts'

export type FindingsProps = {
  language: Language
  /** As typed, to stand beside what is registered. */
  typedMemberId: string
  findings: CaseFindings
}

/** What the desk is told of what was asked: in words, each with a mark that is not colour alone. */
export function Findings({ language, typedMemberId, findings }: FindingsProps) {
  const t = askedTexts(language)
  const { memberName, memberId, requester, targets } = findings
  return (
    <section class="card case-part">
      <div>
        <h2>{t.findings}</h2>
        <p class="soft">{t.findingsSay}</p>
      </div>
      <dl class="case-facts">
        <Fact label={words(language).memberId}>
          <Typed>{typedMemberId}</Typed>{' '}
          {memberName === null ? (
            <Mark isGood={false}>{t.noMember}</Mark>
          ) : (
            <>
              <span class="registered">
                {t.registeredName}
                {language === 'zh-CN' ? '：' : ': '}
                <span lang="ja">{memberName}</span>
              </span>{' '}
              <Mark isGood={findings.isSameName}>{findings.isSameName ? t.sameName : t.otherName}</Mark>
              {findings.isMemberSuspended && <Mark isGood={false}>{t.suspendedMember}</Mark>}
            </>
          )}
        </Fact>
        <Fact label={t.requester}>
          <Mark isGood={requester === 'administrator'}>{t.requesters[requester]}</Mark>
        </Fact>
        <Fact label={t.targets}>
          {targets.length === 0 ? (
            t.none
          ) : (
            <ul class="plain-list">
              {targets.map(({ loginId, hindrance }) => (
                <li>
                  <Typed>{loginId}</Typed>{' '}
                  <Mark isGood={hindrance === null}>
                    {hindrance === null ? t.found : t.hindered[hindrance]}
                  </Mark>
                </li>
              ))}
            </ul>
          )}
          {memberId === null && <Mark isGood={false}>{t.unclear}</Mark>}
        </Fact>
      </dl>
    </section>
  )
}

function Mark({ isGood, children }: { isGood: boolean; children: string }) {
  return <span class={isGood ? 'verdict good' : 'verdict bad'}>{children}</span>
}

export const exampleFindings: CaseFindings = {
  memberName: '株式会社 テスト・企業01 大森営業所',
  isSameName: true,
  isMemberSuspended: false,
  memberId: 'EJUUB99001YSD001',
  requester: 'administrator',
  targets: [
    { loginId: 'WR012576', hindrance: null, userId: 'u1' },
    { loginId: 'WR012580', hindrance: 'absent', userId: null },
  ],
  hasColleague: true,
}
