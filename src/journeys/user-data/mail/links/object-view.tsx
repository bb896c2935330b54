import type { Instant } from '../../../../domain/time.ts'
import { formatDateTime } from '../../../../i18n/date-time.ts'
import { paths } from '../../../../paths.ts'
import { Actions, Form, SubmitButton } from '../../../../ui/form.tsx'
import type { Frame } from '../../../../ui/frame.ts'
import { gallery } from '../../../../ui/gallery.ts'
import { Page } from '../../../../ui/page.tsx'
import { Panel, Points } from '../../../../ui/panel.tsx'
import { Deadline, type HelpDesk, HelpDeskBlock } from '../../../../ui/parts.tsx'
import { mailChangeTexts } from '../texts.ts'

export type ObjectProps = {
  frame: Frame
  linkKey: string
  /** The reader's own address, masked all the same: a forwarded letter must not tell it. */
  oldMailMasked: string
  /** False where the former address is still the one in force. */
  restores: boolean
  objectUntil: Instant
  helpDesk: HelpDesk
}

/** M5's page: what its button would do; nothing happens before (F10, RST-13). */
export function ObjectView(props: ObjectProps) {
  const { frame, linkKey, oldMailMasked, restores, objectUntil, helpDesk } = props
  const { language } = frame
  const t = mailChangeTexts(language)
  const text = t.object
  return (
    <Page frame={frame} title={text.title} icon="mail">
      <Panel kind="information" language={language}>
        <p>{text.inForce}</p>
        <Points
          items={[
            restores ? text.restores(oldMailMasked) : text.cancels(oldMailMasked),
            text.ends,
            text.tells,
          ]}
        />
        <Deadline
          label={text.deadline}
          at={objectUntil}
          text={t.confirm.until(formatDateTime(objectUntil, language))}
        />
      </Panel>
      <Form frame={frame} action={paths.mailObjection()} class="card">
        <input type="hidden" name="key" value={linkKey} />
        <p>{text.known}</p>
        <Actions>
          <SubmitButton>{text.submit}</SubmitButton>
        </Actions>
      </Form>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const objectGallery = gallery<ObjectProps>(ObjectView, ({ frame, helpDesk }) => {
  const base = {
    frame,
    helpDesk,
    linkKey: 'exampleKey',
    oldMailMasked: 's***@example.jp',
    objectUntil: Date.UTC(2026, 10, 24, 2, 24),
  }
  return { restores: { ...base, restores: true }, cancels: { ...base, restores: false } }
})
