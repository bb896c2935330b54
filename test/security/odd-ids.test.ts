import { expect } from 'vitest'
import { paths } from '../../src/paths.ts'
import { administrator } from '../harness/people.ts'
import { uploadCsv, usersCsv } from '../harness/users-csv.ts'
import { onEachDatabase, tryPassword } from './portal.ts'

/** What no id is, and one of the databases or the other would choke on. */
const odd = [
  '%00',
  'x%00',
  '%ED%A0%80',
  '%E2%80%AE',
  '1e300',
  '2147483648',
  '99999999999999999999',
  '-1',
  'NaN',
]

onEachDatabase(
  'HTTP-05 an address that names what cannot be is answered without a failure',
  async (portal) => {
    const visitor = portal.visitor()
    await tryPassword(visitor, administrator.loginId, administrator.password)
    const batch = (await uploadCsv(visitor, usersCsv({ ログインID: 'ODD00001' }))).url
    for (const id of odd) {
      expect((await visitor.get(`${paths.ownRecord()}?saved=${id}`)).status, id).toBe(200)
      expect((await visitor.get(`${batch}?kind=added&after=${id}`)).status, id).toBe(200)
      const pages = [
        await visitor.get(paths.userBatch(id)),
        await visitor.get(paths.userBatchResult(id)),
        await visitor.post(paths.userBatchAct(id, 'confirm'), {}),
        await visitor.post(paths.userBatchAct(id, 'cancel'), {}),
      ]
      expect(
        pages.map(({ status }) => status),
        id,
      ).toEqual([404, 404, 404, 404])
    }
  },
)
