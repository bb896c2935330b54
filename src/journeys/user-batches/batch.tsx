import type { StatedUser } from '../../csv/users/read-user.ts'
import { TableWriter } from '../../csv/write-table.ts'
import { paths } from '../../paths.ts'
import { type BatchLine, listLines } from '../../store/user-batches/batch-lines.ts'
import * as batches from '../../store/user-batches/batches.ts'
import { Problem } from '../../web/problems/problem.ts'
import { get, post, type Route } from '../../web/router.ts'
import type { Visit } from '../../web/visit.ts'
import { isId, type World } from '../../world.ts'
import { linesDone } from './apply/progress.ts'
import { cancelBatch, confirmBatch } from './confirm-batch.ts'
import { type BatchProps, BatchView, type ShownKind, shownKinds } from './preview/batch-view.tsx'
import type { ListedLine } from './preview/line-list.tsx'
import { lineWords, remarkText } from './preview/line-words.ts'
import type { Remarks } from './preview/remarks.ts'
import { stateOf } from './state.ts'
import { batchTexts } from './texts.ts'
import { uploadRoutes } from './upload/upload.tsx'

const pageSize = 50
const pieceSize = 500
/** Seconds after which the browser asks again, without a script. */
const refreshAfter = '2'

/** Users by CSV in the browser, for the administrator of a member. */
export function userBatchRoutes(world: World): Route[] {
  return [
    ...uploadRoutes(world),
    get(paths.userBatch(':id'), 'importUsers', async (visit) => batchPage(world, visit, await found(visit))),
    post(paths.userBatchAct(':id', 'confirm'), 'importUsers', async (visit) => {
      const batch = await found(visit)
      const agreesToWarnings = visit.form.text('agree') === 'yes'
      const result = await confirmBatch(world, { batch, actor: visit.actor, agreesToWarnings })
      if (result.ok) return visit.seeOther(paths.userBatch(batch.id))
      if (result.code === 'late') return batchPage(world, visit, await found(visit), 'late')
      return batchPage(world, visit, batch, 'mustAgree')
    }),
    post(paths.userBatchAct(':id', 'cancel'), 'importUsers', async (visit) => {
      const batch = await found(visit)
      const result = await cancelBatch(world, { batch, actor: visit.actor })
      if (result.ok) return visit.seeOther(paths.userBatch(batch.id))
      return batchPage(world, visit, await found(visit), 'late')
    }),
    get(paths.userBatchResult(':id'), 'importUsers', async (visit) => {
      const { id } = await found(visit)
      return visit.download(resultPieces(visit, id), { name: 'result.csv', type: 'text/csv; charset=utf-8' })
    }),
  ]
}

/** The file that the path names; another member's is answered like one that does not exist (R17). */
async function found(visit: Visit): Promise<batches.UserBatch> {
  const id = visit.param('id')
  const batch = isId(id) ? await batches.find(visit.world.db, id, visit.actor.memberId) : undefined
  if (!batch) throw new Problem('notFound')
  return batch
}

async function batchPage(
  world: World,
  visit: Visit,
  batch: batches.UserBatch,
  fault?: BatchProps['fault'],
): Promise<Response> {
  const state = stateOf(batch, world.now())
  const kind = kindOf(visit, batch, state === 'stale')
  const after = Number(/^\d{1,9}$/.exec(visit.query.get('after') ?? '')?.[0] ?? 0)
  const lines = await listLines(world.db, { batchId: batch.id, kind, after, limit: pageSize + 1 })
  const shown = lines.slice(0, pageSize)
  const props: BatchProps = {
    ...batch,
    // An act has no page of its own to come back to in another language.
    frame: visit.signedInFrame({ help: 'csv-preview', here: paths.userBatch(batch.id) }),
    state,
    doneRows: linesDone(world.db, batch),
    kind,
    lines: shown.map((line) => listed(line, visit)),
    next: lines.length > pageSize ? (shown.at(-1)?.line ?? null) : null,
    isFirst: after === 0,
    ...(fault === undefined ? {} : { fault }),
  }
  return visit.page(<BatchView {...props} />, {
    status: fault === undefined ? 200 : fault === 'late' ? 409 : 422,
    headers: state === 'applying' && fault === undefined ? { refresh: refreshAfter } : {},
  })
}

/** What was asked for, else what matters most. */
function kindOf({ query }: Visit, { counts }: batches.UserBatch, isStale: boolean): ShownKind {
  const asked = shownKinds.find((kind) => kind === query.get('kind'))
  if (asked) return asked
  if (isStale) return 'stale'
  return (['refused', 'changed', 'added'] as const).find((kind) => counts[kind] > 0) ?? 'left'
}

function listed(line: BatchLine, { language }: Visit): ListedLine {
  const { data } = JSON.parse(line.stated) as Partial<StatedUser>
  return {
    line: line.line,
    loginId: line.loginId,
    name: data ? `${data.familyName} ${data.givenName}`.trim() : '',
    kind: line.kind,
    words: lineWords(JSON.parse(line.remarks) as Remarks, line.kind, language),
  }
}

/** Line, login ID, kind and remarks of every line, some hundreds at a time. */
async function* resultPieces({ world, language }: Visit, batchId: string): AsyncGenerator<Buffer> {
  const { columns, kinds } = batchTexts(language)
  const { line, loginId, kind, remarks } = columns
  const table = new TableWriter([line, loginId, kind, remarks], 'utf-8')
  yield table.header()
  for (let after = 0; ; ) {
    const lines = await listLines(world.db, { batchId, kind: null, after, limit: pieceSize })
    if (lines.length === 0) return
    yield table.rows(
      lines.map((one) => ({
        [line]: String(one.line),
        [loginId]: one.loginId,
        [kind]: kinds[one.kind],
        [remarks]: remarkText(JSON.parse(one.remarks) as Remarks, one.kind, language),
      })),
    )
    after = lines.at(-1)?.line ?? after
  }
}
