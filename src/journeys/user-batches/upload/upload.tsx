import { importTexts } from '../../../csv/import-texts.ts'
import { paths } from '../../../paths.ts'
import * as batches from '../../../store/user-batches/batches.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { type PreviewRefused, previewFile } from '../preview/preview-file.ts'
import { stateOf } from '../state.ts'
import { readEffectiveDay } from './effective-day.ts'
import { BatchListView } from './list-view.tsx'
import { uploadTexts } from './texts.ts'
import { type UploadProps, UploadView } from './upload-view.tsx'

const mostListed = 50
const longestFile = 20 * 1024 * 1024

/** The list of files of users, and the page where one is chosen. */
export function uploadRoutes(world: World): Route[] {
  return [
    get(paths.userBatches(), 'importUsers', async (visit) => {
      const now = world.now()
      const found = await batches.list(world.db, visit.actor.memberId, mostListed)
      const listed = found.map((batch) => ({ ...batch, state: stateOf(batch, now) }))
      return visit.page(<BatchListView frame={visit.signedInFrame({ help: 'csv-files' })} batches={listed} />)
    }),
    get(paths.newUserBatch(), 'importUsers', (visit) => uploadPage(visit)),
    post(paths.newUserBatch(), 'importUsers', (visit) => takeFile(world, visit), {
      upload: { longest: longestFile },
    }),
  ]
}

async function takeFile(world: World, visit: Visit): Promise<Response> {
  const { file, actor, language } = visit
  const t = uploadTexts(language)
  const now = world.now()
  const effectiveDate = visit.form.text('effectiveDate')
  const day = readEffectiveDay(effectiveDate, now)
  if (!day.ok || !file)
    return uploadPage(visit, {
      effectiveDate,
      fileFault: file ? undefined : t.noFile,
      dayFault: day.ok ? undefined : t.days[day.code],
    })
  const result = await previewFile(world, { actor, file, effectiveAt: day.value, now })
  if (result.ok) return visit.seeOther(paths.userBatch(result.value))
  return uploadPage(visit, { effectiveDate, fileFault: sentenceOf(result, visit) })
}

function sentenceOf(refusal: PreviewRefused, { language }: Visit): string {
  const t = uploadTexts(language)
  if (refusal.code !== 'unreadable') return t[refusal.code]
  const { line, column, code } = refusal.fault
  return t.unreadable(
    String(line),
    column ?? '',
    (importTexts(language).faults[code] as (detail: string) => string)(''),
  )
}

function uploadPage(visit: Visit, faults: Omit<UploadProps, 'frame'> = {}): Response {
  const hasFaults = faults.fileFault !== undefined || faults.dayFault !== undefined
  return visit.page(<UploadView frame={visit.signedInFrame({ help: 'csv-upload' })} {...faults} />, {
    status: hasFaults ? 422 : 200,
  })
}
