import type { InquiryFault, InquiryField } from '../../domain/inquiry/entry.ts'
import { shownCharacter } from '../../domain/registered-data/characters.ts'
import type { Language } from '../language.ts'
import { texts } from '../texts.ts'

type Labels = Record<InquiryField, string>

/** The fields of an inquiry (S10) and what can be wrong with them, on the public form and on the desk's own. */
export const inquiryFormTexts = texts({
  ja: {
    labels: {
      memberId: '会員ID',
      memberName: '会員名',
      requesterLoginId: 'お問い合わせの方のログインID',
      requesterName: 'お問い合わせの方のお名前',
      telephone: '電話番号',
      replyMail: '返信先メールアドレス',
      targets: '対象ログインID',
      text: '補足',
    } satisfies Labels,
    faults: {
      memberId: {
        empty: () => '会員IDを入力してください。',
        tooLong: () => '会員IDが長すぎます。32文字以内で入力してください。',
        forbiddenCharacter: () => '会員IDに使えない文字が入っています。英字と数字だけで入力してください。',
      },
      memberName: {
        empty: () => '会員名を入力してください。',
        tooLong: (limit: string) => `会員名が長すぎます。${limit}文字以内で入力してください。`,
        forbiddenCharacter: (character: string) =>
          `会員名に使えない文字(${character})があります。ほかの文字にしてください。`,
      },
      requesterLoginId: {
        empty: () => 'お問い合わせの方のログインIDを入力してください。',
        tooLong: () => 'ログインIDが長すぎます。32文字以内で入力してください。',
        forbiddenCharacter: () =>
          'ログインIDに使えない文字が入っています。英字と数字だけで入力してください。',
      },
      requesterName: {
        empty: () => 'お問い合わせの方のお名前を入力してください。',
        tooLong: (limit: string) => `お名前が長すぎます。${limit}文字以内で入力してください。`,
        forbiddenCharacter: (character: string) =>
          `お名前に使えない文字(${character})があります。ほかの文字にしてください。`,
      },
      telephone: {
        empty: () => '電話番号を入力してください。',
        tooShort: (limit: string) => `電話番号が短すぎます。${limit}桁以上で入力してください。`,
        tooLong: (limit: string) => `電話番号が長すぎます。${limit}桁以内で入力してください。`,
        notTelephone: () => '電話番号は、数字とハイフンで入力してください。先頭には+も使えます。',
      },
      replyMail: {
        empty: () => '返信先メールアドレスを入力してください。',
        tooLong: () => 'メールアドレスが長すぎます。254文字以内で入力してください。',
        forbiddenCharacter: () =>
          'メールアドレスに使えない文字が入っています。英数字と記号だけで、空白を入れずに入力してください。',
        malformed: () =>
          'メールアドレスの形式が正しくありません。「name@example.jp」のように入力してください。',
      },
      targets: {
        empty: () => '対象ログインIDを入力してください。',
        malformed: (id: string) =>
          `「${id}」はログインIDの形式ではありません。英字と数字で、1行に1つずつ入力してください。`,
        tooMany: (limit: string) =>
          `対象ログインIDは、一度に${limit}件までです。分けてお問い合わせください。`,
      },
      text: {
        empty: () => 'お問い合わせの内容を入力してください。',
        tooLong: (limit: string) => `文章が長すぎます。${limit}文字以内に短くしてください。`,
      },
    },
  },
  en: {
    labels: {
      memberId: 'Member ID',
      memberName: 'Member name',
      requesterLoginId: 'Your login ID',
      requesterName: 'Your name',
      telephone: 'Telephone',
      replyMail: 'Email address for our reply',
      targets: 'Login IDs concerned',
      text: 'Anything else we should know',
    } satisfies Labels,
    faults: {
      memberId: {
        empty: () => 'Enter the member ID.',
        tooLong: () => 'The member ID is too long. Enter at most 32 characters.',
        forbiddenCharacter: () =>
          'The member ID contains characters that cannot be used. Enter letters and digits only.',
      },
      memberName: {
        empty: () => 'Enter the member name.',
        tooLong: (limit) => `The member name is too long. Enter at most ${limit} characters.`,
        forbiddenCharacter: (character) =>
          `The member name contains a character that cannot be used (${character}). Use another one.`,
      },
      requesterLoginId: {
        empty: () => 'Enter the login ID.',
        tooLong: () => 'The login ID is too long. Enter at most 32 characters.',
        forbiddenCharacter: () =>
          'The login ID contains characters that cannot be used. Enter letters and digits only.',
      },
      requesterName: {
        empty: () => 'Enter the name.',
        tooLong: (limit) => `The name is too long. Enter at most ${limit} characters.`,
        forbiddenCharacter: (character) =>
          `The name contains a character that cannot be used (${character}). Use another one.`,
      },
      telephone: {
        empty: () => 'Enter a telephone number.',
        tooShort: (limit) => `The telephone number is too short. Enter at least ${limit} digits.`,
        tooLong: (limit) => `The telephone number is too long. Enter at most ${limit} digits.`,
        notTelephone: () => 'Enter digits and hyphens. The number may begin with +.',
      },
      replyMail: {
        empty: () => 'Enter an email address for our reply.',
        tooLong: () => 'The email address is too long. Enter at most 254 characters.',
        forbiddenCharacter: () =>
          'The email address contains characters that cannot be used. Enter letters, digits and symbols without spaces.',
        malformed: () => 'The email address is not in the right form. Enter it like name@example.jp.',
      },
      targets: {
        empty: () => 'Enter the login IDs concerned.',
        malformed: (id) =>
          `"${id}" cannot be a login ID. Enter letters and digits only, one login ID on each line.`,
        tooMany: (limit) => `Enter at most ${limit} login IDs at a time. Send the others separately.`,
      },
      text: {
        empty: () => 'Tell us what you need.',
        tooLong: (limit) => `The text is too long. Shorten it to ${limit} characters or fewer.`,
      },
    },
  },
  'zh-CN': {
    labels: {
      memberId: '会员ID',
      memberName: '会员名称',
      requesterLoginId: '咨询人的登录ID',
      requesterName: '咨询人的姓名',
      telephone: '电话号码',
      replyMail: '接收回复的电子邮箱',
      targets: '相关登录ID',
      text: '补充说明',
    } satisfies Labels,
    faults: {
      memberId: {
        empty: () => '请输入会员ID。',
        tooLong: () => '会员ID过长。最多可输入32个字符。',
        forbiddenCharacter: () => '会员ID中含有不能使用的字符。请只输入字母和数字。',
      },
      memberName: {
        empty: () => '请输入会员名称。',
        tooLong: (limit) => `会员名称过长。最多可输入${limit}个字符。`,
        forbiddenCharacter: (character) => `会员名称中含有不能使用的字符（${character}）。请换用其他字符。`,
      },
      requesterLoginId: {
        empty: () => '请输入咨询人的登录ID。',
        tooLong: () => '登录ID过长。最多可输入32个字符。',
        forbiddenCharacter: () => '登录ID中含有不能使用的字符。请只输入字母和数字。',
      },
      requesterName: {
        empty: () => '请输入咨询人的姓名。',
        tooLong: (limit) => `姓名过长。最多可输入${limit}个字符。`,
        forbiddenCharacter: (character) => `姓名中含有不能使用的字符（${character}）。请换用其他字符。`,
      },
      telephone: {
        empty: () => '请输入电话号码。',
        tooShort: (limit) => `电话号码过短。请至少输入${limit}位数字。`,
        tooLong: (limit) => `电话号码过长。最多可输入${limit}位数字。`,
        notTelephone: () => '请输入数字和连字符，开头可使用+。',
      },
      replyMail: {
        empty: () => '请输入接收回复的电子邮箱。',
        tooLong: () => '电子邮箱地址过长。最多可输入254个字符。',
        forbiddenCharacter: () =>
          '电子邮箱地址中含有不能使用的字符。请只输入字母、数字和符号，不要输入空格。',
        malformed: () => '电子邮箱地址的格式不正确。请按“name@example.jp”的格式输入。',
      },
      targets: {
        empty: () => '请输入相关登录ID。',
        malformed: (id) => `“${id}”不是登录ID的格式。请只输入字母和数字，每行一个。`,
        tooMany: (limit) => `一次最多可输入${limit}个登录ID。请分次提交。`,
      },
      text: {
        empty: () => '请输入咨询内容。',
        tooLong: (limit) => `内容过长。请缩短到${limit}个字符以内。`,
      },
    },
  },
})

/** What is wrong with a field, and how to mend it. */
export function inquiryFaultText(
  language: Language,
  field: InquiryField,
  { code, detail = '' }: InquiryFault,
) {
  const ofField: Record<string, (detail: string) => string> = inquiryFormTexts(language).faults[field]
  const say = ofField[code] ?? ofField['empty']
  return say?.(code === 'forbiddenCharacter' && detail ? shownCharacter(detail) : detail) ?? ''
}
