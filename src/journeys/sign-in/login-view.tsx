import { type Duration, minutes } from '../../domain/time.ts'
import { formatWait } from '../../i18n/date-time.ts'
import { shortName } from '../../i18n/service-name.ts'
import { words } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { PasswordField, TextField } from '../../ui/field.tsx'
import { Actions, ButtonLink, Form, SubmitButton } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page, type PageProps } from '../../ui/page.tsx'
import { ErrorSummary, type FieldError } from '../../ui/panel.tsx'
import { InquiryLink } from '../../ui/parts.tsx'
import { signInTexts } from './texts.ts'

/**
 * What happened before the page was shown. `refused` is one answer for wrong, unknown, locked and stopped alike
 * (R12); `throttled` and `busy` were not tried at all.
 */
export type LoginOutcome =
  | { kind: 'passwordReset' | 'loggedOut' | 'sessionEnded' | 'loginNeeded' | 'refused' | 'busy' }
  | { kind: 'throttled'; retryAfter: Duration }

/** The operator's notice on export control, in the reader's language. Without paragraphs it is left out. */
export type ExportNotice = { readonly title: string; readonly paragraphs: readonly string[] }

export type LoginProps = {
  frame: Frame
  exportNotice: ExportNotice
  outcome?: LoginOutcome | undefined
  /** What was typed, kept after a failure. A password is never kept. */
  loginId?: string | undefined
  empty?: { loginId?: boolean; password?: boolean } | undefined
}

const outcomeId = 'outcome'

function panelOf({ frame, outcome }: LoginProps): NonNullable<PageProps['panels']>[number] | undefined {
  const t = signInTexts(frame.language)
  if (outcome === undefined) return undefined
  switch (outcome.kind) {
    case 'refused':
      return {
        kind: 'error',
        id: outcomeId,
        children: (
          <>
            {t.refused.map((line) => (
              <p>{line}</p>
            ))}
            <p>
              <a href={paths.resetRequest()}>{t.toRequest(shortName(frame.serviceName))}</a>
            </p>
          </>
        ),
      }
    case 'throttled': {
      const wait = formatWait(
        Math.max(minutes(1), Math.ceil(outcome.retryAfter / minutes(1)) * minutes(1)),
        frame.language,
      )
      return {
        kind: 'warning',
        id: outcomeId,
        children: [<p>{t.throttled(wait)}</p>, <p>{t.throttledNote}</p>],
      }
    }
    case 'busy':
      return { kind: 'warning', id: outcomeId, children: [<p>{t.busy}</p>, <p>{t.busyNote}</p>] }
    default:
      return { kind: 'information', id: outcomeId, children: t[outcome.kind].map((line) => <p>{line}</p>) }
  }
}

/** S1 【TWX-21 PORTAL ログイン】 */
export function LoginView(props: LoginProps) {
  const { frame, exportNotice, outcome, loginId = '', empty = {} } = props
  const { language } = frame
  const t = signInTexts(language)
  const word = words(language)
  const panel = panelOf(props)
  const refused = outcome?.kind === 'refused'
  const failed = refused || outcome?.kind === 'throttled' || outcome?.kind === 'busy'
  const errors: FieldError[] = []
  if (empty.loginId) errors.push({ field: 'loginId', label: word.loginId, message: t.emptyLoginId })
  if (empty.password) errors.push({ field: 'password', label: word.password, message: t.emptyPassword })
  return (
    <Page
      frame={frame}
      title={t.title(frame.serviceName)}
      icon="login"
      width="wide"
      panels={panel ? [panel] : []}
      hasErrors={failed || errors.length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <div class="columns">
        <Form frame={frame} action={paths.login()} class="card">
          <TextField
            language={language}
            label={word.loginId}
            name="loginId"
            value={loginId}
            autocomplete="username"
            required="unmarked"
            error={empty.loginId ? t.emptyLoginId : undefined}
            support={t.loginIdSupport}
            describedBy={refused ? outcomeId : undefined}
            focused={!failed && (empty.loginId || (!panel && !empty.password))}
          />
          <PasswordField
            language={language}
            label={word.password}
            name="password"
            autocomplete="current-password"
            required="unmarked"
            error={empty.password ? t.emptyPassword : undefined}
            describedBy={failed ? outcomeId : undefined}
            focused={failed || (empty.password && !empty.loginId)}
          />
          <Actions>
            <SubmitButton>{word.login}</SubmitButton>
          </Actions>
        </Form>
        <div class="notices">
          <section class="notice important">
            <h2>{t.resetHeading}</h2>
            <p>{t.resetNotice}</p>
            <ButtonLink href={paths.resetRequest()}>{t.toRequest(shortName(frame.serviceName))}</ButtonLink>
            <p>{t.noMail}</p>
            <p>
              <InquiryLink frame={frame} />
            </p>
            <p>{t.loginIdUnknown}</p>
          </section>
          {exportNotice.paragraphs.length > 0 && (
            <section class="notice">
              <h2>{exportNotice.title}</h2>
              {exportNotice.paragraphs.map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </section>
          )}
        </div>
      </div>
    </Page>
  )
}

const exampleNotice = {
  ja: {
    title: '(輸出管理上の注意)',
    paragraphs: [
      '技術や情報を輸出するときは、外国為替及び外国貿易法などに従い、必要な手続きをとってください。',
      '同意いただける場合に限り、ログインしてください。',
    ],
  },
  en: {
    title: 'Export control notice',
    paragraphs: ['If you export technology or information, follow the law.', 'Log in only if you agree.'],
  },
  'zh-CN': {
    title: '（出口管制注意事项）',
    paragraphs: ['出口技术或信息时，请遵守相关法律法规，办理必要的手续。', '仅在同意上述内容时登录。'],
  },
} as const

export const loginGallery = gallery<LoginProps>(LoginView, ({ frame, language }) => {
  const base = { frame, exportNotice: exampleNotice[language] }
  return {
    empty: base,
    withoutExportNotice: { ...base, exportNotice: { title: '', paragraphs: [] } },
    afterReset: { ...base, outcome: { kind: 'passwordReset' } },
    loggedOut: { ...base, outcome: { kind: 'loggedOut' } },
    sessionEnded: { ...base, outcome: { kind: 'sessionEnded' } },
    loginNeeded: { ...base, outcome: { kind: 'loginNeeded' } },
    refused: { ...base, outcome: { kind: 'refused' }, loginId: 'WR012574' },
    bothEmpty: { ...base, empty: { loginId: true, password: true } },
    passwordEmpty: { ...base, empty: { password: true }, loginId: 'WR012574' },
    throttled: { ...base, outcome: { kind: 'throttled', retryAfter: minutes(3) }, loginId: 'WR012574' },
    busy: { ...base, outcome: { kind: 'busy' }, loginId: 'W'.repeat(60) },
  }
})
