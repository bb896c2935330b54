import { formatDateTime } from '../../../i18n/date-time.ts'
import { paths } from '../../../paths.ts'
import { Actions, Form } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { uiTexts } from '../../../ui/texts.ts'
import { Fact } from '../case/asked/asked.tsx'
import { callBackOutcomes } from './call-back.ts'
import { verificationTexts } from './texts.ts'
import type { CallerCard } from './verification-facts.ts'
import type { VerificationRefusal } from './verification-part.tsx'

type CallerProps = {
  frame: SignedInFrame
  number: string
  caller: CallerCard
  isOpen: boolean
  refused: VerificationRefusal | undefined
}

/** One administrator on record: the number to call, and the two ways to say how it went. */
export function Caller({ frame, number, caller, isOpen, refused }: CallerProps) {
  const { language } = frame
  const t = verificationTexts(language)
  const { loginId, telephone, mail } = caller
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <span>
            <strong>{loginId}</strong> <span lang="ja">{caller.name}</span>{' '}
            {caller.isRequester && <span class="tag">{t.isRequester}</span>}
          </span>
        </summary>
        <dl class="case-facts">
          <Fact label={t.telephone}>
            {telephone === '' ? t.noTelephone : <strong class="number">{telephone}</strong>}
          </Fact>
          <Fact label={t.mail}>
            {mail === null ? (
              t.noMail
            ) : (
              <>
                <span class="anywhere">{mail}</span>
                {caller.isMailRefused && <span class="verdict bad">{t.mailRefused}</span>}
              </>
            )}
          </Fact>
          <Fact label={t.unchangedSince}>
            {formatDateTime(caller.updatedAt, language)}
            {caller.isFresh && <span class="verdict bad">{t.fresh}</span>}
          </Fact>
        </dl>
        <div class="ways">
          <CallForm frame={frame} number={number} caller={caller} isChooseMissing={refused === 'choose'} />
          {mail !== null && !caller.isMailRefused && (
            <Form frame={frame} action={paths.caseForm(number, 'code')} class="case-form">
              <input type="hidden" name="loginId" value={loginId} />
              <p class="soft">{t.sendCodeSays}</p>
              <Actions>
                <button type="submit" class="button">
                  {t.sendCode}
                </button>
              </Actions>
            </Form>
          )}
        </div>
      </details>
    </li>
  )
}

function CallForm({
  frame,
  number,
  caller,
  isChooseMissing,
}: Pick<CallerProps, 'frame' | 'number' | 'caller'> & { isChooseMissing: boolean }) {
  const { language } = frame
  const t = verificationTexts(language)
  const { loginId, version, telephone } = caller
  const outcomes = callBackOutcomes.filter((outcome) => outcome !== 'passed' || telephone !== '')
  const error = `result-${loginId}-error`
  return (
    <Form frame={frame} action={paths.caseForm(number, 'callBack')} class="case-form">
      <input type="hidden" name="loginId" value={loginId} />
      <input type="hidden" name="version" value={String(version)} />
      <fieldset class="ticks" {...(isChooseMissing && { 'aria-describedby': error })}>
        <legend>{t.result}</legend>
        {outcomes.map((outcome) => (
          <label>
            <input type="radio" name="outcome" value={outcome} id={`${outcome}-${loginId}`} />
            <span>{t.outcomes[outcome]}</span>
          </label>
        ))}
        {isChooseMissing && (
          <p class="fault" id={error}>
            {uiTexts(language).errorMark}
            {t.choose}
          </p>
        )}
      </fieldset>
      <Actions>
        <button type="submit" class="button" aria-label={`${t.callBack}: ${loginId}`}>
          {t.callBack}
        </button>
      </Actions>
    </Form>
  )
}

export const exampleCallers: readonly CallerCard[] = [
  {
    loginId: 'WR012574',
    name: '大森 そうた',
    isRequester: true,
    telephone: '030-000-99999',
    mail: 's***@example.jp',
    isMailRefused: false,
    updatedAt: Date.UTC(2026, 3, 1, 1, 0),
    isFresh: false,
    version: 3,
  },
  {
    loginId: 'WR012590',
    name: 'Lestari Dewi',
    isRequester: false,
    telephone: '',
    mail: null,
    isMailRefused: false,
    updatedAt: Date.UTC(2026, 10, 22, 1, 0),
    isFresh: true,
    version: 1,
  },
]
