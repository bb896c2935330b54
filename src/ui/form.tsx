import type { Child } from 'hono/jsx'
import type { Frame } from './frame.ts'

export type FormProps = {
  frame: Pick<Frame, 'formKey'>
  action: string
  class?: string
  /** The form brings a file. */
  multipart?: boolean
  children?: Child
}

/**
 * A POST form with the form key in it. `novalidate`, because the browser's own messages come in the browser's
 * language; the server names every fault in the reader's.
 */
export function Form({ frame, action, class: className, multipart = false, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      class={className}
      enctype={multipart ? 'multipart/form-data' : undefined}
      novalidate
      data-once=""
    >
      <input type="hidden" name="formKey" value={frame.formKey} />
      {children}
    </form>
  )
}

/** The main button of a form; its label names the act. */
export function SubmitButton({ children }: { children?: Child }) {
  return (
    <button type="submit" class="button primary">
      {children}
    </button>
  )
}

export type ButtonLinkProps = { href: string; primary?: boolean; children?: Child }

/** A link that looks like a button, for going to another screen without sending anything. */
export function ButtonLink({ href, primary = false, children }: ButtonLinkProps) {
  return (
    <a class={primary ? 'button primary' : 'button'} href={href}>
      {children}
    </a>
  )
}

/** The row of buttons at the foot of a form; the main one first, as in the manual. */
export function Actions({ children }: { children?: Child }) {
  return <div class="actions">{children}</div>
}
