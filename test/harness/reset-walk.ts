import { hashOf } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import type { ResetRequestRow } from '../../src/store/schema.ts'
import { type Answer, inProcess, Visitor } from './http-client.ts'
import { readMail } from './mailbox.ts'
import { publicUrl, type TestWorld } from './world.ts'

/** Who can walk the self-reset: a registered person with an address. */
export type Walker = { readonly userId: string; readonly loginId: string; readonly mail: string }

/** What a page of the self-reset turned out to be. */
export type Seen =
  | 'step 1'
  | 'step 1 with errors'
  | 'to step 2'
  | 'step 2'
  | 'step 2 with errors'
  | 'done'
  | 'S5'

/** Limits that are out of the way of tests that ask often for other reasons. */
export const withoutLimits = {
  RESET_MAILS_PER_LOGIN_ID: '1000000',
  RESET_REQUESTS_PER_SOURCE: '1000000',
  LOGIN_FAILURES_PER_SOURCE: '1000000',
}

/** The steps of the self-reset as a visitor does them; the worker has to run for those that read the mail. */
export function resetWalk(portal: TestWorld) {
  const walk = {
    request: (person: Pick<Walker, 'loginId' | 'mail'>, visitor = portal.visitor()) =>
      visitor.post(paths.resetRequest(), { loginId: person.loginId, mail: person.mail }),

    /** Asks, and reads the link out of the mail that comes. */
    async link(person: Walker): Promise<string> {
      const known = new Set(portal.smtp.mailsTo(person.mail))
      await walk.request(person)
      let link: string | undefined
      await portal.smtp.waitForMail(async (mail) => {
        if (known.has(mail) || !mail.envelope.to.includes(person.mail)) return false
        link = (await readMail(mail.raw)).links.find((address) => address.includes('appliKey='))
        return link !== undefined
      })
      return link ?? ''
    },

    /** Step 1, from its page on. */
    async prove(link: string, person: Pick<Walker, 'loginId' | 'mail'>, visitor = portal.visitor()) {
      const page = await visitor.get(link)
      if (page.status !== 200) return page
      return visitor.submit(page, { ログインID: person.loginId, メールアドレス: person.mail })
    },

    /** Step 1 without looking at its page first. */
    postProof: (link: string, person: Pick<Walker, 'loginId' | 'mail'>, visitor: Visitor) =>
      visitor.post(paths.reset(), { appliKey: keyIn(link), loginId: person.loginId, mail: person.mail }),

    /** A proven link: the browser that proved it and the address of its step 2. */
    async open(person: Walker, visitor = portal.visitor()) {
      const link = await walk.link(person)
      const { location } = await walk.prove(link, person, visitor)
      if (!location) throw new Error('The proof was refused.')
      return { link, visitor, step2: location }
    },

    choose: (visitor: Visitor, step2: string, password: string, again = password) =>
      visitor.post(step2, { newPassword: password, newPasswordAgain: again }),

    /** Whether a new browser is let in with this password. */
    async signsIn(loginId: string, password: string, visitor = portal.visitor()): Promise<boolean> {
      const { status } = await visitor.post(paths.login(), { loginId, password })
      return status === 303
    },

    /** What the database holds of a link. */
    async row(link: string): Promise<ResetRequestRow> {
      return portal.world.db
        .selectFrom('reset_requests')
        .selectAll()
        .where('key_hash', '=', hashOf(keyIn(link)))
        .executeTakeFirstOrThrow()
    },

    /** A visitor at another network address. */
    from: (remoteAddress: string) =>
      new Visitor(
        publicUrl,
        inProcess((request) => portal.app.fetch(request, { incoming: { socket: { remoteAddress } } })),
        { headers: { host: new URL(publicUrl).host } },
      ),
  }
  return walk
}

export function keyIn(link: string): string {
  return new URL(link).searchParams.get('appliKey') ?? ''
}

/** Names a page by what a person sees of it; throws for one that is none of the self-reset. */
export function seen(answer: Answer): Seen {
  const { status, location } = answer
  if (status === 303 && location?.includes('/portal/passwordReset/new/')) return 'to step 2'
  if (status === 303 && location?.includes('message=password-reset')) return 'done'
  if (status === 410) return 'S5'
  const has = (name: string) => answer.root.querySelector(`input[name="${name}"]`) !== null
  if (has('appliKey')) return status === 200 ? 'step 1' : 'step 1 with errors'
  if (has('newPassword')) return status === 200 ? 'step 2' : 'step 2 with errors'
  throw new Error(`No page of the self-reset: ${status} ${answer.title} ${location}`)
}
