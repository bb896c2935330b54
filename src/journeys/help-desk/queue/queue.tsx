import { businessCalendar } from '../../../business-calendar.ts'
import { paths } from '../../../paths.ts'
import { listCases } from '../../../store/inquiries/queue.ts'
import { countDesk } from '../../../store/inquiries/queue-counts.ts'
import { get, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { readAsked, toSearch } from './asked-cases.ts'
import { toCaseLine } from './case-line.ts'
import { mostCounted, QueueView } from './queue-view.tsx'

const casesOnAPage = 50

/** S11: the list of cases; filter, search and page stand in the address. A whole receipt number leads to its case. */
export function queueRoutes(world: World): Route[] {
  return [
    get(paths.cases(), 'workCases', async (visit) => {
      const now = world.now()
      const { userId } = visit.actor
      const { asked, place } = readAsked(visit.query)
      const search = toSearch(asked)
      const [calendar, counts, found] = await Promise.all([
        businessCalendar(world.config),
        countDesk(world.db, userId, mostCounted),
        listCases(world.db, search, { userId, place, limit: casesOnAPage }),
      ])
      const [only] = found.cases
      if (search.sought?.kind === 'number' && only) return visit.seeOther(paths.case(only.number))
      const { answerWithin } = world.config.deskHours
      return visit.page(
        <QueueView
          frame={visit.signedInFrame({ help: 'cases' })}
          asked={asked}
          desk={{ opensAt: calendar.isOpen(now) ? null : calendar.nextOpening(now), waiting: counts.waiting }}
          lines={found.cases.map((one) => toCaseLine(one, { calendar, answerWithin, userId, now }))}
          next={found.next}
          isCutShort={found.isCutShort}
          isFirst={!place}
        />,
      )
    }),
  ]
}
