import type { Instant } from '../../../domain/time.ts'
import { formatDateTime } from '../../../i18n/date-time.ts'
import { paths } from '../../../paths.ts'
import type { BatchCounts } from '../../../store/user-batches/batches.ts'
import { Actions, ButtonLink } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import type { BatchState } from '../state.ts'
import { batchStateTexts } from '../state-texts.ts'
import { batchTexts } from '../texts.ts'
import { uploadTexts } from './texts.ts'

export type ListedBatch = {
  id: string
  fileName: string
  createdAt: Instant
  effectiveAt: Instant | null
  state: BatchState
  counts: BatchCounts
}

export type BatchListProps = { frame: SignedInFrame; batches: readonly ListedBatch[] }

/** The member's files of users; those that wait for their day first. */
export function BatchListView({ frame, batches }: BatchListProps) {
  const { language } = frame
  const t = batchTexts(language)
  const say = uploadTexts(language)
  const { columns, kinds } = t
  return (
    <Page frame={frame} title={t.listTitle} icon="menu" width="wide">
      <Actions>
        <ButtonLink href={paths.newUserBatch()} primary>
          {say.toUpload}
        </ButtonLink>
        <ButtonLink href={paths.menu()}>{t.toMenu}</ButtonLink>
      </Actions>
      {batches.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <table class="rows">
          <thead>
            <tr>
              {[columns.file, columns.at, columns.state, columns.effective, columns.counts].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {batches.map(({ id, fileName, createdAt, effectiveAt, state, counts }) => (
              <tr>
                <th scope="row" data-label={columns.file}>
                  <a class="anywhere" href={paths.userBatch(id)}>
                    <span lang="ja">{fileName}</span>
                  </a>
                </th>
                <td data-label={columns.at}>{formatDateTime(createdAt, language)}</td>
                <td data-label={columns.state}>{batchStateTexts(language).states[state]}</td>
                <td data-label={columns.effective}>
                  {effectiveAt === null ? t.atOnce : formatDateTime(effectiveAt, language)}
                </td>
                <td data-label={columns.counts}>
                  {(['added', 'changed', 'left', 'refused'] as const)
                    .map((kind) => `${kinds[kind]} ${t.count(String(counts[kind]))}`)
                    .join(language === 'en' ? ', ' : '、')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}

export const batchListGallery = gallery<BatchListProps>(BatchListView, ({ signedIn, crowded }) => {
  const at = Date.UTC(2026, 2, 23, 1, 24)
  const counts = { added: 12, changed: 340, left: 1200, refused: 0, warned: 3 }
  const batch = { id: 'b1', fileName: '人事異動_4月.csv', createdAt: at, effectiveAt: null, counts }
  return {
    none: { frame: signedIn, batches: [] },
    several: {
      frame: crowded,
      batches: [
        { ...batch, state: 'waiting', effectiveAt: Date.UTC(2026, 2, 31, 15) },
        { ...batch, state: 'applied' },
        { ...batch, state: 'cancelled', fileName: `${'長い名前'.repeat(20)}.csv` },
      ],
    },
  }
})
