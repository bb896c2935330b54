import type { Visitor } from '../harness/http-client.ts'
import type { SmtpServer } from '../harness/smtp-server.ts'
import type { Person } from './site.ts'
import { ask, choose, keyOf, linkFor, prove, signIn } from './steps.ts'

/** What a person knows of an act whose answer may have been lost: only an answer counts as acknowledged. */
export type Known = 'not tried' | 'acknowledged' | 'unknown'

/** A connection that died tells nothing; any other failure is the test's own. */
async function answered<T>(act: Promise<T>): Promise<T | undefined> {
  try {
    return await act
  } catch (cause) {
    if (/ECONN|EPIPE|aborted|socket hang up/.test(`${(cause as NodeJS.ErrnoException).code} ${cause}`))
      return undefined
    throw cause
  }
}

/** Asks once for a reset, and remembers whether the portal said yes. */
export class Requester {
  readonly person: Person
  readonly #visitor: Visitor
  known: Known = 'not tried'

  constructor(person: Person, visitor: Visitor) {
    this.person = person
    this.#visitor = visitor
  }

  async run(): Promise<void> {
    this.known = 'unknown'
    const answer = await answered(ask(this.#visitor, this.person))
    if (answer?.status === 303) this.known = 'acknowledged'
    else if (answer) throw new Error(`the request was answered ${answer.status}`)
  }
}

/** Walks the whole reset; `run` again goes on where the last answer was heard. */
export class Resetter {
  readonly person: Person
  readonly newPassword: string
  readonly visitor: Visitor
  readonly #smtp: SmtpServer
  known: Known = 'not tried'
  link: string | undefined
  step2: string | undefined
  #asks = 0
  #isAsked = false
  readonly #superseded: string[] = []

  constructor(person: Person, newPassword: string, visitor: Visitor, smtp: SmtpServer) {
    this.person = person
    this.newPassword = newPassword
    this.visitor = visitor
    this.#smtp = smtp
  }

  async run(patience = 10_000): Promise<void> {
    if (!this.#isAsked) {
      this.#asks++
      if ((await answered(ask(this.visitor, this.person)))?.status !== 303) return
      this.#isAsked = true
    }
    this.link ??= await linkFor(this.#smtp, this.person, { timeout: patience, spent: this.#superseded })
    // The same browser may come back to its link as often as it likes: it is led to where it was.
    const opened = await answered(this.visitor.get(this.link))
    if (!opened) return
    if (opened.status === 303) this.step2 = opened.location ?? undefined
    else {
      const proved = await answered(prove(this.visitor, keyOf(this.link), this.person))
      if (!proved) return
      if (proved.status === 410 && this.#superseded.length < this.#asks - 1) {
        // The first request was taken though its answer was lost, and the second has ended its link.
        this.#superseded.push(this.link)
        this.link = undefined
        return this.run(patience)
      }
      if (proved.status !== 303) throw new Error(`the right proof was answered ${proved.status}`)
      this.step2 = proved.location ?? undefined
    }
    this.known = 'unknown'
    const chosen = await answered(choose(this.visitor, this.step2 ?? '', this.newPassword))
    if (!chosen) return
    if (chosen.status !== 303) throw new Error(`the new password was answered ${chosen.status}`)
    this.known = 'acknowledged'
  }
}

/** Types one wrong password after the other. */
export class Guesser {
  readonly person: Person
  readonly #visitor: Visitor
  tried = 0
  acknowledged = 0

  constructor(person: Person, visitor: Visitor) {
    this.person = person
    this.#visitor = visitor
  }

  async run(tries: number): Promise<void> {
    for (let count = 0; count < tries; count++) {
      this.tried++
      const answer = await answered(signIn(this.#visitor, this.person.loginId, `Chigau${this.tried}desu`))
      if (!answer) return
      if (answer.status !== 422) throw new Error(`a wrong password was answered ${answer.status}`)
      this.acknowledged++
    }
  }
}

/** Signs in again and again, each time in a new browser, and keeps every browser that was let in. */
export class SignerIn {
  readonly person: Person
  readonly #newVisitor: () => Visitor
  readonly inside: Visitor[] = []

  constructor(person: Person, newVisitor: () => Visitor) {
    this.person = person
    this.#newVisitor = newVisitor
  }

  async run(times: number): Promise<void> {
    for (let count = 0; count < times; count++) {
      const visitor = this.#newVisitor()
      const answer = await answered(signIn(visitor, this.person.loginId, this.person.password))
      if (!answer) return
      if (answer.status !== 303) throw new Error(`the right password was answered ${answer.status}`)
      this.inside.push(visitor)
    }
  }
}
