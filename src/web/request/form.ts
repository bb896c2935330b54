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
    if (values.length > 1) throw new Problem('staleForm')
    return values[0] ?? ''
  }

  secret(name: string): Secret {
    return new Secret(this.text(name))
  }
}

/** Reads a urlencoded body of bounded length; anything else is refused before it is looked at. */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded *(?:;|$)/i.test(type)) throw new Problem('wrongType')
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) throw new Problem('tooLarge')
  return new Form(new URLSearchParams(await readWhole(request)))
}

/** A sender who hangs up in the midst of the form is no failure of ours, and nobody is left to answer (HTTP-06). */
async function readWhole(request: Request): Promise<string> {
  try {
    return await readBounded(request)
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('staleForm')
  }
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
