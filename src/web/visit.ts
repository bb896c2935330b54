import type { Context } from 'hono'
import type { Language } from '../i18n/language.ts'
import { hashOf } from '../keys.ts'
import { type HelpScreen, paths } from '../paths.ts'
import type { SignedIn } from '../store/sessions.ts'
import type { MemberTarget, UserTarget } from '../store/users/targets.ts'
import type { Frame, SignedInFrame } from '../ui/frame.ts'
import { newKey, type World } from '../world.ts'
import { toAccount } from './account.ts'
import { type ActorHere, actorOf } from './actor.ts'
import { Answering } from './answer/kinds.ts'
import { cookieNames, parseCookies } from './request/cookies.ts'
import type { Form } from './request/form.ts'
import { inNoLanguage, languageHrefs, languageOf } from './request/language.ts'
import { sourceOf } from './request/source.ts'
import type { UploadedFile } from './request/uploaded-file.ts'

const browserId = /^[\w-]{43}$/

export interface FrameOptions {
  /** The screen whose help the page leads to; without one it is the list of them all. */
  help?: HelpScreen | undefined
  /** False where another language would be an act of its own, or lose what was typed: so after a POST without `here`. */
  chooser?: boolean
  /** This page's own address, where a GET of the address that was asked for would show another page. */
  here?: string
  /** True where leaving the page for the guides could cost the reader what they are doing. */
  guidesApart?: boolean
}

/** One request as a screen sees it, and its answer. Plain facts; what they mean the screens decide. */
export class Visit extends Answering {
  readonly request: Request
  readonly source: string
  readonly query: URLSearchParams
  readonly cookies: ReadonlyMap<string, string>
  readonly #context: Context
  #form: Form | undefined
  #signedIn: SignedIn | undefined
  #browserId: string | undefined
  #language: Language | undefined
  /** Whom the path names, found by the router for routes that declare an action. */
  targetUser: UserTarget | undefined
  targetMember: MemberTarget | undefined
  /** The file that came with the form, on routes that take one; null when none was chosen. */
  file: UploadedFile | null = null

  constructor(world: World, context: Context) {
    super(world)
    this.request = context.req.raw
    this.#context = context
    const at = this.request.url.indexOf('?')
    this.query = new URLSearchParams(at < 0 ? '' : this.request.url.slice(at + 1))
    this.cookies = parseCookies(context.req.header('cookie'))
    this.source = sourceOf(
      {
        remoteAddress: context.env?.incoming?.socket?.remoteAddress,
        forwardedFor: context.req.header('x-forwarded-for'),
      },
      world.config.trustedProxies,
    )
    const asked = this.query.get('language')
    if (asked !== null && asked === this.language) this.setCookie('language', asked)
  }

  header(name: string): string | undefined {
    return this.#context.req.header(name)
  }

  /** A named part of the path, '' when the path has none. */
  param(name: string): string {
    return this.#context.req.param(name) ?? ''
  }

  get userAgent(): string {
    return (this.header('user-agent') ?? '').slice(0, 200)
  }

  get language(): Language {
    this.#language ??= languageOf({
      asked: this.query.get('language'),
      kept: this.cookies.get(cookieNames.language),
      recorded: this.#signedIn?.language,
      acceptLanguage: this.header('accept-language'),
    })
    return this.#language
  }

  /** What was posted; the router has read it before a POST handler runs. */
  get form(): Form {
    if (!this.#form) throw new Error('only a POST has a form')
    return this.#form
  }

  set form(form: Form) {
    this.#form = form
  }

  /** Who is signed in; only on routes that ask for it. */
  get signedIn(): SignedIn | undefined {
    return this.#signedIn
  }

  set signedIn(signedIn: SignedIn | undefined) {
    this.#signedIn = signedIn
    this.#language = undefined
  }

  /** The person signed in, as permission and the audit trail know them. Throws where nobody is. */
  get actor(): ActorHere {
    const { signedIn } = this
    if (!signedIn) throw new Error('nobody is signed in')
    return actorOf(signedIn, this.source)
  }

  /** The user or member that the path names; null when there is none of that name. */
  get target(): UserTarget | MemberTarget | null {
    return this.targetUser ?? this.targetMember ?? null
  }

  /** The user that the path names, whom the person may act on: the router has seen to both. */
  get user(): UserTarget {
    if (!this.targetUser) throw new Error('the route names no user')
    return this.targetUser
  }

  /** The member that the path names, likewise. */
  get member(): MemberTarget {
    if (!this.targetMember) throw new Error('the route names no member')
    return this.targetMember
  }

  /** The id of this browser, given to it now if it has none. No state is kept of it here. */
  get browserId(): string {
    this.#browserId ??= this.knownBrowserId
    if (this.#browserId === undefined) {
      this.#browserId = newKey(this.world.random)
      this.setCookie('browser', this.#browserId)
    }
    return this.#browserId
  }

  /** The id the browser came with, if it is one of ours in shape. */
  get knownBrowserId(): string | undefined {
    const id = this.cookies.get(cookieNames.browser) ?? ''
    return browserId.test(id) ? id : undefined
  }

  get browserHash(): string {
    return hashOf(this.browserId)
  }

  get formKey(): string {
    return this.world.keys.formKey(this.browserId)
  }

  /** What every page needs. */
  frame({ help, chooser, here, guidesApart = false }: FrameOptions = {}): Frame {
    const { config } = this.world
    const { signedIn } = this
    const hasChooser = chooser ?? (this.request.method !== 'POST' || here !== undefined)
    const isLimited = Boolean(signedIn?.limitedTo)
    return {
      language: this.language,
      serviceName: config.serviceName,
      copyright: config.copyright,
      languageHref: signedIn || !hasChooser ? null : languageHrefs(here ?? this.#here),
      isInOneLanguage: !hasChooser,
      returnTo: here ?? (this.request.method === 'POST' ? this.path : inNoLanguage(this.path, this.query)),
      formKey: this.formKey,
      account: signedIn ? toAccount(signedIn, this.language) : null,
      manualPath: paths.manual(),
      helpPath: paths.help(help),
      guidesApart: guidesApart || isLimited,
      isLimited,
    }
  }

  signedInFrame(options: FrameOptions = {}): SignedInFrame {
    const frame = this.frame(options)
    if (!frame.account) throw new Error('nobody is signed in')
    return { ...frame, account: frame.account }
  }

  /**
   * As it stands in a link, one slash in front, whatever was asked for: `//name/` would lead to another host, and so
   * would `/%0A/name/` and `/%5Cname/` once decoded (RST-18).
   */
  get path(): string {
    return new URL(this.request.url).pathname.replace(/^\/+/, '/')
  }

  get #here(): string {
    return this.request.method === 'POST' ? this.path : `${this.path}?${this.query}`
  }
}
