import type { RedCode } from '../domain/registered-data/judge.ts'
import type { RegisteredField } from '../domain/registered-data/registered-data.ts'
import type { WarningCode } from '../domain/registered-data/warnings.ts'
import { texts } from './texts.ts'

type Fields = Record<RegisteredField, string>
type Reds = Record<RedCode, (detail: string, label: string) => string>
type Warnings = Record<WarningCode, (detail: string) => string>

/**
 * Labels of S7 and what is said of a field. `detail` is the one of the red or the warning, `label` the field's name;
 * `groups` and `parts` are the labels of two boxes that stand together, `fields` the name of each field where it stands
 * alone.
 */
export const registeredDataTexts = texts({
  ja: {
    groups: { name: 'ユーザ名', kana: 'ユーザ名(カナ)', english: 'ユーザ名(英語)' },
    parts: { family: '(姓)', given: '(名)', familyKana: '(セイ)', givenKana: '(メイ)' },
    fields: {
      familyName: 'ユーザ名(姓)',
      givenName: 'ユーザ名(名)',
      familyKana: 'ユーザ名(カナ)(セイ)',
      givenKana: 'ユーザ名(カナ)(メイ)',
      familyNameEn: 'ユーザ名(英語)(姓)',
      givenNameEn: 'ユーザ名(英語)(名)',
      department: '部署名',
      departmentEn: '部署名(英語)',
      postalCode: '郵便番号',
      address: '住所',
      addressEn: '住所(英語)',
      telephone: '電話番号',
      fax: 'FAX番号',
      mail: 'メールアドレス',
    } satisfies Fields,
    hints: { postalCode: '例: 100-0000', telephone: '例: 03-0000-0000', fax: '例: 03-0000-0001' },
    reds: {
      empty: () => '姓または名を入力してください。',
      tooLong: (limit: string, label: string) => `${label}が長すぎます。${limit}文字以内で入力してください。`,
      tooShort: (limit: string, label: string) => `${label}が短すぎます。${limit}桁以上で入力してください。`,
      forbiddenCharacter: (character: string) =>
        `登録できない文字(${character})があります。ほかの文字にしてください。`,
      notKatakana: (character: string) =>
        `カタカナではない文字(${character})があります。カタカナで入力してください。`,
      notAscii: (character: string) =>
        `半角の英数字・記号ではない文字(${character})があります。半角で入力してください。`,
      notPostalCode: (character: string) =>
        `郵便番号に使えない文字(${character})があります。数字とハイフンで入力してください。`,
      notTelephone: () => '数字とハイフンで入力してください。先頭には+も使えます。',
      malformed: () =>
        'メールアドレスの形式を確認してください。「name@example.jp」のように入力してください。',
    } satisfies Reds,
    warnings: {
      nameEmpty: () => '空欄です。姓と名に分かれない名前のときは、このままで登録できます。',
      latinName: () => 'アルファベットだけの名前です。漢字やカナの表記があれば、その表記で入力してください。',
      kanaEmpty: () => '空欄です。読みがあると、一覧で五十音順に並び、読みでも検索できます。',
      englishEmpty: () => '空欄です。英語の表記があれば入力してください。',
      lowerCase: () => '小文字だけで入力されています。表記を確認してください。',
      upperCase: () => '大文字だけで入力されています。表記を確認してください。',
      notCarried: (characters: string) =>
        `メールや連携先のシステムで正しく表示されないことがある文字(${characters})があります。`,
      notJapanesePostalCode: () => '日本の郵便番号は「100-0000」のように3桁と4桁です。確認してください。',
      otherPrefecture: (prefecture: string) =>
        `この郵便番号は${prefecture}の番号です。郵便番号と住所を確認してください。`,
      notJapaneseTelephone: () =>
        '日本の番号は0から始まる10桁か11桁です。海外の番号は+と国番号から入力してください。',
      mailEmpty: () => '空欄です。メールアドレスがないと、パスワード再設定依頼を利用できません。',
      mailShared: (count: string) =>
        `同じ会員のほかの利用者(${count}人)もこのメールアドレスを登録しています。共用でなければ確認してください。`,
      mailSlip: () => 'メールアドレスの@より右が、よくある打ち間違いと同じです。確認してください。',
    } satisfies Warnings,
    proposal: (value: string) => `候補: ${value}`,
  },
  en: {
    groups: { name: 'Name', kana: 'Name in katakana', english: 'Name in English' },
    parts: { family: '(family)', given: '(given)', familyKana: '(family)', givenKana: '(given)' },
    fields: {
      familyName: 'Name (family)',
      givenName: 'Name (given)',
      familyKana: 'Name in katakana (family)',
      givenKana: 'Name in katakana (given)',
      familyNameEn: 'Name in English (family)',
      givenNameEn: 'Name in English (given)',
      department: 'Department',
      departmentEn: 'Department in English',
      postalCode: 'Postal code',
      address: 'Address',
      addressEn: 'Address in English',
      telephone: 'Telephone',
      fax: 'Fax',
      mail: 'Email address',
    },
    hints: {
      postalCode: 'Example: 100-0000',
      telephone: 'Example: 03-0000-0000, or +00-0-0000-0000 abroad',
      fax: 'Example: 03-0000-0001',
    },
    reds: {
      empty: () => 'Enter a family name or a given name.',
      tooLong: (limit: string, label: string) => `"${label}" is too long. Enter at most ${limit} characters.`,
      tooShort: (limit: string, label: string) => `"${label}" is too short. Enter at least ${limit} digits.`,
      forbiddenCharacter: (character: string) =>
        `Contains a character (${character}) that cannot be registered. Use another one.`,
      notKatakana: (character: string) =>
        `Contains a character (${character}) that is not katakana. Use katakana.`,
      notAscii: (character: string) =>
        `Contains a character (${character}) that is not ASCII. Use letters without accents, digits and symbols.`,
      notPostalCode: (character: string) =>
        `Contains a character (${character}) that cannot be in a postal code. Use letters, digits, spaces and hyphens.`,
      notTelephone: () => 'Use digits and hyphens; a + may stand at the beginning.',
      malformed: () => 'Check the email address. It should look like name@example.jp.',
    },
    warnings: {
      nameEmpty: () => 'Left empty. Keep it so if the name has no family and given part.',
      latinName: () =>
        'Written in Latin letters only. If the name is also written in kanji or kana, enter it that way.',
      kanaEmpty: () => 'Left empty. With a reading, the person can be sorted and found by it.',
      englishEmpty: () => 'Left empty. Enter the name in English if there is one.',
      lowerCase: () => 'All in lower case. Check that this is meant.',
      upperCase: () => 'All in upper case. Check that this is meant.',
      notCarried: (characters: string) =>
        `Contains characters (${characters}) that mails and linked systems may not show correctly.`,
      notJapanesePostalCode: () =>
        'Japanese postal codes have three and four digits, like 100-0000. Check the postal code.',
      otherPrefecture: (prefecture: string) =>
        `This postal code belongs to ${prefecture}. Check the postal code and the address.`,
      notJapaneseTelephone: () =>
        'Japanese numbers begin with 0 and have 10 or 11 digits. Begin a number abroad with + and its country code.',
      mailEmpty: () => 'Left empty. Without an email address, a password reset cannot be requested.',
      mailShared: (count: string) =>
        `Other users of the same member (${count}) have this email address too. Check it unless it is shared.`,
      mailSlip: () => 'What follows the @ looks like a common typing slip. Check the email address.',
    },
    proposal: (value: string) => `Suggestion: ${value}`,
  },
  'zh-CN': {
    groups: { name: '姓名', kana: '姓名（片假名）', english: '姓名（英文）' },
    parts: { family: '（姓）', given: '（名）', familyKana: '（姓）', givenKana: '（名）' },
    fields: {
      familyName: '姓名（姓）',
      givenName: '姓名（名）',
      familyKana: '姓名（片假名）（姓）',
      givenKana: '姓名（片假名）（名）',
      familyNameEn: '姓名（英文）（姓）',
      givenNameEn: '姓名（英文）（名）',
      department: '部门',
      departmentEn: '部门（英文）',
      postalCode: '邮政编码',
      address: '地址',
      addressEn: '地址（英文）',
      telephone: '电话',
      fax: '传真',
      mail: '电子邮箱',
    },
    hints: { postalCode: '例如 100-0000', telephone: '例如 03-0000-0000', fax: '例如 03-0000-0001' },
    reds: {
      empty: () => '请输入姓或名。',
      tooLong: (limit: string, label: string) => `${label}的内容过长。最多可输入${limit}个字符。`,
      tooShort: (limit: string, label: string) => `${label}的位数不足。请至少输入${limit}位数字。`,
      forbiddenCharacter: (character: string) => `含有无法登记的字符（${character}），请使用其他字符。`,
      notKatakana: (character: string) => `含有片假名以外的字符（${character}），请使用片假名输入。`,
      notAscii: (character: string) => `含有半角字母、数字、符号以外的字符（${character}），请使用半角输入。`,
      notPostalCode: (character: string) =>
        `含有邮政编码不能使用的字符（${character}），请使用数字和连字符输入。`,
      notTelephone: () => '请使用数字和连字符输入，开头也可以使用+。',
      malformed: () => '请确认电子邮箱地址的格式，例如：name@example.jp。',
    },
    warnings: {
      nameEmpty: () => '此项为空。如果姓名不分姓和名，可以保持为空。',
      latinName: () => '姓名只有拉丁字母。如果有汉字或片假名的写法，请按该写法输入。',
      kanaEmpty: () => '此项为空。输入读音后，可以按读音排序和查找。',
      englishEmpty: () => '此项为空。如果有英文写法，请输入。',
      lowerCase: () => '全部为小写字母，请确认写法。',
      upperCase: () => '全部为大写字母，请确认写法。',
      notCarried: (characters: string) => `含有在邮件或相关系统中可能无法正确显示的字符（${characters}）。`,
      notJapanesePostalCode: () => '日本的邮政编码为3位数字加4位数字，例如：100-0000。请确认。',
      otherPrefecture: (prefecture: string) => `此邮政编码属于${prefecture}，请确认邮政编码和地址。`,
      notJapaneseTelephone: () => '日本的号码以0开头，共10位或11位。日本以外的号码请从+和国家代码开始输入。',
      mailEmpty: () => '此项为空。没有电子邮箱时，无法申请重置密码。',
      mailShared: (count: string) => `同一会员的其他用户（${count}人）也登记了此电子邮箱。如非共用，请确认。`,
      mailSlip: () => '电子邮箱中@之后的部分可能有输入错误，请确认。',
    },
    proposal: (value: string) => `建议：${value}`,
  },
})
