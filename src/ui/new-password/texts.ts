import { texts } from '../../i18n/texts.ts'

/** The rule in words, and what is wrong with what was typed, by code, with the way to mend it. */
export const newPasswordTexts = texts({
  ja: {
    rule: {
      heading: '使えるパスワード',
      length: (shortest: string, longest: string) => `${shortest}文字以上、${longest}文字以内`,
      letter: '英字を1文字以上(大文字と小文字は区別されます)',
      digit: '数字を1文字以上',
      allowed: {
        manual: '半角の英字と数字だけ(記号、空白、全角文字は使えません)',
        modern: '半角の英字、数字、記号、空白だけ(大文字と小文字は区別されます)',
      },
      guess:
        '次のものは使えません: ログインIDや会員IDを含むもの、お名前やメールアドレスをもとにしたもの、推測されやすいもの、今のパスワード',
    },
    matches: '2つの新パスワードが一致しています。',
    differs: '2つの新パスワードがまだ一致していません。',
    faults: {
      empty: '新パスワードを入力してください。',
      tooShort: (shortest: string) => `短すぎます。${shortest}文字以上にしてください。`,
      tooLong: (longest: string) => `長すぎます。${longest}文字以内にしてください。`,
      forbiddenCharacter: {
        manual:
          '使えない文字が入っています。半角の英字と数字だけで入力してください。記号、空白、全角文字は使えません。',
        modern:
          '使えない文字が入っています。半角の英字、数字、記号、空白だけで入力してください。全角文字は使えません。',
      },
      noLetter: '英字が入っていません。英字を1文字以上入れてください。',
      noDigit: '数字が入っていません。数字を1文字以上入れてください。',
      personal:
        'ログインID、会員ID、お名前、メールアドレスなど、ほかの人も知っている言葉をもとにしたパスワードは使えません。ほかのパスワードにしてください。',
      common: 'よく使われている、推測されやすいパスワードです。ほかのパスワードにしてください。',
      current: '今のパスワードと同じです。ほかのパスワードにしてください。',
    },
    again: {
      empty: '確認のため、新パスワードをもう一度入力してください。',
      mismatch: '2つの新パスワードが一致していません。同じものを入力してください。',
    },
  },
  en: {
    rule: {
      heading: 'Your password needs',
      length: (shortest, longest) => `${shortest} to ${longest} characters`,
      letter: 'At least one letter (case-sensitive)',
      digit: 'At least one digit',
      allowed: {
        manual: 'Half-width letters and digits only (no symbols, spaces or full-width characters)',
        modern: 'Half-width letters, digits, symbols and spaces only (case-sensitive)',
      },
      guess:
        'Not allowed: passwords that contain your login ID or member ID, are based on your name or email address, or are easy to guess, and your current password',
    },
    matches: 'The two passwords match.',
    differs: 'The two passwords do not match yet.',
    faults: {
      empty: 'Enter a new password.',
      tooShort: (shortest) => `It is too short. Use at least ${shortest} characters.`,
      tooLong: (longest) => `It is too long. Use at most ${longest} characters.`,
      forbiddenCharacter: {
        manual:
          'It contains characters that cannot be used. Use half-width letters and digits only, without symbols, spaces or full-width characters.',
        modern:
          'It contains characters that cannot be used. Use half-width letters, digits, symbols and spaces only, no full-width characters.',
      },
      noLetter: 'It contains no letter. Use at least one letter.',
      noDigit: 'It contains no digit. Use at least one digit.',
      personal:
        'It is based on something others know, such as your login ID, member ID, name or email address. Choose a different password.',
      common: 'It is a common password that is easy to guess. Choose a different password.',
      current: 'It is the same as your current password. Choose a different password.',
    },
    again: {
      empty: 'Enter the new password again to confirm it.',
      mismatch: 'The two passwords do not match. Enter the same password twice.',
    },
  },
  'zh-CN': {
    rule: {
      heading: '密码要求',
      length: (shortest, longest) => `${shortest}至${longest}个字符`,
      letter: '至少1个字母（区分大小写）',
      digit: '至少1个数字',
      allowed: {
        manual: '只能使用半角字母和数字（不能使用符号、空格和全角字符）',
        modern: '只能使用半角字母、数字、符号和空格（区分大小写）',
      },
      guess: '不能使用：包含登录ID或会员ID的密码、基于姓名或电子邮箱的密码、容易被猜到的密码、当前密码',
    },
    matches: '两次输入的新密码一致。',
    differs: '两次输入的新密码尚不一致。',
    faults: {
      empty: '请输入新密码。',
      tooShort: (shortest) => `密码过短。请至少使用${shortest}个字符。`,
      tooLong: (longest) => `密码过长。最多可使用${longest}个字符。`,
      forbiddenCharacter: {
        manual: '含有不能使用的字符。请只使用半角字母和数字，不能使用符号、空格和全角字符。',
        modern: '含有不能使用的字符。请只使用半角字母、数字、符号和空格，不能使用全角字符。',
      },
      noLetter: '密码中没有字母。请至少使用1个字母。',
      noDigit: '密码中没有数字。请至少使用1个数字。',
      personal: '密码基于登录ID、会员ID、姓名、电子邮箱等他人知道的内容。请换一个密码。',
      common: '这是常用且容易被猜到的密码。请换一个密码。',
      current: '新密码与当前密码相同。请换一个密码。',
    },
    again: {
      empty: '请再次输入新密码以确认。',
      mismatch: '两次输入的新密码不一致。请输入相同的密码。',
    },
  },
})
