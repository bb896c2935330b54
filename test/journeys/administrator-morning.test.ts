import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { setHistory } from '../../src/store/imports/user-history.ts'
import { lock, raise } from '../../src/store/sign-in-failures.ts'
import { browserMissing } from '../harness/browser.ts'
import { type BrowserWorld, linkIn, openBrowserWorld } from '../harness/browser-world.ts'
import { membersWalk } from '../harness/members-walk.ts'
import { usersCsv } from '../harness/users-csv.ts'

/** Two minutes: what a practised hand needs for a click, and for looking at a page that has come. */
const perClick = 1.2
const perPage = 1

describe.skipIf(browserMissing)('In Chromium,', () => {
  let world: BrowserWorld
  beforeAll(async () => {
    world = await openBrowserWorld()
  })
  afterAll(() => world?.close())

  /** Three locked, two without address, one who leaves, and many with whom nothing is the matter. */
  async function office() {
    const { people, world: inner } = world.portal
    const member_id = await membersWalk(world.portal).member('試験商会 大森営業所')
    const at = inner.now()
    const past = { lastSignInAt: at, mailVerifiedAt: at, mailFailedAt: null, endRequestedAt: null }
    async function person(number: number, family_name: string, fields = {}, history = {}) {
      const names = { member_id, family_name, given_name: '試', family_kana: 'シケン', given_kana: 'タメシ' }
      const added = await people.add(number, { ...names, ...fields })
      await inner.db.transaction().execute((tx) => setHistory(tx, added.userId, { ...past, ...history }))
      return added
    }
    const noMail = [{ mail: null, mail_key: null }, { mailVerifiedAt: null }] as const
    const administrator = await person(400, '大森', { role: 'participantAdministrator' })
    const locked = [await person(401, '青木'), await person(402, '齋藤'), await person(403, '長谷川')]
    const failures = inner.config.loginFailureLimit
    for (const { userId: subject } of locked)
      await inner.db.transaction().execute(async (tx) => {
        const counted = { subject, seenFrom: 'stranger' } as const
        for (let tries = 0; tries < failures; tries++) await raise(tx, { ...counted, lapsedBefore: null })
        await lock(tx, { ...counted, at, failures })
      })
    const withoutMail = [await person(404, '小野', ...noMail), await person(405, '林', ...noMail)]
    const leaver = await person(406, '東', {}, { endRequestedAt: at })
    for (let number = 410; number < 420; number++) await person(number, '平野')
    return { member_id, administrator, locked, withoutMail, leaver }
  }

  it('an administrator sees to all of a morning from the board, in under two minutes of clicks', async () => {
    const { member_id, administrator, locked, withoutMail, leaver } = await office()
    const hand = await world.sitDown({ language: 'ja' })
    const { page } = hand
    const begin = performance.now()
    const counts = () => page.locator('.board li').allInnerTexts()
    await hand.logIn(administrator.loginId, administrator.password)
    await hand.arrives(paths.menu())
    await hand.look('morning-board')
    expect((await counts()).map((line) => line.split('\n').slice(0, 2).join(' '))).toEqual([
      'ロック中 3人',
      '利用終了の申請あり 1人',
      'アドレス未登録 2人',
    ])

    for (const [index] of locked.entries()) {
      if (index > 0) await hand.toMenu()
      await hand.follow('ロック中')
      if (index < 2) await hand.look(`morning-locked-${index}`)
      // The last one is opened by the board itself.
      if (index < 2) await hand.follow('TS')
      await hand.follow('パスワードロックの解除')
      await hand.press('ロックを解除する')
      await hand.reads('パスワードロックを解除しました。')
      await hand.look('morning-unlocked')
    }

    for (const [index] of withoutMail.entries()) {
      await hand.toMenu()
      await hand.follow('アドレス未登録')
      if (index === 0) await hand.follow('TS')
      await hand.fill({ mail: `morning${index}@new.example` })
      await hand.press('変更')
      await hand.reads('確認のメールを送りました')
      await hand.look('morning-registered')
      const person = await world.sitDown({ language: 'ja' })
      const mail = await world.openMail(`morning${index}@new.example`, 'メールアドレス')
      await person.open(linkIn(mail, '/mailConfirmation?key='))
      await person.press('確認する')
      await person.arrives(paths.mailConfirmed())
      await person.leave()
    }

    await hand.toMenu()
    await hand.follow('利用終了の申請あり')
    await hand.look('morning-leaver')
    await hand.follow('廃止')
    await hand.press('廃止する')
    await hand.reads('廃止しました。')
    expect(await page.getByRole('button', { name: '変更', exact: true }).count()).toBe(0)
    await hand.look('morning-abolished')
    await world.openMail(leaver.mail, '廃止')

    await hand.toMenu()
    await hand.follow('ユーザ一括登録・変更')
    await hand.look('morning-files')
    await hand.follow('CSVファイルを取り込む')
    await hand.look('morning-choose')
    const joiner = {
      会員ID: member_id,
      ログインID: 'TS000450',
      姓: '五十嵐',
      名: 'あおい',
      セイ: 'イガラシ',
      メイ: 'アオイ',
    }
    const line = usersCsv({ ...joiner, '姓(英語)': 'Igarashi', '名(英語)': 'Aoi' })
    await hand.choose('file', { name: '4月入社.csv', mimeType: 'text/csv', buffer: Buffer.from(line) })
    await hand.press('内容を確認')
    await hand.reads('まだ何も登録していません。')
    await hand.look('morning-preview')
    await hand.press('確定')
    await hand.reads('すべて登録しました')
    await hand.look('morning-stored')

    await hand.toMenu()
    await hand.look('morning-joiner')
    await hand.follow('未ログイン')
    await hand.follow('再設定URLの送信')
    await hand.press('再設定URLを送る')
    await hand.reads('パスワード再設定URLを送信しました。')
    const newcomer = await world.sitDown({ language: 'ja' })
    const welcome = await world.openMail('TS000450@csv.example', '再設定URL')
    await newcomer.open(linkIn(welcome, 'appliKey='))
    await newcomer.fill({ loginId: 'TS000450', mail: 'TS000450@csv.example' })
    await newcomer.press('次へ')
    await newcomer.fill({ newPassword: 'Nagisa41hokkyoku', newPasswordAgain: 'Nagisa41hokkyoku' })
    await newcomer.press('設定')
    await newcomer.logIn('TS000450', 'Nagisa41hokkyoku')
    await newcomer.arrives(paths.menu())

    await hand.toMenu()
    await hand.reads('確認の必要なユーザはいません。')
    await hand.look('morning-calm')
    const { clicks, loads } = hand.effort()
    const took = Math.round((performance.now() - begin) / 1000)
    console.log(
      `A morning: ${clicks} clicks and fields, ${loads} pages; here ${took} s with all others' part.`,
    )
    expect(clicks).toBeLessThanOrEqual(45)
    expect(clicks * perClick + loads * perPage).toBeLessThan(120)
    await world.leave(hand, newcomer)
  }, 90_000)
})
