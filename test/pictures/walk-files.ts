import { userColumns } from '../../src/csv/users/user-columns.ts'
import { TableWriter } from '../../src/csv/write-table.ts'
import { batchTexts } from '../../src/journeys/user-batches/texts.ts'
import { uploadTexts } from '../../src/journeys/user-batches/upload/texts.ts'
import { paths } from '../../src/paths.ts'
import { administrator, wide } from './walk-administration.ts'
import { accountOf, type Walker } from './walker.ts'

/** A transfer and somebody new, from the first of December. */
export async function walkFiles(w: Walker): Promise<void> {
  const { hand, language, word } = w
  await w.logIn(administrator.loginId, administrator.password)
  await w.open(paths.newUserBatch())
  await w.fill({ effectiveDate: '2026-12-01' })
  await hand.attach('file', { name: '人事異動.csv', content: transfers() })
  await w.picture('csv-upload', ['main form'])
  await w.press(uploadTexts(language).look)
  await w.picture('csv-preview', ['main'], { width: wide })
  await w.press(batchTexts(language).confirm)
  await w.picture('csv-waiting', ['.panel', 'main form'])
  await w.press(word.logout)
}

function transfers(): string {
  const { cells } = accountOf('WR012577')
  const rows = [
    { ...cells, 部署名: '購買部 第二課', '部署名(英語)': 'Procurement Department, Section 2' },
    {
      ...cells,
      ...{ ログインID: 'WR012599', 姓: '原田', 名: 'あおい', セイ: 'ハラダ', メイ: 'アオイ' },
      ...{ '姓(英語)': 'Harada', '名(英語)': 'Aoi', メールアドレス: 'harada@example.com' },
    },
  ]
  const table = new TableWriter(userColumns, 'utf-8')
  return Buffer.concat([table.header(), table.rows(rows)]).toString()
}
