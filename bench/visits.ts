import { type Answer, type Connection, expectStatus, locationOf } from './http-client.ts'
import { loginIdOf, mailOf, password } from './people.ts'
import { post } from './requests.ts'

/** One sign-in that has to succeed. */
export async function signInOnce(
  connection: Connection,
  person: number,
  withPassword = password,
): Promise<void> {
  const form = post('/portal/login/', { loginId: loginIdOf(person), password: withPassword })
  const answer = expectStatus(await connection.ask(form), 303)
  if (locationOf(answer) !== '/portal/menu') throw new Error('a sign-in did not lead to the menu')
}

/** One reset request of somebody with the right address: a mail follows. */
export async function requestOnce(connection: Connection, person: number): Promise<Answer> {
  const form = post('/portal/passwordResetRequest', { loginId: loginIdOf(person), mail: mailOf(person) })
  return expectStatus(await connection.ask(form), 303)
}
