import { formatTimestamp } from '../../i18n/date-time.ts'
import { paths } from '../../paths.ts'
import { findPart } from '../../store/audit-trail/member-part.ts'
import { get, post, type Route } from '../../web/router.ts'
import type { Visit } from '../../web/visit.ts'
import type { World } from '../../world.ts'
import { AuditTrailView } from './audit-trail-view.tsx'
import { exportTrail } from './export-trail.ts'
import { readFilter, readPlace, searchOf, type TrailFilter, toPartFilter } from './trail-filter.ts'
import { toLine } from './trail-line.ts'

const linesAPage = 50

/** The member's part of the audit trail, for the member's administrator: to read, and to take out as CSV. */
export function auditTrailRoutes(world: World): Route[] {
  return [
    get(paths.auditTrail(), 'readAudit', async (visit) => {
      const filter = readFilter((field) => visit.query.get(field) ?? '')
      const { faults } = filter
      if (faults.length > 0) return faultyPage(visit, filter)
      const before = readPlace(visit.query.get('before'))
      const asked = await toPartFilter(world.db, visit.actor.memberId, filter, before)
      const part = asked ? await findPart(world.db, asked, linesAPage) : { events: [], next: null }
      const { typed } = filter
      return visit.page(
        <AuditTrailView
          frame={visit.signedInFrame({ help: 'audit-trail' })}
          typed={typed}
          faults={faults}
          lines={part.events.map((event) => toLine(event, visit.language))}
          older={part.next && { href: paths.auditTrail(searchOf(typed, part.next)), at: part.next.at }}
          isNewest={before === undefined}
        />,
      )
    }),

    post(paths.auditExport(), 'readAudit', async (visit) => {
      const filter = readFilter((field) => visit.form.text(field))
      if (filter.faults.length > 0) return faultyPage(visit, filter)
      const { actor, language } = visit
      const pieces = await exportTrail(world, {
        actor,
        filter: await toPartFilter(world.db, actor.memberId, filter),
        typed: filter.typed,
        language,
      })
      const day = formatTimestamp(world.now()).slice(0, 10).replaceAll('/', '')
      return visit.download(pieces, { name: `audit-${day}.csv`, type: 'text/csv; charset=utf-8' })
    }),
  ]
}

function faultyPage(visit: Visit, { typed, faults }: TrailFilter): Response {
  const frame = visit.signedInFrame({ help: 'audit-trail' })
  return visit.page(
    <AuditTrailView frame={frame} typed={typed} faults={faults} lines={[]} older={null} isNewest />,
    { status: 422 },
  )
}
