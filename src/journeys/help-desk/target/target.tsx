import { parseLoginId } from '../../../domain/login-id.ts'
import { maskAddress } from '../../../mail/mask-address.ts'
import { paths } from '../../../paths.ts'
import type { TargetRecord } from '../../../store/inquiries/issue/targets.ts'
import { Problem } from '../../../web/problems/problem.ts'
import { get, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { refuseOnCase } from '../case/show-case.tsx'
import { type TargetProps, TargetView } from './target-view.tsx'
import { viewTarget } from './view-target.ts'

/**
 * The record of a target. Looking at it is an act of the case and leaves its traces; nothing else changes, so that it
 * stays a GET (RFC 9110 9.2.1: what the server keeps for accountability is not what the reader asked for).
 */
export function targetRoutes(world: World): Route[] {
  return [
    get(paths.caseTarget(':number', ':target'), 'viewCaseTarget', async (visit) => {
      const loginId = parseLoginId(visit.param('target'))
      if (!loginId.ok) throw new Problem('notFound')
      const result = await viewTarget(world, {
        actor: visit.actor,
        number: visit.param('number'),
        loginId: loginId.value,
      })
      if (result.ok)
        return visit.page(
          <TargetView
            frame={visit.signedInFrame({ help: 'case-target' })}
            number={visit.param('number')}
            now={world.now()}
            person={personOf(result.value)}
          />,
        )
      switch (result.code) {
        case 'closed':
        case 'notYours':
        case 'alreadyYours':
        case 'notVerified':
          return refuseOnCase(visit, result.code)
        default:
          throw new Problem('notFound')
      }
    }),
  ]
}

/** What of the record leaves the store: no address in full. */
function personOf(record: TargetRecord): TargetProps['person'] {
  const { loginId, department, role, lockedAt, lastSignInAt, mail, issuedAt, issuedUntil } = record
  return {
    ...{ loginId, department, role, lockedAt, lastSignInAt },
    name: `${record.familyName} ${record.givenName}`.trim(),
    kana: `${record.familyKana} ${record.givenKana}`.trim(),
    issued:
      issuedAt === null || issuedUntil === null
        ? null
        : { at: issuedAt, until: issuedUntil, usedAt: record.issuedUsedAt },
    mail:
      mail === null
        ? null
        : {
            masked: maskAddress(mail),
            isConfirmed: record.mailVerifiedAt !== null,
            isBouncing: record.mailFailedAt !== null,
          },
  }
}
