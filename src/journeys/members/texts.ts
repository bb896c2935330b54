import { texts } from '../../i18n/texts.ts'

/** Words that the screens of 会員管理 share. */
export const memberTexts = texts({
  ja: {
    title: '会員管理',
    memberNameEn: '会員名(英語)',
    standing: '状態',
    standings: { active: '利用中', suspended: '利用停止' },
    users: '利用者数',
    people: (count: string) => `${count}人`,
    memberIdSupport:
      '半角英数字、32文字以内です(例: EJUUB99001YSD001)。全角や小文字で入力してもかまいません。',
    memberNameEnSupport: '半角英数字と記号で入力してください。なければ空欄でかまいません。',
    memberIdFaults: {
      empty: '会員IDを入力してください。',
      tooLong: '会員IDは32文字以内です。',
      forbiddenCharacter: '会員IDは半角の英字と数字だけです。ほかの文字を除いてください。',
      taken: 'この会員IDの会員はすでに登録されています。会員管理で検索して確認してください。',
    },
    nameEmpty: '会員名を入力してください。',
    stale: 'ほかの担当者が先にこの会員を変更しました。変更は登録していません。最新の内容を確認してください。',
    toList: '会員の一覧へ',
    toMember: '会員の画面へ戻る',
  },
  en: {
    title: 'Members',
    memberNameEn: 'Member name in English',
    standing: 'Status',
    standings: { active: 'In use', suspended: 'Suspended' },
    users: 'Users',
    people: (count) => count,
    memberIdSupport:
      'Up to 32 letters and digits, for example EJUUB99001YSD001. Lower-case and full-width characters are accepted too.',
    memberNameEnSupport: 'Half-width letters, digits and symbols. May be left empty.',
    memberIdFaults: {
      empty: 'Enter a member ID.',
      tooLong: 'A member ID has at most 32 characters.',
      forbiddenCharacter: 'A member ID has letters and digits only. Remove the other characters.',
      taken: 'There is a member with this ID already. Search for it in the list of members.',
    },
    nameEmpty: 'Enter the name of the member.',
    stale:
      'Somebody else changed this member before you. Your changes were not stored. Check the newest data.',
    toList: 'To the list of members',
    toMember: 'Back to the member',
  },
  'zh-CN': {
    title: '会员管理',
    memberNameEn: '会员名称（英文）',
    standing: '状态',
    standings: { active: '使用中', suspended: '已停用' },
    users: '用户数',
    people: (count) => `${count}人`,
    memberIdSupport: '半角字母和数字，32个字符以内，例如 EJUUB99001YSD001。输入全角或小写字母也可以。',
    memberNameEnSupport: '请使用半角字母、数字和符号。没有时可以留空。',
    memberIdFaults: {
      empty: '请输入会员ID。',
      tooLong: '会员ID最多32个字符。',
      forbiddenCharacter: '会员ID只能使用字母和数字，请删除其他字符。',
      taken: '该会员ID已被登记。请在会员列表中查找确认。',
    },
    nameEmpty: '请输入会员名称。',
    stale: '其他人已先变更了该会员。您的变更未保存，请确认最新内容。',
    toList: '返回会员列表',
    toMember: '返回会员页面',
  },
})
