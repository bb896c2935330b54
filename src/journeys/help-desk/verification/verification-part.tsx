import { formatDateTime, formatTime } from '../../../i18n/date-time.ts'
import { paths } from '../../../paths.ts'
import { TextField } from '../../../ui/field.tsx'
import { Actions, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { Caller, exampleCallers } from './caller-card.tsx'
import { verificationTexts } from './texts.ts'
import type { VerificationFacts } from './verification-facts.ts'

export type VerificationRefusal = keyof ReturnType<typeof verificationTexts>['refusals'] | 'choose'

export type VerificationPartProps = {
  frame: SignedInFrame
  number: string
  facts: VerificationFacts
  /** Whoever looks at the page works on the case, which is open. */
  isYours: boolean
  isClosed: boolean
  /** What became of the try before, and about whom it was. */
  refused?: { code: VerificationRefusal; loginId?: string } | undefined
}

/** Who was verified, and the ways to verify the caller: a call to the number on record, or a code by mail. */
export function VerificationPart(props: VerificationPartProps) {
  const { frame, facts, isYours } = props
  const { language } = frame
  const t = verificationTexts(language)
  const isLive = facts.verified?.standing === 'live'
  return (
    <section class="card case-part" id="verify">
      <h2>{t.heading}</h2>
      <Verified {...props} />
      {isYours && facts.code && <CodeForm {...props} />}
      {isYours && facts.callers.length === 0 && <p>{t.nobody}</p>}
      {isYours && facts.callers.length > 0 && (
        <>
          {!isLive && (
            <ul>
              {t.how.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          )}
          <ul class="callers">
            {facts.callers.map((caller, index) => (
              <Caller
                frame={frame}
                number={props.number}
                caller={caller}
                refused={props.refused?.loginId === caller.loginId ? props.refused.code : undefined}
                isOpen={
                  props.refused?.loginId === undefined
                    ? !isLive && index === 0
                    : props.refused.loginId === caller.loginId
                }
              />
            ))}
          </ul>
          {facts.hasMore && <p>{t.more(String(facts.callers.length))}</p>}
        </>
      )}
    </section>
  )
}

function Verified({ frame: { language }, facts: { verified }, isClosed }: VerificationPartProps) {
  const t = verificationTexts(language)
  if (!verified) return null
  const { loginId, name, at, until, means, by, standing } = verified
  return (
    <div class={standing === 'live' || isClosed ? 'verified' : 'verified over'}>
      <p>
        <strong>{loginId}</strong> <span lang="ja">{name}</span>
      </p>
      <p>{t.verified(formatDateTime(at, language))}</p>
      <p>
        {t.means[means]} / {t.by(by)}
      </p>
      {!isClosed && <p>{standing === 'live' ? t.holds(formatDateTime(until, language)) : t[standing]}</p>}
    </div>
  )
}

function CodeForm({ frame, number, facts: { code }, refused }: VerificationPartProps) {
  const { language } = frame
  const t = verificationTexts(language)
  if (!code) return null
  const error =
    refused?.code === 'code.wrong' || refused?.code === 'code.malformed'
      ? t.refusals[refused.code]
      : undefined
  return (
    <Form frame={frame} action={paths.caseForm(number, 'codeCheck')} class="case-form">
      <TextField
        language={language}
        label={t.code}
        name="code"
        autocomplete="off"
        inputmode="numeric"
        width="short"
        support={
          <>
            <p>{t.codeSays(code.loginId, formatTime(code.deadlineAt, language))}</p>
            <p>{t.codeLeft(String(code.left))}</p>
          </>
        }
        error={error}
        focused={error !== undefined}
      />
      <Actions>
        <SubmitButton>{t.check}</SubmitButton>
      </Actions>
    </Form>
  )
}

export const exampleVerification: VerificationFacts = {
  verified: null,
  callers: exampleCallers,
  hasMore: false,
  code: null,
}

export const exampleVerified: VerificationFacts = {
  ...exampleVerification,
  verified: {
    loginId: 'WR012574',
    name: '大森 そうた',
    at: Date.UTC(2026, 10, 24, 2, 30),
    until: Date.UTC(2026, 10, 24, 14, 30),
    means: 'callBack',
    by: 'HD000001',
    standing: 'live',
  },
}
