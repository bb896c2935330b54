import { groupsOf } from '../domain/password/make-issued-password.ts'
import type { Secret } from '../domain/secret.ts'

/**
 * An issued password as it is read out: its groups stand apart by style alone, so that what is copied is the password
 * and nothing else.
 */
export function IssuedPassword({ password }: { password: Secret }) {
  return (
    <code class="issued" translate="no">
      {groupsOf(password.reveal()).map((group) => (
        <span>{group}</span>
      ))}
    </code>
  )
}
