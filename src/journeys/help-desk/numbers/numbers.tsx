import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { countNumbers } from './count-numbers.ts'
import { exportNumbers } from './export-numbers.ts'
import { NumbersView } from './numbers-view.tsx'
import { readPeriod } from './period.ts'

type Period = ReturnType<typeof readPeriod>

/** 集計: the numbers of the help desk, for whoever runs it; to read, and to take out as CSV. */
export function numbersRoutes(world: World): Route[] {
  return [
    get(paths.deskNumbers(), 'readDeskNumbers', async (visit) => {
      const now = world.now()
      const period = readPeriod((field) => visit.query.get(field) ?? '', now)
      if (period.faults.length > 0) return faultyPage(visit, period)
      const numbers = await countNumbers(world, period.span, now)
      const frame = visit.signedInFrame({ help: 'desk-numbers' })
      return visit.page(<NumbersView frame={frame} typed={period.typed} faults={[]} numbers={numbers} />)
    }),

    post(paths.deskNumbersExport(), 'readDeskNumbers', async (visit) => {
      const period = readPeriod((field) => visit.form.text(field), world.now())
      if (period.faults.length > 0) return faultyPage(visit, period)
      const { typed, span } = period
      const { actor, language } = visit
      const pieces = await exportNumbers(world, { actor, typed, span, language })
      const name = `help-desk-${typed.from}-${typed.to}.csv`.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1$2$3')
      return visit.download(pieces, { name, type: 'text/csv; charset=utf-8' })
    }),
  ]
}

function faultyPage(visit: Visit, { typed, faults }: Period): Response {
  const frame = visit.signedInFrame({ help: 'desk-numbers' })
  return visit.page(<NumbersView frame={frame} typed={typed} faults={faults} numbers={null} />, {
    status: 422,
  })
}
