import { type Duration, minutes } from '../../domain/time.ts'
import { formatWait } from '../../i18n/date-time.ts'
import { paths } from '../../paths.ts'
import { Actions, ButtonLink } from '../../ui/form.tsx'
import type { Frame } from '../../ui/frame.ts'
import { gallery } from '../../ui/gallery.ts'
import { Page } from '../../ui/page.tsx'
import type { PanelKind } from '../../ui/panel.tsx'
import { type HelpDesk, HelpDeskBlock } from '../../ui/parts.tsx'
import { type ProblemCode, problemStatus } from './problem.ts'
import { problemTexts } from './problem-texts.ts'

export type ProblemProps = {
  frame: Frame
  problem: ProblemCode
  /** Where the portal is: nothing else leads on from an address that is not its own. */
  publicUrl: string
  helpDesk: HelpDesk
  /** Told where the log can be searched for it, that is, after a bug or an outage. */
  requestId?: string
  retryAfter?: Duration
}

const warned: ReadonlySet<ProblemCode> = new Set(['tooMany', 'busy', 'outage', 'staleForm'])

/** The page for a request that may not or cannot be served; says what to do next and blames nobody. */
export function ProblemView({ frame, problem, publicUrl, helpDesk, requestId, retryAfter }: ProblemProps) {
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
          <ButtonLink href={`${problem === 'wrongHost' ? publicUrl : ''}${paths.login()}`} primary>
            {t.toLogin}
          </ButtonLink>
        )}
      </Actions>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const problemGallery = gallery<ProblemProps>(ProblemView, ({ frame, signedIn, helpDesk }) => {
  const base = { frame, helpDesk, publicUrl: 'https://portal.example.com' }
  return {
    ...Object.fromEntries(
      (Object.keys(problemStatus) as ProblemCode[]).map((problem) => [problem, { ...base, problem }]),
    ),
    tooManyWait: { ...base, problem: 'tooMany', retryAfter: minutes(3) },
    failedWithId: { ...base, problem: 'failed', requestId: '01JD8Z3K5N7Q9R1S3T5V7W9X1Y' },
    notFoundSignedIn: { ...base, frame: signedIn, problem: 'notFound' },
  }
})
