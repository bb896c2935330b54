import type { Instant } from '../../domain/time.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import { paths } from '../../paths.ts'
import type { UntoldIssue } from '../../store/inquiries/told.ts'
import { Form } from '../../ui/form.tsx'
import type { SignedInFrame } from '../../ui/frame.ts'
import { Panel } from '../../ui/panel.tsx'
import { toldTexts } from './told-texts.ts'

/** What somebody has not been told yet, as it stood at `shownAt`. */
export type Untold = { issues: readonly UntoldIssue[]; shownAt: Instant }

/** Passwords that the help desk issued for the reader: when, in which case, at whose request; until they have read it. */
export function ToldPanel({ frame, untold }: { frame: SignedInFrame; untold: Untold }) {
  const { language } = frame
  const t = toldTexts(language)
  return (
    <Panel kind="information" language={language}>
      <p>
        <strong>{t.heading}</strong>
      </p>
      {untold.issues.map(({ number, issuedAt, closedAt, requestedBy }) => (
        <dl class="facts">
          <div>
            <dt>{t.issuedAt}</dt>
            <dd>
              <time datetime={new Date(issuedAt).toISOString()}>{formatDateTime(issuedAt, language)}</time>
            </dd>
          </div>
          <div>
            <dt>{t.requestedBy}</dt>
            <dd lang="ja">{`${requestedBy.familyName} ${requestedBy.givenName}`.trim()}</dd>
          </div>
          <div>
            <dt>{t.number}</dt>
            <dd>{number}</dd>
          </div>
          <div>
            <dt>{t.state}</dt>
            <dd>{closedAt === null ? t.open : t.closed(formatDateTime(closedAt, language))}</dd>
          </div>
        </dl>
      ))}
      <p>{t.notYours}</p>
      <Form frame={frame} action={paths.issuesRead()}>
        <input type="hidden" name="shownAt" value={String(untold.shownAt)} />
        <button type="submit" class="button">
          {t.read}
        </button>
      </Form>
    </Panel>
  )
}
