import { registeredDataTexts } from '../i18n/registered-data-texts.ts'
import { texts } from '../i18n/texts.ts'
import type { ImportFaultCode } from './import-fault.ts'

type Sentences = Record<ImportFaultCode, (detail: string) => string>

const ja = {
  atLine: (line: string, why: string) => `${line}行目: ${why}`,
  atCell: (line: string, column: string, why: string) => `${line}行目「${column}」: ${why}`,
  more: (count: string) => `ほかに${count}件の誤りがあります。`,
  nothingStored: (count: string) => `誤りが${count}件あるため、何も登録していません。`,
  faults: {
    ...registeredDataTexts('ja').reds,
    tooLong: (limit: string) => `長すぎます。${limit}文字以内にしてください。`,
    tooShort: (limit: string) => `短すぎます。${limit}桁以上にしてください。`,
    empty: () => '値がありません。',
    utf16: () => 'UTF-16のファイルです。UTF-8またはCP932(Shift_JIS)で保存し直してください。',
    nul: () => '文字ではない値(NUL)があります。CSVファイルか確認してください。',
    encoding: () => '文字コードが正しくありません。UTF-8またはCP932(Shift_JIS)で保存し直してください。',
    quote: () => '引用符(")の位置が正しくありません。',
    quoteNotClosed: () => '引用符(")が閉じられていません。',
    recordTooLong: () => '行が長すぎます。',
    unknownColumn: () => 'この名前の列はありません。',
    missingColumn: () => 'この列がありません。',
    repeatedColumn: () => '同じ名前の列が2つ以上あります。',
    cellCount: (count: string) => `列の数が見出しと違います(${count}列)。`,
    duplicate: (line: string) => `${line}行目と同じIDです。`,
    notId: () => '半角の英字と数字だけで指定してください。',
    notRole: (allowed: string) => `${allowed} のいずれかにしてください。`,
    notLanguage: (allowed: string) => `${allowed} のいずれか、または空にしてください。`,
    notStanding: (allowed: string) => `${allowed} のいずれかにしてください。`,
    notHash: () =>
      '取り込めるパスワードハッシュ(argon2id、scrypt、bcrypt)ではないか、計算の負荷が大きすぎます。',
    unknownMember: () => 'この会員IDの会員は登録されていません。',
    notUsable: () => 'このログインIDは使えません。',
    abolished: () => '廃止した利用者は変更できません。',
    ownStanding: () => '自分自身の利用停止と廃止はできません。',
    lastAdministrator: () =>
      '利用中の管理者がいなくなるため、変更できません。管理者を1人以上残してください。',
    tooManyOfMail: (detail: string) =>
      `同じ新しいアドレスへの確認メールは1時間に${detail}通までです。この行は別のファイルに分け、1時間以上あけて取り込んでください。`,
  } satisfies Sentences,
}

/** Why a file is not imported, fault by fault; `detail` is a limit, a character as U+XXXX, a line or the words allowed. */
export const importTexts = texts({
  ja,
  en: {
    atLine: (line: string, why: string) => `Line ${line}: ${why}`,
    atCell: (line: string, column: string, why: string) => `Line ${line}, "${column}": ${why}`,
    more: (count: string) => `More faults: ${count}.`,
    nothingStored: (count: string) => `Nothing was stored. Faults: ${count}.`,
    faults: {
      ...registeredDataTexts('en').reds,
      tooLong: (limit: string) => `Too long. Use at most ${limit} characters.`,
      tooShort: (limit: string) => `Too short. Use at least ${limit} digits.`,
      empty: () => 'The value is missing.',
      utf16: () => 'The file is UTF-16; save it as UTF-8 or CP932 (Shift_JIS).',
      nul: () => 'Contains a NUL byte; is this a CSV file?',
      encoding: () => 'This is not valid text; save the file as UTF-8 or CP932 (Shift_JIS).',
      quote: () => 'A quotation mark (") is in the wrong place.',
      quoteNotClosed: () => 'A quotation mark (") is never closed.',
      recordTooLong: () => 'The line is too long.',
      unknownColumn: () => 'There is no column of this name.',
      missingColumn: () => 'This column is missing.',
      repeatedColumn: () => 'This column appears more than once.',
      cellCount: (count: string) => `The row has ${count} cells, unlike the header row.`,
      duplicate: (line: string) => `This is the same ID as line ${line}.`,
      notId: () => 'Only letters A–Z and digits can be used.',
      notRole: (allowed: string) => `It must be one of: ${allowed}.`,
      notLanguage: (allowed: string) => `It must be empty or one of: ${allowed}.`,
      notStanding: (allowed: string) => `It must be one of: ${allowed}.`,
      notHash: () =>
        'This is not a password hash that can be used (argon2id, scrypt, bcrypt), or is too costly.',
      unknownMember: () => 'No member with this ID is registered.',
      notUsable: () => 'This login ID cannot be used.',
      abolished: () => 'A user whose use has ended cannot be changed.',
      ownStanding: () => 'You cannot stop or end your own use.',
      lastAdministrator: () => 'This would leave no active administrator; keep at least one.',
      tooManyOfMail: (detail) =>
        `No more than ${detail} confirmation mails an hour go to one new address. Put this line into another file, and import it an hour later.`,
    },
  },
  'zh-CN': {
    atLine: (line: string, why: string) => `第${line}行：${why}`,
    atCell: (line: string, column: string, why: string) => `第${line}行“${column}”：${why}`,
    more: (count: string) => `另有${count}处错误。`,
    nothingStored: (count: string) => `共有${count}处错误，未登记任何数据。`,
    faults: {
      ...registeredDataTexts('zh-CN').reds,
      tooLong: (limit: string) => `过长，请不要超过${limit}个字符。`,
      tooShort: (limit: string) => `过短，请至少输入${limit}位数字。`,
      empty: () => '缺少内容。',
      utf16: () => '文件为UTF-16编码。请另存为UTF-8或CP932（Shift_JIS）。',
      nul: () => '含有不是字符的值（NUL）。请确认是否为CSV文件。',
      encoding: () => '字符编码不正确。请另存为UTF-8或CP932（Shift_JIS）。',
      quote: () => '引号（"）的位置不正确。',
      quoteNotClosed: () => '引号（"）没有闭合。',
      recordTooLong: () => '该行过长。',
      unknownColumn: () => '没有此名称的列。',
      missingColumn: () => '缺少此列。',
      repeatedColumn: () => '存在重复的列。',
      cellCount: (count: string) => `列数与标题行不一致（${count}列）。`,
      duplicate: (line: string) => `与第${line}行的ID相同。`,
      notId: () => '只能使用半角字母和数字。',
      notRole: (allowed: string) => `请指定以下之一：${allowed}。`,
      notLanguage: (allowed: string) => `请指定以下之一，或留空：${allowed}。`,
      notStanding: (allowed: string) => `请指定以下之一：${allowed}。`,
      notHash: () => '不是可用的密码哈希（argon2id、scrypt、bcrypt），或计算量过大。',
      unknownMember: () => '没有登记此会员ID的会员。',
      notUsable: () => '此登录ID不能使用。',
      abolished: () => '不能变更已注销的用户。',
      ownStanding: () => '不能停用或注销自己。',
      lastAdministrator: () => '将没有使用中的管理员，因此不能变更。请至少保留一名管理员。',
      tooManyOfMail: (detail) =>
        `发往同一新邮箱的确认邮件每小时最多${detail}封。请将此行移到另一个文件，间隔1小时以上再导入。`,
    },
  },
})
