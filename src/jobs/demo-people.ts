import { type DemoPerson, demoStaff, named, office } from './demo-staff.ts'

/*
 * The people of the demo world: one for each way the portal can be met. Names, numbers and addresses are reserved
 * or invented; they are read by the same code as an import, so that nothing here is finer than real data.
 */

export const demoMembers = [
  {
    会員ID: 'EJUUB99001YSD001',
    会員名: '株式会社 テスト・企業01 大森営業所',
    '会員名(英語)': 'Test Company 01, Ltd., Omori Office',
    状態: '利用中',
  },
  {
    会員ID: 'EJUUB99002YSD001',
    会員名: 'テスト・企業02 株式会社',
    '会員名(英語)': 'Test Company 02, Inc.',
    状態: '利用中',
  },
  {
    会員ID: 'EJUUB00001OPC001',
    会員名: 'ポータル運営センター',
    '会員名(英語)': 'Portal Operation Centre',
    状態: '利用中',
  },
] as const

const warehouse = {
  ...office,
  部署名: '物流部 倉庫課',
  '部署名(英語)': 'Logistics Department, Warehouse',
}
const supplier = {
  ...office,
  会員ID: 'EJUUB99002YSD001',
  部署名: '資材部',
  '部署名(英語)': 'Procurement Department',
  郵便番号: '530-0000',
  住所: '大阪府大阪市北区テスト町0-0',
  '住所(英語)': '0-0 Test-cho, Kita-ku, Osaka',
  電話番号: '06-0000-0000',
  FAX番号: '06-0000-0001',
}

export const demoPeople: readonly DemoPerson[] = [
  {
    note: '参加管理者。メールアドレス登録済み',
    password: 'asagiri7sanpo',
    cells: {
      ...office,
      ログインID: 'WR012574',
      ロール: '参加管理者',
      ...named('大森', 'そうた', 'オオモリ', 'ソウタ', 'Omori', 'Sota'),
      メールアドレス: 'sanka1@example.com',
    },
  },
  {
    note: '担当者。メールアドレス登録済み',
    password: 'minato5yuubin',
    cells: {
      ...office,
      ログインID: 'WR012575',
      ...named('髙橋', 'みさき', 'タカハシ', 'ミサキ', 'Takahashi', 'Misaki'),
      メールアドレス: 'misaki@example.com',
    },
  },
  {
    note: 'メールアドレスが未登録(再設定メールは届かない)',
    password: 'kawara8tonbo',
    cells: {
      ...office,
      ログインID: 'WR012576',
      ...named('小野', 'けんじ', 'オノ', 'ケンジ', 'Ono', 'Kenji'),
      メールアドレス: '',
    },
  },
  {
    note: 'パスワードがロックされている',
    password: 'tsubame4soba',
    isLocked: true,
    cells: {
      ...office,
      ログインID: 'WR012577',
      ...named('青木', 'ゆう', 'アオキ', 'ユウ', 'Aoki', 'Yu'),
      メールアドレス: 'yu@example.com',
    },
  },
  {
    note: '利用停止中(ログインも再設定もできない)',
    password: 'hotaru6kasa',
    cells: {
      ...office,
      ログインID: 'WR012578',
      ...named('林', 'なつ', 'ハヤシ', 'ナツ', 'Hayashi', 'Natsu'),
      メールアドレス: 'natsu@example.com',
      状態: '利用停止',
    },
  },
  {
    note: 'パスワードがロックされている',
    password: 'kamome6ringo',
    isLocked: true,
    cells: {
      ...office,
      ログインID: 'WR012579',
      ...named('齋藤', 'ひかる', 'サイトウ', 'ヒカル', 'Saito', 'Hikaru'),
      メールアドレス: 'hikaru@example.com',
    },
  },
  {
    note: 'パスワードがロックされ、メールアドレスも未登録',
    password: 'suzume8taiko',
    isLocked: true,
    cells: {
      ...warehouse,
      ログインID: 'WR012580',
      ...named('長谷川', 'まこと', 'ハセガワ', 'マコト', 'Hasegawa', 'Makoto'),
      メールアドレス: '',
    },
  },
  {
    note: '入社したばかりで、まだログインしていない',
    password: 'tanpopo3michi',
    isNew: true,
    cells: {
      ...warehouse,
      ログインID: 'WR012581',
      ...named('五十嵐', 'あおい', 'イガラシ', 'アオイ', 'Igarashi', 'Aoi'),
      メールアドレス: 'aoi@example.com',
    },
  },
  {
    note: '利用の終了を申請している',
    password: 'momiji2koban',
    isLeaving: true,
    cells: {
      ...warehouse,
      ログインID: 'WR012582',
      ...named('東', 'のぞみ', 'アズマ', 'ノゾミ', 'Azuma', 'Nozomi'),
      メールアドレス: 'nozomi@example.com',
    },
  },
  {
    note: 'メールが届かず戻ってきた',
    password: 'kujira5hatake',
    isBouncing: true,
    cells: {
      ...warehouse,
      ログインID: 'WR012583',
      ...named('渡邊', 'しおり', 'ワタナベ', 'シオリ', 'Watanabe', 'Shiori'),
      メールアドレス: 'shiori@example.com',
    },
  },
  {
    note: '別の会員の参加管理者',
    password: 'wakaba3tegami',
    cells: {
      ...supplier,
      ログインID: 'XK000101',
      ロール: '参加管理者',
      ...named('𠮷田', 'はるか', 'ヨシダ', 'ハルカ', 'Yoshida', 'Haruka'),
      メールアドレス: 'haruka@example.jp',
    },
  },
  {
    note: '画面とメールが英語',
    password: 'harbor7maple',
    cells: {
      ...supplier,
      ログインID: 'XK000102',
      ...named('Smith', 'Alex', 'スミス', 'アレックス', 'Smith', 'Alex'),
      メールアドレス: 'alex@example.test',
      言語: 'en',
    },
  },
  {
    note: '画面とメールが中国語',
    password: 'shanhu9qiao',
    cells: {
      ...supplier,
      ログインID: 'XK000103',
      ...named('测试', '小明', '', '', 'Ceshi', 'Xiaoming'),
      メールアドレス: 'xiaoming@example.test',
      言語: 'zh-CN',
    },
  },
  ...demoStaff,
]
