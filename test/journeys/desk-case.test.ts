import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { deskWalk, registeredNumber } from '../harness/desk-walk.ts'
import { readMail } from '../harness/mailbox.ts'
import { onDatabases } from '../harness/on-databases.ts'
import { helpDesk, secondDesk } from '../harness/people.ts'

onDatabases('The help desk', {}, (stage) => {
  const walk = () => deskWalk(stage.portal)

  it('sees what was typed apart from what it turns out to be, and nobody’s name before the caller is verified', async () => {
    const office = await walk().office()
    const other = await walk().office()
    const number = await walk().inquiry(office, {
      memberName: '別の名前',
      targets: `${office.clerk.loginId} ${other.clerk.loginId} ZZ999999 ${helpDesk.loginId} ${secondDesk.loginId}`,
      text: '<b>太字</b> =1+1',
    })
    const visitor = await walk().signedIn()
    const page = await visitor.get(paths.case(number))
    expect(page.status).toBe(200)
    expect(page.text).toContain('入力された内容・未確認')
    expect(page.text).toContain('<b>太字</b> =1+1')
    expect(page.text).toContain('登録されている会員名: 試験商会 大森営業所')
    expect(page.text).toContain('入力された会員名と異なります。')
    expect(page.text).toContain('対象の会員の参加管理者です(利用中)。')
    for (const words of [
      '対象の会員の利用者です。',
      '別の会員の利用者です。',
      '運営側の職員です。',
      'あなた自身のログインIDです。',
    ])
      expect(page.text).toContain(words)
    expect(page.text).toContain('このログインIDは、登録されていません。')
    expect(page.text).toContain('メールアドレスをはじめ、ご登録内容を一切変更できません')
    expect(page.text).not.toContain('高橋')
    expect(page.text).not.toContain(registeredNumber)
  })

  it('sees in the timeline what was added to a case because its requester has too many', async () => {
    const office = await walk().office()
    const numbers: string[] = []
    for (let one = 0; one < 20; one++) {
      stage.portal.pass(1)
      numbers.push(await walk().inquiry(office, { targets: `ZY9900${10 + one}` }))
    }
    const newest = numbers.at(-1) ?? ''
    const other = { targets: 'ZX990001 ZX990002', requesterName: '大森 <i>花</i>', text: '別の用件' }
    const added = await walk().inquiry(office, other, 'locked')
    await walk().inquiry(office, { targets: 'ZY990029', telephone: '030-000-22222', text: '再送' })
    const visitor = await walk().signedIn()
    const page = await visitor.get(paths.case(newest))
    const [first, second] = page.root.querySelectorAll('#timeline li').slice(1)
    expect(first?.text).toContain(`同じ依頼者から、別の問合せを受け付けました(受付番号 ${added})。`)
    for (const said of ['パスワードロック', other.requesterName, '030-000-11111', other.targets, other.text])
      expect(first?.text).toContain(said)
    expect(second?.text).toContain('同じ内容の問合せを、もう一度受け付けました')
    expect(second?.text).toContain('030-000-22222')
    expect(second?.querySelector('dl')).toBeNull()
  })

  it('takes a case, gives it back, and takes it over from a colleague, which the timeline tells', async () => {
    const number = await walk().inquiry(await walk().office())
    const visitor = await walk().signedIn()
    const colleague = await walk().signedIn(secondDesk.userId)
    expect((await walk().press(visitor, number, '担当する')).location).toContain('message=taken')
    expect((await walk().press(visitor, number, '担当を外れる')).status).toBe(303)
    expect((await walk().press(visitor, number, '担当する')).status).toBe(303)
    expect((await walk().press(colleague, number, '担当を引き継ぐ')).status).toBe(303)
    const { row } = await walk().caseOf(number)
    expect(row.assignee_id).toBe(secondDesk.userId)
    expect(await walk().kinds(number)).toEqual(['received', 'taken', 'released', 'taken', 'taken'])
    expect((await visitor.get(paths.case(number))).text).toContain(
      `${helpDesk.loginId} から担当を引き継ぎました。`,
    )
    expect(await walk().trail(number)).toEqual(
      expect.arrayContaining(['case-taken done', 'case-released done', 'case-taken done']),
    )
  })

  it('keeps a note inert, and none that is empty or too long', async () => {
    const number = await walk().inquiry(await walk().office())
    const visitor = await walk().signedIn()
    const note = (text: string) => walk().press(visitor, number, 'メモを残す', { note: text })
    expect((await note('<script>alert(1)</script>\r\n\u202eひっくり返る\u0000')).status).toBe(303)
    const page = await visitor.get(paths.case(number))
    expect(page.text).toContain('<script>alert(1)</script> ひっくり返る')
    const [empty, long] = [await note(' \n '), await note('長'.repeat(2001))]
    expect([empty.status, long.status]).toEqual([422, 422])
    expect(empty.text).toContain('メモを入力してください。')
    expect(long.text).toContain('2000文字以内')
    expect(await walk().kinds(number)).toEqual(['received', 'noted'])
  })

  it('verifies the caller by calling the number on record, for twelve hours', async () => {
    const office = await walk().office()
    const number = await walk().inquiry(office)
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const page = await visitor.get(paths.case(number))
    expect(page.text).toContain(registeredNumber)
    expect(page.text).not.toContain(office.administrator.mail)
    const missing = await visitor.submit(page, {}, '電話の結果を記録する')
    expect([missing.status, missing.text]).toEqual([422, expect.stringContaining('選んでください')])
    const done = await walk().callBack(visitor, number, office.administrator, 'passed')
    expect(done.location).toContain('message=calledBack')
    const { row } = await walk().caseOf(number)
    expect([row.verified_user_id, row.verified_member_id, row.verified_by, row.verified_means]).toEqual([
      office.administrator.userId,
      office.memberId,
      helpDesk.userId,
      'callBack',
    ])
    expect((await visitor.follow(done)).text).toContain('仮パスワードを発行する')
    stage.portal.pass(hours(12))
    const later = await walk().signedIn()
    expect((await later.get(paths.case(number))).text).toContain('前回の確認は有効時間を過ぎました。')
  })

  it('records a call that failed; who answers that they did not ask undoes what was believed before', async () => {
    const office = await walk().office()
    const number = await walk().inquiry(office)
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    await walk().callBack(visitor, number, office.administrator, 'passed')
    await walk().callBack(visitor, number, office.administrator, 'noAnswer')
    expect((await walk().caseOf(number)).row.verified_at).not.toBeNull()
    const failed = await walk().callBack(visitor, number, office.administrator, 'didNotAsk')
    expect((await visitor.follow(failed)).text).toContain('本人が依頼していないと答えた')
    expect((await walk().caseOf(number)).row.verified_at).toBeNull()
    expect((await walk().trail(number)).filter((line) => line.startsWith('caller'))).toEqual([
      'caller-called-back done',
      'caller-called-back refused',
      'caller-called-back refused',
    ])
  })

  it('takes no call to a number that was changed meanwhile, or that is not there', async () => {
    const office = await walk().office()
    const number = await walk().inquiry(office)
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const { userId, loginId } = office.administrator
    const changed = await walk().post(visitor, number, 'callBack', {
      loginId,
      version: '99',
      outcome: 'passed',
    })
    expect([changed.status, changed.text]).toEqual([409, expect.stringContaining('変わりました')])
    await stage.portal.world.db.updateTable('users').set({ telephone: '' }).where('id', '=', userId).execute()
    expect((await walk().callBack(visitor, number, office.administrator, 'passed')).status).toBe(409)
    expect((await walk().caseOf(number)).row.verified_at).toBeNull()
  })

  it('verifies the caller by a code sent to the address on record; the fifth wrong one ends it', async () => {
    const office = await walk().office()
    const number = await walk().inquiry(office)
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const sent = await walk().press(visitor, number, '確認コードをメールで送る')
    expect(sent.location).toContain('message=codeSent')
    const code = await codeIn(office.administrator.mail)
    const check = (text: string) => walk().press(visitor, number, '照合する', { code: text })
    expect((await check('1234')).status).toBe(422)
    const wrong = code === '00000000' ? '11111111' : '00000000'
    for (let tries = 1; tries < 5; tries++) {
      const answer = await check(wrong)
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('一致しません')])
      expect(answer.text).toContain(`あと${5 - tries}回`)
    }
    expect((await check(wrong)).text).toContain('このコードは使えなくなりました')
    expect((await walk().post(visitor, number, 'codeCheck', { code })).status).toBe(409)

    stage.portal.pass(minutes(1))
    await walk().press(visitor, number, '確認コードをメールで送る')
    const second = await codeIn(office.administrator.mail, code)
    const right = await check(`${second.slice(0, 4)}　${second.slice(4)}`)
    expect(right.location).toContain('message=codeRight')
    expect((await walk().caseOf(number)).row.verified_means).toBe('code')
    expect((await walk().post(visitor, number, 'codeCheck', { code: second })).status).toBe(409)
    const dump = JSON.stringify(await walk().caseOf(number)) + JSON.stringify(stage.portal.logged)
    expect(dump).not.toContain(second)
  })

  it('ends a code by a newer one and after a quarter of an hour, and sends three an hour to one person', async () => {
    const office = await walk().office()
    const number = await walk().inquiry(office)
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const send = () => walk().post(visitor, number, 'code', { loginId: office.administrator.loginId })
    const codes: string[] = []
    for (let letters = 0; letters < 3; letters++) {
      expect((await send()).status).toBe(303)
      codes.push(await codeIn(office.administrator.mail, ...codes))
      stage.portal.pass(1000)
    }
    const limited = await send()
    expect([limited.status, limited.text]).toEqual([409, expect.stringContaining('上限(3通)')])
    expect(await walk().trail(number)).toContain('caller-code-sent limited')
    const former = await walk().post(visitor, number, 'codeCheck', { code: codes[0] ?? '' })
    expect(former.text).toContain('一致しません')
    stage.portal.pass(minutes(15))
    const late = await walk().post(visitor, number, 'codeCheck', { code: codes[2] ?? '' })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('有効な確認コードがありません')])
  })

  it('closes a case with outcome and cause, and tells each address that asked once', async () => {
    const office = await walk().office()
    const number = await walk().inquiry(office)
    const visitor = await walk().signedIn()
    await walk().press(visitor, number, '担当する')
    const missing = await walk().press(visitor, number, '完了する', { closingNote: '残る文' })
    expect([missing.status, missing.text]).toEqual([422, expect.stringContaining('結果と原因を選んで')])
    expect(missing.text).toContain('残る文')
    const claimed = await walk().post(visitor, number, 'close', { outcome: 'issued', cause: 'locked' })
    expect([claimed.status, claimed.text]).toEqual([409, expect.stringContaining('発行していないため')])
    const closed = await walk().press(visitor, number, '完了する', { outcome: 'solved', cause: 'locked' })
    expect(closed.location).toContain('message=closed')
    const { row } = await walk().caseOf(number)
    expect([row.outcome, row.cause, row.closed_by]).toEqual(['solved', 'locked', helpDesk.userId])
    const letters = await stage.portal.world.db
      .selectFrom('outbox')
      .select(['request_id', 'user_id'])
      .where('kind', '=', 'inquiry-closed')
      .where('request_id', '=', number)
      .execute()
    expect(letters).toEqual([{ request_id: number, user_id: null }])
    const after = await visitor.follow(closed)
    expect(after.text).toContain('この問合せに対してできることは、もうありません。')
  })

  /** The code in a letter to this address that is none of those known. */
  async function codeIn(address: string, ...known: string[]): Promise<string> {
    let code = ''
    await stage.portal.smtp.waitForMail(async ({ envelope, raw }) => {
      if (!envelope.to.includes(address)) return false
      const { text } = await readMail(raw)
      code = (/\d{4} \d{4}/.exec(text)?.[0] ?? '').replace(' ', '')
      return code !== '' && !known.includes(code)
    })
    return code
  }
})
