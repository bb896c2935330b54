import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { browserMissing } from '../harness/browser.ts'
import { type BrowserWorld, openBrowserWorld } from '../harness/browser-world.ts'
import { type ExcelFormat, openInExcel, saveFromExcel } from '../harness/excel.ts'
import { administrator } from '../harness/people.ts'
import { usersCsv } from '../harness/users-csv.ts'

const patience = 90_000

describe.skipIf(browserMissing)('In Chromium, with a spreadsheet beside it,', () => {
  let world: BrowserWorld
  let hand: Awaited<ReturnType<BrowserWorld['sitDown']>>
  beforeAll(async () => {
    world = await openBrowserWorld()
    hand = await world.sitDown({ language: 'ja', width: 1280 })
    await hand.logIn(administrator.loginId, administrator.password)
    await hand.arrives(paths.menu())
  })
  afterAll(() => world?.close())

  /** Three people in a sheet, as an administrator types them. */
  const sheet = (gap: string) =>
    openInExcel(
      Buffer.from(
        `\uFEFF${usersCsv(
          { ログインID: 'EX000001', 姓: '髙橋', 部署名: '①課', 住所: '東京都千代田区千代田1-1, "中庭"側' },
          {
            ログインID: 'EX000002',
            姓: '﨑山',
            電話番号: "'+81-3-0000-0000",
            住所: `東京都千代田区${gap}千代田1-1`,
          },
          {
            ログインID: 'EX000003',
            郵便番号: '0600000',
            電話番号: '0300000000',
            住所: '北海道札幌市中央区北1-1',
          },
        )}`,
      ),
    )

  async function bring(name: string, file: Buffer) {
    await hand.open(paths.newUserBatch())
    await hand.choose('file', { name, mimeType: 'text/csv', buffer: file })
    await hand.press('内容を確認')
    await hand.look(`excel-${name}`)
    return (await hand.page.locator('table.rows tbody tr').allInnerTexts()).map((line) =>
      line.replace(/\s+/g, ' '),
    )
  }

  async function takeOut(button: string): Promise<Buffer> {
    await hand.open(paths.users('?loginId=EX'))
    await hand.follow('検索結果をCSVで出力')
    const [download] = await Promise.all([hand.page.waitForEvent('download'), hand.press(button)])
    return readFile(await download.path())
  }

  const stored = () =>
    world.portal.world.db
      .selectFrom('users')
      .select(['login_id', 'family_name', 'department', 'postal_code', 'address', 'telephone'])
      .where('login_id', 'like', 'EX%')
      .orderBy('login_id')
      .execute()

  it(
    'a sheet saved as CSV on a Japanese Windows comes in, with doubts about the zeros it has lost',
    async () => {
      // Cells beyond the table in which something stood once are saved as empty ones.
      const rows = [...sheet('\n').map((row) => [...row, '', '']), ['']]
      const refused = await bring('改行あり.csv', saveFromExcel(rows, 'CSV'))
      expect(refused).toEqual([
        expect.stringMatching(/^3 EX000002 .*「住所」登録できない文字\(改行\)があります/),
      ])
      await hand.follow('CSVファイルを取り込む')
      await hand.arrives(paths.newUserBatch())

      const lines = await bring('4月.csv', saveFromExcel([...sheet(' '), ['']], 'CSV'))
      expect(lines).toHaveLength(3)
      expect(lines[2]).toMatch(/ワーニング.*「郵便番号」.*「電話番号」/)
      await hand.tick('agree')
      await hand.press('確定')
      await hand.reads('すべて登録しました')
      await hand.look('excel-stored')
      const [first, second, third] = await stored()
      const [where, gate] = ['東京都千代田区千代田1-1', ', "中庭"側']
      expect(first).toMatchObject({ family_name: '髙橋', department: '①課', address: where + gate })
      expect(second).toMatchObject({ family_name: '﨑山', telephone: '+81-3-0000-0000' })
      expect(third).toMatchObject({ postal_code: '600000', telephone: '300000000' })
      await hand.follow('未ログインのユーザへ')
      await hand.follow('EX000001')
    },
    patience,
  )

  it.each<[ExcelFormat, string]>([
    ['CSV', 'CP932(Shift_JIS)で出力'],
    ['CSV UTF-8', 'UTF-8で出力'],
  ])(
    '%s: what was taken out, opened and saved, comes back as it was',
    async (format, button) => {
      const before = await stored()
      const rows = openInExcel(await takeOut(button))
      expect(rows).toHaveLength(4)
      await bring(`${format}.csv`, saveFromExcel(rows, format))
      await hand.reads('変更するものはありません。')
      expect(await stored()).toEqual(before)
    },
    patience,
  )

  it(
    'what a spreadsheet takes for a date is seen in the preview, before anything is stored',
    async () => {
      await world.portal.world.db
        .updateTable('users')
        .set({ department: '1-2' })
        .where('login_id', '=', 'EX000001')
        .execute()
      const rows = openInExcel(await takeOut('UTF-8で出力'))
      const lines = await bring('開いて保存.csv', saveFromExcel(rows, 'CSV UTF-8'))
      expect(lines.join('\n')).toContain('部署名: 1-2 → から 1月2日')
      expect((await stored())[0]?.department).toBe('1-2')
      await world.leave(hand)
    },
    patience,
  )
})
