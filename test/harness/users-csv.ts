import { userColumns } from '../../src/csv/users/user-columns.ts'
import type { Answer, Visitor } from './http-client.ts'

/** A user without faults or warnings; rows of a test say in what they differ. */
export const plainUser: Record<string, string> = {
  会員ID: 'EJUUB99001YSD001',
  ロール: '担当者',
  姓: '山田',
  名: '太郎',
  セイ: 'ヤマダ',
  メイ: 'タロウ',
  '姓(英語)': 'Yamada',
  '名(英語)': 'Taro',
  部署名: '営業部',
  '部署名(英語)': 'Sales',
  郵便番号: '100-0001',
  住所: '東京都千代田区千代田1-1',
  '住所(英語)': '1-1 Chiyoda, Tokyo',
  電話番号: '03-0000-0000',
  FAX番号: '03-0000-0001',
  言語: 'ja',
  状態: '利用中',
}

/** A table of users as a spreadsheet would save it. */
export function usersCsv(...rows: Record<string, string>[]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.map((row) => {
    const loginId = row['ログインID'] ?? ''
    const whole: Record<string, string> = { ...plainUser, メールアドレス: `${loginId}@csv.example`, ...row }
    return userColumns.map((column) => quoted(whole[column] ?? '')).join(',')
  })
  return [userColumns.join(','), ...lines, ''].join('\r\n')
}

export const uploadPath = '/portal/admin/userBatches/new'

/** Sends the form of the upload page as a browser does, with these files in it. */
export async function uploadCsv(
  visitor: Visitor,
  content: string | Uint8Array,
  { effectiveDate = '', files = 1, path = uploadPath } = {},
): Promise<Answer> {
  const border = '----border0000'
  const page = await visitor.get(uploadPath)
  const formKey = /name="formKey" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
  const field = (name: string, value: string) =>
    `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const fileHead = `--${border}\r\ncontent-disposition: form-data; name="file"; filename="users.csv"\r\ncontent-type: text/csv\r\n\r\n`
  const file = () => [Buffer.from(fileHead), Buffer.from(content as string), Buffer.from('\r\n')]
  const body = Buffer.concat([
    Buffer.from(field('formKey', formKey) + field('effectiveDate', effectiveDate)),
    ...Array.from({ length: files }, file).flat(),
    Buffer.from(`--${border}--\r\n`),
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${border}` }
  return visitor.follow(await visitor.send({ method: 'POST', url: path, headers, body }))
}
