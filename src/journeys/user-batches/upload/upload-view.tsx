import { paths } from '../../../paths.ts'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, Panel, Points } from '../../../ui/panel.tsx'
import { uiTexts } from '../../../ui/texts.ts'
import { batchTexts } from '../texts.ts'
import { uploadTexts } from './texts.ts'

export type UploadProps = {
  frame: SignedInFrame
  /** As typed. */
  effectiveDate?: string
  fileFault?: string | undefined
  dayFault?: string | undefined
}

/** Where an administrator chooses a CSV of users. */
export function UploadView({ frame, effectiveDate = '', fileFault, dayFault }: UploadProps) {
  const { language } = frame
  const t = uploadTexts(language)
  const errors = [
    ...(fileFault === undefined ? [] : [{ field: 'file', label: t.file, message: fileFault }]),
    ...(dayFault === undefined ? [] : [{ field: 'effectiveDate', label: t.effective, message: dayFault }]),
  ]
  return (
    <Page frame={frame} title={t.uploadTitle} icon="menu" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <Points items={t.guide} />
        </Panel>
      )}
      <Form frame={frame} action={paths.newUserBatch()} class="card" multipart>
        <div class={fileFault === undefined ? 'field' : 'field faulty'}>
          <label for="file">{t.file}</label>
          <p class="support" id="file-support">
            {t.fileSupport}
          </p>
          <input
            class="input long"
            type="file"
            id="file"
            name="file"
            accept=".csv,text/csv"
            aria-describedby={fileFault === undefined ? 'file-support' : 'file-error file-support'}
            aria-invalid={fileFault === undefined ? undefined : 'true'}
          />
          {fileFault !== undefined && (
            <p class="fault" id="file-error">
              {uiTexts(language).errorMark}
              {fileFault}
            </p>
          )}
        </div>
        <div class={dayFault === undefined ? 'field' : 'field faulty'}>
          <label for="effectiveDate">{t.effective}</label>
          <p class="support" id="effectiveDate-support">
            {t.effectiveSupport}
          </p>
          <input
            class="input short"
            type="date"
            id="effectiveDate"
            name="effectiveDate"
            autocomplete="off"
            value={effectiveDate}
            aria-describedby={
              dayFault === undefined ? 'effectiveDate-support' : 'effectiveDate-error effectiveDate-support'
            }
            aria-invalid={dayFault === undefined ? undefined : 'true'}
          />
          {dayFault !== undefined && (
            <p class="fault" id="effectiveDate-error">
              {uiTexts(language).errorMark}
              {dayFault}
            </p>
          )}
        </div>
        <Actions>
          <SubmitButton>{t.look}</SubmitButton>
          <ButtonLink href={paths.userBatches()}>{batchTexts(language).toList}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

export const uploadGallery = gallery<UploadProps>(UploadView, ({ signedIn, language }) => {
  const t = uploadTexts(language)
  return {
    fresh: { frame: signedIn },
    noFile: { frame: signedIn, fileFault: t.noFile },
    faulty: {
      frame: signedIn,
      effectiveDate: '2016-03-01',
      fileFault: t.unreadable('3', '', 'NUL'),
      dayFault: t.days.past,
    },
  }
})
