import { parseLoginId } from '../../domain/login-id.ts'
import { parseMailAddress } from '../../domain/mail-address.ts'
import { paths } from '../../paths.ts'
import type { Form } from '../../web/form.ts'
import { helpDeskIn } from '../../web/help-desk.ts'
import { get, post, type Route } from '../../web/router.ts'
import { sourceGroup } from '../../web/source.ts'
import type { World } from '../../world.ts'
import type { IdentityEntry } from './identity-fields.tsx'
import { requestReset } from './request-reset.ts'
import { RequestView } from './request-view.tsx'
import { RequestedView } from './requested-view.tsx'

/** The two fields of S2 and of step 1: understood as people type them (R1), or what is wrong with each. */
export function parseIdentity(form: Form) {
  const typed = { loginId: form.text('loginId'), mail: form.text('mail') }
  const loginId = parseLoginId(typed.loginId)
  const mail = parseMailAddress(typed.mail)
  if (loginId.ok && mail.ok) return { ok: true, loginId: loginId.value, mail: mail.value, typed } as const
  const faults: NonNullable<IdentityEntry['faults']> = {
    ...(loginId.ok ? {} : { loginId: loginId.code }),
    ...(mail.ok ? {} : { mail: mail.code }),
  }
  return { ok: false, entry: { ...typed, faults } satisfies IdentityEntry } as const
}

/** S2 and S3. */
export function requestRoutes(world: World): Route[] {
  const { config } = world
  return [
    get(paths.resetRequest(), 'public', (visit) =>
      visit.page(
        <RequestView frame={visit.frame({ help: 'request' })} lifetime={config.resetLinkLifetime} />,
      ),
    ),

    post(paths.resetRequest(), 'public', async (visit) => {
      const identity = parseIdentity(visit.form)
      if (!identity.ok) {
        const view = (
          <RequestView
            frame={visit.frame({ help: 'request' })}
            lifetime={config.resetLinkLifetime}
            entry={identity.entry}
          />
        )
        return visit.page(view, { status: 422 })
      }
      const { requestedAt } = await requestReset(world, {
        loginId: identity.loginId,
        mail: identity.mail,
        language: visit.language,
        source: visit.source,
        sourceGroup: sourceGroup(visit.source),
      })
      return visit.seeOther(paths.resetRequested(requestedAt))
    }),

    get(paths.resetRequested(), 'public', (visit) => {
      const now = world.now()
      const asked = Number(visit.query.get('at') ?? Number.NaN)
      // The address bar is the reader's own: a moment that cannot be right is not repeated to them.
      const requestedAt = asked <= now && asked > now - config.resetLinkLifetime ? asked : now
      const view = (
        <RequestedView
          frame={visit.frame({ help: 'requested' })}
          lifetime={config.resetLinkLifetime}
          sender={config.mailFrom}
          holdsUntil={requestedAt + config.resetLinkLifetime}
          helpDesk={helpDeskIn(config.helpDesk, visit.language)}
        />
      )
      return visit.page(view)
    }),
  ]
}
