import { type Bench, untilTaken } from '../bench.ts'
import { type Connection, cookiesOf, expectStatus, locationOf } from '../http-client.ts'
import { nth, rate, withConnections } from '../load.ts'
import { loginIdOf, mailOf } from '../people.ts'
import { get, post } from '../requests.ts'
import { resetKeyIn } from '../smtp-sink.ts'
import { requestOnce, signInOnce } from '../visits.ts'

const newPassword = 'Ringo4Kago8'

export interface Journeys {
  perSecond: number
  /** Of the portal's own thread, in ms, for one journey. */
  ownCpu: number
  /** KiB on the disk for one journey. */
  written: number
}

/** The whole way of somebody who forgot the password, over and over by new people. Two hashes each. */
export async function runJourneys(bench: Bench, lanes: number, forMs: number): Promise<Journeys> {
  const { portal } = bench
  const waiting = new Map<string, (key: string) => void>()
  bench.sink.onMail((mail) => {
    const takeKey = waiting.get(mail.recipient)
    const key = takeKey && resetKeyIn(mail)
    if (key !== undefined) takeKey?.(key)
  })
  let done = 0
  const before = { cpu: portal.cpu().own, written: portal.written() }
  const mailsBefore = bench.sink.taken()
  const perSecond = await withConnections(portal.port, lanes, (connections) =>
    rate(
      lanes,
      async (lane) => {
        await journeyOnce(nth(connections, lane), bench.newcomer(), waiting)
        done++
      },
      { warmUpMs: 3000, forMs },
    ),
  )
  await untilTaken(bench, mailsBefore + done * 2)
  bench.sink.onMail(undefined)
  return {
    perSecond,
    ownCpu: (portal.cpu().own - before.cpu) / done,
    written: (portal.written() - before.written) / done,
  }
}

async function journeyOnce(
  connection: Connection,
  person: number,
  waiting: Map<string, (key: string) => void>,
): Promise<void> {
  const identity = { loginId: loginIdOf(person), mail: mailOf(person) }
  const mailed = new Promise<string>((resolve) => waiting.set(identity.mail, resolve))
  await requestOnce(connection, person)
  const appliKey = await mailed
  waiting.delete(identity.mail)

  const link = `/portal/passwordReset?appliKey=${appliKey}`
  const step1 = expectStatus(await connection.ask(get(link)), 200)
  const browser = cookiesOf(step1)
  const proof = post('/portal/passwordReset', { appliKey, ...identity }, browser)
  const proved = expectStatus(await connection.ask(proof), 303)
  const cookies = `${browser}; ${cookiesOf(proved)}`
  const step2 = locationOf(proved)
  expectStatus(await connection.ask(get(step2, cookies)), 200)
  const choice = { newPassword, newPasswordAgain: newPassword }
  expectStatus(await connection.ask(post(step2, choice, cookies)), 303)
  await signInOnce(connection, person, newPassword)
}
