import type { Bench } from '../bench.ts'
import { type Connection, cookiesOf, expectStatus } from '../http-client.ts'
import { nth, withConnections } from '../load.ts'
import { administratorOf, loginIdOf, mailOf, password } from '../people.ts'
import { post } from '../requests.ts'
import { percentile, type Row } from '../table.ts'

const savesARound = 300
const neighbour = 99_951
const administrator = administratorOf(neighbour)

/** How long 変更 takes: one's own record (S7), and that of another, who is told by mail (S9). One save at a time. */
export async function measureRecord(bench: Bench): Promise<Row[]> {
  const { portal, rounds, say } = bench
  return withConnections(portal.port, 1, async ([connection]) => {
    if (!connection) throw new Error('there is no connection')
    const cookie = await signIn(connection)
    const own = { path: '/portal/userInfo', person: administrator, version: 1 }
    const another = { path: `/portal/admin/users/${loginIdOf(neighbour)}`, person: neighbour, version: 1 }
    const samples = { own: { middle: [], tail: [] }, another: { middle: [], tail: [] } } as Record<
      'own' | 'another',
      { middle: number[]; tail: number[] }
    >
    for (let round = 0; round < rounds; round++) {
      for (const [name, record] of [['own', own] as const, ['another', another] as const]) {
        const times = await save(connection, cookie, record)
        samples[name].middle.push(percentile(times, 0.5))
        samples[name].tail.push(percentile(times, 0.99))
      }
      say(
        `round ${round + 1}: p99 ${nth(samples.own.tail, round).toFixed(1)} ms own, ${nth(samples.another.tail, round).toFixed(1)} ms another's`,
      )
    }
    const note = `${savesARound} saves a round, one at a time`
    return [
      { what: 'save of one’s own record (S7), p50', sample: samples.own.middle, unit: 'ms', note },
      {
        what: 'save of one’s own record (S7), p99',
        sample: samples.own.tail,
        unit: 'ms',
        limit: { most: 10 },
      },
      {
        what: 'save of another’s record (S9), p50',
        sample: samples.another.middle,
        unit: 'ms',
        note: 'with audit line and letter',
      },
      {
        what: 'save of another’s record (S9), p99',
        sample: samples.another.tail,
        unit: 'ms',
        limit: { most: 10 },
      },
    ]
  })
}

/** Saves the record again and again, each time with another department; gives how long each took in ms. */
async function save(
  connection: Connection,
  cookie: string,
  record: { path: string; person: number; version: number },
): Promise<number[]> {
  const times: number[] = []
  for (let count = 0; count < savesARound; count++) {
    const question = post(record.path, fieldsOf(record.person, record.version), cookie)
    const begin = performance.now()
    const answer = await connection.ask(question)
    times.push(performance.now() - begin)
    expectStatus(answer, 303)
    record.version++
  }
  return times
}

function fieldsOf(person: number, version: number): Record<string, string> {
  const fields = {
    version: String(version),
    familyName: '山田',
    givenName: '花子',
    familyKana: 'ヤマダ',
    givenKana: 'ハナコ',
    familyNameEn: 'Yamada',
    givenNameEn: 'Hanako',
    department: `購買部 第${version}課`,
    departmentEn: '',
    postalCode: '',
    address: '東京都千代田区 1-2-3',
    addressEn: '',
    telephone: '0300000000',
    fax: '',
    mail: mailOf(person),
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, encodeURIComponent(value)]))
}

async function signIn(connection: Connection): Promise<string> {
  const form = post('/portal/login/', { loginId: loginIdOf(administrator), password })
  return cookiesOf(expectStatus(await connection.ask(form), 303))
}
