import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { PasswordField, TextField } from '../../../ui/field.tsx'
import { askedTexts } from './asked/texts.ts'
import { redOf, warningOf } from './record-fields.tsx'
import type { RecordProps } from './record-view.tsx'
import { recordTexts } from './texts.ts'

/** The address, how it stands, and for one's own the current password that its change asks for (F10). */
export function MailFields(props: RecordProps & { focused: string | undefined }) {
  const { language } = props.frame
  const t = recordTexts(language)
  const remarks = props.remarks ?? {}
  const state = { none: t.mailNone, unverified: t.mailUnverified, failed: t.mailFailed, confirmed: '' }
  const isSaidAbove = props.asked && props.mailState !== 'unverified'
  return (
    <div class={props.asksPassword ? 'together' : undefined}>
      <TextField
        language={language}
        label={registeredDataTexts(language).fields.mail}
        name="mail"
        type="email"
        inputmode="email"
        autocomplete="email"
        value={props.values.mail}
        support={
          <>
            <p>{t.mailSupport}</p>
            {!isSaidAbove && props.mailState !== 'confirmed' && <p class="note">{state[props.mailState]}</p>}
            {props.pending && (
              <p>
                <a href="#pendingMail">{t.toPending}</a>
              </p>
            )}
          </>
        }
        error={props.isMailMissing ? askedTexts(language).mailMissing : redOf('mail', language, remarks)}
        warning={warningOf('mail', language, remarks)}
        focused={props.focused === 'mail'}
        {...(props.asked && props.asked !== 'check' && { required: true })}
      />
      {props.asksPassword && (
        <PasswordField
          language={language}
          label={t.currentPassword}
          name="currentPassword"
          autocomplete="current-password"
          support={t.currentPasswordSupport}
          error={props.passwordFault && t.passwordFault[props.passwordFault]}
          focused={props.focused === 'currentPassword'}
        />
      )}
    </div>
  )
}
