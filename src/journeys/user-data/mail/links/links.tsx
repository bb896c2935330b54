import { hashOf } from '../../../../keys.ts'
import { maskAddress } from '../../../../mail/mask-address.ts'
import { paths } from '../../../../paths.ts'
import { findToConfirm } from '../../../../store/users/mail-changes.ts'
import { helpDeskIn } from '../../../../web/help-desk.ts'
import { get, post, type Route } from '../../../../web/router.ts'
import type { Visit } from '../../../../web/visit.ts'
import type { World } from '../../../../world.ts'
import { confirmMailChange } from './confirm-change.ts'
import { ConfirmView } from './confirm-view.tsx'
import { DeadMailLinkView, type MailLink } from './dead-view.tsx'
import { MailLinkDoneView } from './done-view.tsx'
import { findObjection, objectToMailChange } from './object-to-change.ts'
import { ObjectView } from './object-view.tsx'

/** No address with a key in it is told to another page or server (RST-14). */
const noReferrer = { 'referrer-policy': 'no-referrer' }

/** The pages of M4 and M5: for whoever holds the link, in any browser, signed in or not. A GET only looks. */
export function mailLinkRoutes(world: World): Route[] {
  return [
    get(paths.mailConfirmation(), 'public', async (visit) => {
      const key = keyOf(visit.query.getAll('key'))
      const change = key === undefined ? undefined : await findToConfirm(world.db, hashOf(key), world.now())
      if (key === undefined || !change || change.newMail === null) return dead(visit, 'confirmation')
      const { newMail, deadlineAt } = change
      const frame = visit.frame({
        help: 'mail-confirmation',
        here: paths.mailConfirmation(key),
        guidesApart: true,
      })
      const view = <ConfirmView frame={frame} linkKey={key} newMail={newMail} deadlineAt={deadlineAt} />
      return visit.page(view, { headers: noReferrer })
    }),

    post(paths.mailConfirmation(), 'public', async (visit) => {
      const key = keyOf([visit.form.text('key')])
      if (key === undefined) return dead(visit, 'confirmation')
      const result = await confirmMailChange(world, { key, source: visit.source })
      return result.ok ? visit.seeOther(paths.mailConfirmed(), noReferrer) : dead(visit, 'confirmation')
    }),

    get(paths.mailConfirmed(), 'public', (visit) =>
      visit.page(<MailLinkDoneView frame={visit.frame({ help: 'mail-confirmation' })} link="confirmation" />),
    ),

    get(paths.mailObjection(), 'public', async (visit) => {
      const key = keyOf(visit.query.getAll('key'))
      const objection = key === undefined ? undefined : await findObjection(world, key)
      if (key === undefined || !objection) return dead(visit, 'objection')
      const view = (
        <ObjectView
          frame={visit.frame({ help: 'mail-objection', here: paths.mailObjection(key), guidesApart: true })}
          linkKey={key}
          oldMailMasked={maskAddress(objection.oldMail)}
          restores={objection.restores}
          objectUntil={objection.objectUntil}
          helpDesk={helpDeskIn(world.config.helpDesk, visit.language)}
        />
      )
      return visit.page(view, { headers: noReferrer })
    }),

    post(paths.mailObjection(), 'public', async (visit) => {
      const key = keyOf([visit.form.text('key')])
      if (key === undefined) return dead(visit, 'objection')
      const result = await objectToMailChange(world, { key, source: visit.source })
      return result.ok ? visit.seeOther(paths.mailRestored(), noReferrer) : dead(visit, 'objection')
    }),

    get(paths.mailRestored(), 'public', (visit) =>
      visit.page(<MailLinkDoneView frame={visit.frame({ help: 'mail-objection' })} link="objection" />),
    ),
  ]
}

/** One and the same whatever ended the link; 410 for all, also for a key that never was. */
function dead(visit: Visit, link: MailLink): Response {
  const helpDesk = helpDeskIn(visit.world.config.helpDesk, visit.language)
  const view = (
    <DeadMailLinkView
      frame={visit.frame({ help: `mail-${link}`, here: visit.path })}
      link={link}
      helpDesk={helpDesk}
    />
  )
  return visit.page(view, { status: 410, headers: noReferrer })
}

/** A key as we make them, given once; anything else is no key. */
function keyOf(given: readonly string[]): string | undefined {
  const [key] = given
  return given.length === 1 && key !== undefined && /^[\w-]{43}$/.test(key) ? key : undefined
}
