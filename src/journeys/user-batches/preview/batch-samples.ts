import { type Gallery, gallery } from '../../../ui/gallery.ts'
import type { BatchProps, BatchView } from './batch-view.tsx'
import type { ListedLine } from './line-list.tsx'
import { lineWords } from './line-words.ts'
import type { Remarks } from './remarks.ts'

/** Every state of a file of users. */
export function batchSamples(view: typeof BatchView): Gallery {
  return gallery<BatchProps>(view, ({ signedIn, crowded, language }) => {
    const none: Remarks = { changes: [], faults: [], warnings: [], mailWaits: false }
    const line = (number: number, kind: ListedLine['kind'], remarks: Partial<Remarks>): ListedLine => ({
      line: number,
      loginId: `WR01${String(number).padStart(4, '0')}`,
      name: '大森 そうた',
      kind,
      words: lineWords({ ...none, ...remarks }, kind, language),
    })
    const changed = [
      line(2, 'changed', {
        changes: [
          { field: 'department', before: '営業部', after: '製造部 第二課' },
          { field: 'mail', before: '', after: 'sota@example.com' },
        ],
        mailWaits: true,
      }),
      line(3, 'changed', {
        changes: [{ field: 'familyName', before: '吉野', after: '𠮷野' }],
        warnings: [{ field: 'familyName', code: 'notCarried', detail: '𠮷', proposal: '吉野' }],
      }),
    ]
    const refused = [
      line(4, 'refused', { faults: [{ column: '郵便番号', code: 'notPostalCode', detail: 'U+3042' }] }),
      line(5, 'refused', { faults: [{ column: null, code: 'cellCount', detail: '18' }] }),
    ]
    const at = Date.UTC(2026, 2, 23, 1, 24)
    const base = {
      frame: signedIn,
      id: 'b1',
      fileName: '人事異動_4月.csv',
      createdAt: at,
      effectiveAt: null,
      endedAt: null,
      counts: { added: 12, changed: 340, left: 1200, refused: 0, warned: 1 },
      doneRows: 0,
      kind: 'changed',
      lines: changed,
      next: 51,
      isFirst: true,
    } as const
    const later = Date.UTC(2026, 2, 31, 15)
    return {
      preview: { ...base, state: 'preview' },
      mustAgree: { ...base, state: 'preview', fault: 'mustAgree' },
      late: { ...base, state: 'applied', endedAt: at, fault: 'late' },
      refused: {
        ...base,
        frame: crowded,
        state: 'preview',
        counts: { ...base.counts, refused: 2 },
        kind: 'refused',
        lines: refused,
        next: null,
      },
      nothingToDo: {
        ...base,
        state: 'preview',
        counts: { added: 0, changed: 0, left: 3, refused: 0, warned: 0 },
        kind: 'left',
        lines: [],
        next: null,
      },
      waiting: { ...base, state: 'waiting', effectiveAt: later, isFirst: false },
      applying: { ...base, state: 'applying', doneRows: 120 },
      applied: { ...base, state: 'applied', endedAt: at },
      cancelled: { ...base, state: 'cancelled', endedAt: at },
      stale: {
        ...base,
        state: 'stale',
        endedAt: at,
        kind: 'stale',
        lines: [{ ...line(2, 'stale', {}) }],
        next: null,
      },
      confirmerGone: { ...base, state: 'confirmerGone', endedAt: at },
      lastAdministrator: { ...base, state: 'lastAdministrator', endedAt: at },
      mailTooMany: { ...base, state: 'mailTooMany', endedAt: at },
      retrying: { ...base, state: 'retrying' },
      failed: { ...base, state: 'failed', endedAt: at },
    }
  })
}
