import { type Duration, minutes } from '../../domain/time.ts'
import { formatWait } from '../../i18n/date-time.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import type { PanelKind } from '../../ui/panel.tsx'
import { type HelpDesk, HelpDeskBlock } from '../../ui/parts.tsx'
import { problemTexts } from './problem-texts.ts'

/** Why a request was not served, with its HTTP status. */
export const problemStatus = {
  staleForm: 403,
  notAllowed: 403,
  notFound: 404,
  wrongMethod: 405,
  tooLarge: 413,
  wrongType: 415,
  wrongHost: 421,
  tooMany: 429,
  failed: 500,
  busy: 503,
  outage: 503,
} as const

export type Problem = keyof typeof problemStatus

export type ProblemProps = {
  frame: Frame
  problem: Problem
  helpDesk: HelpDesk
  /** Told where the log can be searched for it, that is, after a bug or an outage. */
  requestId?: string
  retryAfter?: Duration
}

const warned: ReadonlySet<Problem> = new Set(['tooMany', 'busy', 'outage', 'staleForm'])

/** The page for a request that may not or cannot be served; says what to do next and blames nobody. */
export function ProblemView({ frame, problem, helpDesk, requestId, retryAfter }: ProblemProps) {
  const { language } = frame
  const t = problemTexts(language)
  const { title, lines } = t[problem]
  const kind: PanelKind = warned.has(problem) ? 'warning' : 'error'
  const panel = {
    kind,
    children: (
      <>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
        {problem === 'tooMany' && retryAfter !== undefined && (
          <p>{t.tooMany.wait(formatWait(retryAfter, language))}</p>
        )}
        {requestId !== undefined && (
          <p>
            {t.requestId} <code class="anywhere">{requestId}</code>
          </p>
        )}
      </>
    ),
  }
  return (
    <Page frame={frame} title={title} icon="signpost" panels={[panel]} hasErrors>
      <Actions>
        {frame.account ? (
          <ButtonLink href={paths.menu()} primary>
            {t.toMenu}
          </ButtonLink>
        ) : (
          <ButtonLink href={paths.login()} primary>
            {t.toLogin}
          </ButtonLink>
        )}
      </Actions>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const problemGallery = gallery<ProblemProps>(ProblemView, ({ frame, signedIn, helpDesk }) => ({
  ...Object.fromEntries(
    (Object.keys(problemStatus) as Problem[]).map((problem) => [problem, { frame, problem, helpDesk }]),
  ),
  tooManyWait: { frame, problem: 'tooMany', helpDesk, retryAfter: minutes(3) },
  failedWithId: { frame, problem: 'failed', helpDesk, requestId: '01JD8Z3K5N7Q9R1S3T5V7W9X1Y' },
  notFoundSignedIn: { frame: signedIn, problem: 'notFound', helpDesk },
}))
