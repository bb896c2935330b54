import { expect, it } from 'vitest'
import type { Role } from '../../src/domain/role.ts'
import { minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import type { Answer } from '../harness/http-client.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { administrator } from '../harness/people.ts'
import { plainUser, uploadCsv, usersCsv } from '../harness/users-csv.ts'
import { tryPassword } from '../security/portal.ts'

const idOf = (page: Answer) => page.url.split('/').at(-1) ?? ''

onDatabases('A file of users that was confirmed', {}, (stage) => {
  const db = () => stage.portal.world.db

  async function confirmed(rows: Record<string, string>[], effectiveDate = '') {
    const visitor = stage.portal.visitor()
    await tryPassword(visitor, administrator.loginId, administrator.password)
    const preview = await uploadCsv(visitor, usersCsv(...rows), { effectiveDate })
    return { visitor, preview, confirm: () => visitor.submit(preview, {}, '確定') }
  }

  const batch = (id: string) =>
    db().selectFrom('user_batches').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const letters = (id: string) =>
    db()
      .selectFrom('outbox')
      .select(['user_id', 'details'])
      .where('kind', '=', 'user-batch-not-stored')
      .where('request_id', '=', id)
      .execute()

  const mailOf = (address: string, id: string) =>
    stage.portal.smtp.waitForMail(
      async ({ envelope, raw }) =>
        envelope.to.includes(address) &&
        (await readMail(raw)).links.some((link) => link.endsWith(paths.userBatch(id))),
    )

  /** A line that the program cannot read any more, as a fault of ours would have it. */
  const spoil = (id: string) =>
    db().updateTable('user_batch_rows').set({ stated: '{}' }).where('batch_id', '=', id).execute()

  const triedOnce = (id: string, tries: number) =>
    expect
      .poll(async () => (await batch(id)).tries + ((await batch(id)).lease_until === null ? 0 : 0.5))
      .toBe(tries)

  const takeErrors = () => {
    const errors = stage.portal.errors()
    for (const error of errors) stage.portal.logged.splice(stage.portal.logged.indexOf(error), 1)
    return JSON.stringify(errors)
  }

  it('is told by mail to whoever confirmed it when others were faster', async () => {
    const { preview, confirm, visitor } = await confirmed([{ ログインID: 'FATE01' }], '2016-04-01')
    expect((await confirm()).status).toBe(303)
    const second = await confirmed([{ ログインID: 'FATE01' }])
    await second.confirm()
    await expect.poll(async () => (await batch(idOf(second.preview))).outcome).toBe('applied')
    const before = stage.portal.world.now()
    stage.portal.setClock(Date.UTC(2016, 2, 31, 15))
    try {
      await expect.poll(async () => (await batch(idOf(preview))).outcome).toBe('stale')
    } finally {
      stage.portal.setClock(before)
    }
    expect((await visitor.get(preview.url)).text).toContain('ほかの人が次の利用者を変更または追加した')
    const told = await letters(idOf(preview))
    expect(told.map(({ user_id, details }) => [user_id, JSON.parse(details).outcome])).toEqual([
      [administrator.userId, 'stale'],
    ])
    // The letter is of the file's day, which this clock has not come to.
    stage.portal.setClock(Date.UTC(2016, 2, 31, 15))
    const { raw } = await mailOf(administrator.mail, idOf(preview))
    stage.portal.setClock(before)
    const { subject, text } = await readMail(raw)
    expect(subject).toContain('CSVファイルを登録できませんでした')
    expect(text).toContain('最新の内容でCSVファイルを作り直し')
    expect(text).not.toContain('users.csv')
  })

  it('is told to the other administrators when whoever confirmed it is none any more', async () => {
    const other = await stage.someone()
    await db()
      .updateTable('users')
      .set({ role: 'participantAdministrator' })
      .where('id', '=', other.userId)
      .execute()
    const { preview, confirm } = await confirmed([{ ログインID: 'FATE02' }])
    const setRole = (role: Role) =>
      db().updateTable('users').set({ role }).where('id', '=', administrator.userId).execute()
    await db()
      .updateTable('user_batches')
      .set({ effective_at: stage.portal.world.now() + minutes(1) })
      .where('id', '=', idOf(preview))
      .execute()
    await confirm()
    await setRole('personInCharge')
    stage.portal.pass(minutes(1))
    await expect.poll(async () => (await batch(idOf(preview))).outcome).toBe('confirmerGone')
    await setRole('participantAdministrator')
    const told = await letters(idOf(preview))
    expect(told.map(({ user_id }) => user_id)).toContain(other.userId)
    expect(told.map(({ user_id }) => user_id)).not.toContain(administrator.userId)
    await mailOf(other.mail, idOf(preview))
  })

  it('can be given up between two tries that a fault of ours has spoilt', async () => {
    const { visitor, preview, confirm } = await confirmed([{ ログインID: 'FATE03' }])
    await spoil(idOf(preview))
    await confirm()
    await triedOnce(idOf(preview), 1)
    const page = await visitor.get(preview.url)
    expect(page.text).toContain('自動でやり直します')
    expect((await visitor.get(paths.userBatches())).text).toContain('再試行待ち')
    const cancelled = await visitor.follow(await visitor.submit(page, {}, '取消'))
    expect(cancelled.text).toContain('取り消しました')
    stage.portal.pass(minutes(2))
    expect(await batch(idOf(preview))).toMatchObject({ outcome: 'cancelled', tries: 1 })
    expect(takeErrors()).toContain('could not be stored')
  })

  it('is given up after ten tries, which the list, a mail and the log tell', async () => {
    const { visitor, preview, confirm } = await confirmed([{ ログインID: 'FATE04' }])
    const id = idOf(preview)
    await spoil(id)
    await confirm()
    for (let tries = 1; tries < 10; tries++) {
      await triedOnce(id, tries)
      expect((await batch(id)).outcome).toBeNull()
      stage.portal.pass(minutes(1))
    }
    await expect.poll(async () => (await batch(id)).outcome).toBe('failed')
    expect(takeErrors()).toContain(`${id} was given up after 10 tries`)
    expect((await visitor.get(preview.url)).text).toContain('システムの問題で登録できなかった')
    expect((await visitor.get(paths.userBatches())).text).toContain('登録していません')
    const { raw } = await mailOf(administrator.mail, id)
    expect((await readMail(raw)).text).toContain('繰り返しても登録できませんでした')
    const events = await db()
      .selectFrom('audit_events')
      .select('details')
      .where('action', '=', 'user-batch-refused')
      .where('member_id', '=', plainUser['会員ID'] ?? '')
      .execute()
    expect(events.some(({ details }) => JSON.parse(details).batch === id)).toBe(true)
  })

  it('is given up without another try when each one before has ended its process', async () => {
    const { preview, confirm } = await confirmed([{ ログインID: 'FATE05' }])
    await db().updateTable('user_batches').set({ tries: 10 }).where('id', '=', idOf(preview)).execute()
    await confirm()
    await expect.poll(async () => (await batch(idOf(preview))).outcome).toBe('failed')
    expect(takeErrors()).toContain('given up after 10 tries')
    expect(await db().selectFrom('users').select('id').where('login_id', '=', 'FATE05').execute()).toEqual([])
  })
})
