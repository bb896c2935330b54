import { formatDateTime } from '../../../../i18n/date-time.ts'
import { Form, SubmitButton } from '../../../../ui/form.tsx'
import type { Frame } from '../../../../ui/frame.ts'
import { Deadline } from '../../../../ui/parts.tsx'
import { mailChangeTexts } from '../texts.ts'
import type { PendingMailChange } from './pending-change.ts'

export type PendingPartProps = {
  frame: Frame
  pending: PendingMailChange
  /** Whether an address is in force that serves meanwhile. */
  hasMail: boolean
  /** Where its buttons post to: `paths.ownMailChange()` or `paths.userMailChange(loginId)`. */
  action: string
}

/** The new address that waits for its owner, with 再送 and 取消; part of S7, S9 and of a page of its own. */
export function PendingMailChangePart({ frame, pending, hasMail, action }: PendingPartProps) {
  const { language } = frame
  const t = mailChangeTexts(language).pending
  const { newMail, deadlineAt, by, isExpired, isUndelivered } = pending
  const deadline = formatDateTime(deadlineAt, language)
  return (
    <section class="card" id="pendingMail">
      <h2>{t.heading}</h2>
      <dl class="facts">
        <div>
          <dt>{t.newMail}</dt>
          <dd class="anywhere">{newMail}</dd>
        </div>
      </dl>
      <div class="said">
        <p>{t.by[by]}</p>
        {isExpired ? (
          <p>{t.expired(deadline)}</p>
        ) : (
          <>
            <p>{isUndelivered ? t.undelivered : t.waits}</p>
            <p>{hasMail ? t.still : t.stillNone}</p>
          </>
        )}
      </div>
      {!isExpired && (
        <>
          <Deadline label={t.deadline} at={deadlineAt} text={t.until(deadline)} />
          <div class="actions">
            <Form frame={frame} action={action}>
              <input type="hidden" name="act" value="resend" />
              <SubmitButton>{t.resend}</SubmitButton>
            </Form>
            <Form frame={frame} action={action}>
              <input type="hidden" name="act" value="cancel" />
              <button type="submit" class="button">
                {t.cancel}
              </button>
            </Form>
          </div>
        </>
      )}
    </section>
  )
}
