import type { ImportedColumn } from './user-row.ts'

export interface DemoPerson {
  /** What makes this person worth meeting, in Japanese, for the list in the README. */
  note: string
  password: string
  isLocked?: true
  /** Neither signed in yet, nor has anybody confirmed the address. */
  isNew?: true
  /** A mail to the address came back. */
  isBouncing?: true
  /** Has asked for the end of their use. */
  isLeaving?: true
  cells: Record<Exclude<ImportedColumn, 'パスワードハッシュ'>, string>
}

export const office = {
  会員ID: 'EJUUB99001YSD001',
  ロール: '担当者',
  部署名: '営業部 第一課',
  '部署名(英語)': 'Sales Department, Section 1',
  郵便番号: '143-0000',
  住所: '東京都大田区大森0-0-0 テストビル3階',
  '住所(英語)': '3F Test Building, 0-0-0 Omori, Ota-ku, Tokyo',
  電話番号: '03-0000-0000',
  FAX番号: '03-0000-0001',
  言語: 'ja',
  状態: '利用中',
}

const operation = {
  ...office,
  会員ID: 'EJUUB00001OPC001',
  部署名: '会員サービス課',
  '部署名(英語)': 'Member Services',
  電話番号: '0120-000-000',
  FAX番号: '',
}

/** The operator's own people; two at the desk, because some issues need a second pair of eyes. */
export const demoStaff: readonly DemoPerson[] = [
  {
    note: 'ヘルプデスク',
    password: 'madoguchi2ume',
    cells: {
      ...operation,
      ログインID: 'HD000001',
      ロール: 'ヘルプデスク',
      ...named('相沢', 'まどか', 'アイザワ', 'マドカ', 'Aizawa', 'Madoka'),
      メールアドレス: 'desk1@example.com',
    },
  },
  {
    note: 'ヘルプデスク(仮パスワード発行の承認者)',
    password: 'uketsuke5sakura',
    cells: {
      ...operation,
      ログインID: 'HD000002',
      ロール: 'ヘルプデスク',
      ...named('黒川', '渚', 'クロカワ', 'ナギサ', 'Kurokawa', 'Nagisa'),
      メールアドレス: 'desk2@example.com',
    },
  },
  {
    note: '運用管理者',
    password: 'toudai8kairo',
    cells: {
      ...operation,
      ログインID: 'OP000001',
      ロール: '運用管理者',
      ...named('森', 'いつき', 'モリ', 'イツキ', 'Mori', 'Itsuki'),
      メールアドレス: 'operator1@example.com',
    },
  },
]

/** The cells of a name. */
export function named(
  family: string,
  given: string,
  sei: string,
  mei: string,
  familyEn: string,
  givenEn: string,
) {
  return { 姓: family, 名: given, セイ: sei, メイ: mei, '姓(英語)': familyEn, '名(英語)': givenEn }
}
