import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { isCaseMessage } from './messages.ts'
import { backToCase, inputOf, refuseOnCase, showCase } from './show-case.tsx'
import { addNote, releaseCase, takeCase } from './work-on-case.ts'

const number = ':number'

/** S11: the page of a case, and taking it, giving it back and noting on it. */
export function caseRoutes(world: World): Route[] {
  return [
    get(paths.case(number), 'workCases', (visit) => {
      const asked = visit.query.get('message') ?? ''
      return showCase(visit, { message: isCaseMessage(asked) ? asked : undefined })
    }),

    post(paths.caseForm(number, 'take'), 'workCases', async (visit) => {
      const result = await takeCase(world, inputOf(visit))
      return result.ok ? backToCase(visit, 'taken') : refuseOnCase(visit, result.code)
    }),

    post(paths.caseForm(number, 'release'), 'workCases', async (visit) => {
      const result = await releaseCase(world, inputOf(visit))
      return result.ok ? backToCase(visit, 'released') : refuseOnCase(visit, result.code)
    }),

    post(paths.caseForm(number, 'note'), 'workCases', async (visit) => {
      const text = visit.form.text('note')
      const result = await addNote(world, { ...inputOf(visit), text })
      if (result.ok) return backToCase(visit, 'noted')
      switch (result.code) {
        case 'note.empty':
        case 'note.long':
          return showCase(visit, { fault: { part: 'note', code: result.code, text }, status: 422 })
        default:
          return refuseOnCase(visit, result.code)
      }
    }),
  ]
}
