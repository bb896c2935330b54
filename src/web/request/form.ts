import { Secret } from '../../domain/secret.ts'
import { Problem } from '../problems/problem.ts'

/** The most that a form of the portal sends. */
export const longestBody = 64 * 1024

/** What was posted. A field is one text; secrets come out wrapped and are never given back to a page. */
export class Form {
  readonly #fields: URLSearchParams

  constructor(fields: URLSearchParams) {
    this.#fields = fields
  }

  /** The field as typed, '' when it is absent. A field that came twice is nobody's honest form (CVE-2023-7028). */
  text(name: string): string {
    const values = this.#fields.getAll(name)
    if (values.length > 1) throw new Problem('repeatedField')
    return values[0] ?? ''
  }

  secret(name: string): Secret {
    return new Secret(this.text(name))
  }
}

/** Reads a urlencoded body of bounded length; anything else is refused before it is looked at. */
export async function readForm(request: Request): Promise<Form> {
  refuseOtherTypes(request)
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) throw new Problem('tooLarge')
  return new Form(new URLSearchParams(await orHungUp(() => readBounded(request))))
}

/**
 * Likewise, but of a longer body the beginning, as much as any form may have; the rest is let go by unread. The last
 * field is cut then, so it must be the long one, and the screen must find it too long.
 */
export async function readFormCut(request: Request): Promise<Form> {
  refuseOtherTypes(request)
  return new Form(new URLSearchParams(await orHungUp(() => readBeginning(request))))
}

function refuseOtherTypes(request: Request): void {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded *(?:;|$)/i.test(type)) throw new Problem('wrongType')
}

/** A sender who hangs up in the midst of the form is no failure of ours, and nobody is left to answer (HTTP-06). */
async function orHungUp(read: () => Promise<string>): Promise<string> {
  try {
    return await read()
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('staleForm')
  }
}

/** A browser shows no answer while it still sends; what is longer than this is not from one. */
const longestUnread = 16 * 1024 * 1024

async function readBeginning(request: Request): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > longestUnread) throw new Problem('tooLarge')
    if (text.length < longestBody) text += decoder.decode(chunk, { stream: true })
  }
  // A letter whose code is cut in two is left out.
  return text.length > longestBody ? text.slice(0, longestBody).replace(/%[\dA-Fa-f]?$/, '') : text
}

async function readBounded(request: Request): Promise<string> {
  // With a length the server already cuts the body there; without one it must be counted while it comes.
  if (request.headers.has('content-length')) return request.text()
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > longestBody) throw new Problem('tooLarge')
  }
  return text
}
