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
        '次のものは使えません: ログインIDや会員IDを含むもの、お名前やメールアドレスをもとにしたもの、推測されやすいもの、現在のパスワード',
    },
    inOneSentence: {
      manual: (shortest: string, longest: string) =>
        `パスワードは${shortest}文字以上、${longest}文字以内で、半角の英字と数字を両方使います。`,
      modern: (shortest: string, longest: string) =>
        `パスワードは${shortest}文字以上、${longest}文字以内で、半角の英字、数字、記号、空白を使えます。`,
    },
    matches: '2つの新パスワードが一致しています。',
    differs: '2つの新パスワードがまだ一致していません。',
    faults: {
      empty: '新パスワードを入力してください。',
      tooShort: (shortest: string) => `新パスワードが短すぎます。${shortest}文字以上にしてください。`,
      tooLong: (longest: string) => `新パスワードが長すぎます。${longest}文字以内にしてください。`,
      fullWidth: '新パスワードに全角文字が入っています。入力モードを半角英数に切り替えて入力してください。',
      forbiddenCharacter: {
        manual:
          '新パスワードに使えない文字が入っています。半角の英字と数字だけで入力してください。記号や空白は使えません。',
        modern:
          '新パスワードに使えない文字が入っています。半角の英字、数字、記号、空白だけで入力してください。',
      },
      noLetter: '新パスワードに英字が入っていません。英字を1文字以上入れてください。',
      noDigit: '新パスワードに数字が入っていません。数字を1文字以上入れてください。',
      personal:
        'ログインID、会員ID、お名前、メールアドレスなど、ほかの人も知っている言葉をもとにした新パスワードは使えません。ほかのパスワードにしてください。',
      common: '新パスワードが、よく使われている、推測されやすいものです。ほかのパスワードにしてください。',
      current: '新パスワードが、現在のパスワードと同じです。ほかのパスワードにしてください。',
      mismatch: '2つの新パスワードが一致していません。2つの欄とも、もう一度入力してください。',
    },
    again: {
      empty: '確認のため、新パスワードをもう一度入力してください。',
      mismatch: '確認のため、新パスワードをもう一度入力してください。',
    },
  },
  en: {
    rule: {
      heading: 'Your password needs',
      length: (shortest, longest) => `${shortest} to ${longest} characters`,
      letter: 'At least one letter (case-sensitive)',
      digit: 'At least one digit',
      allowed: {
        manual: 'Only A–Z, a–z and 0–9 (no symbols or spaces)',
        modern: 'Only A–Z, a–z, 0–9, symbols and spaces (case-sensitive)',
      },
      guess:
        'Not allowed: passwords that contain your login ID or member ID, are based on your name or email address, or are easy to guess, and your current password',
    },
    inOneSentence: {
      manual: (shortest, longest) =>
        `The password needs ${shortest} to ${longest} characters, with both letters and digits.`,
      modern: (shortest, longest) =>
        `The password needs ${shortest} to ${longest} characters: letters, digits, symbols or spaces.`,
    },
    matches: 'The two passwords match.',
    differs: 'The two passwords do not match yet.',
    faults: {
      empty: 'Enter a new password.',
      tooShort: (shortest) => `The new password is too short. Use at least ${shortest} characters.`,
      tooLong: (longest) => `The new password is too long. Use at most ${longest} characters.`,
      fullWidth:
        'The new password contains full-width characters. Switch your keyboard to half-width (direct) input and enter it again.',
      forbiddenCharacter: {
        manual:
          'The new password contains characters that cannot be used. Use only A–Z, a–z and 0–9, no symbols or spaces.',
        modern:
          'The new password contains characters that cannot be used. Use only A–Z, a–z, 0–9, symbols and spaces.',
      },
      noLetter: 'The new password contains no letter. Use at least one letter.',
      noDigit: 'The new password contains no digit. Use at least one digit.',
      personal:
        'The new password is based on something others know, such as your login ID, member ID, name or email address. Choose a different password.',
      common: 'The new password is a common one that is easy to guess. Choose a different password.',
      current: 'The new password is the same as your current password. Choose a different password.',
      mismatch: 'The two passwords do not match. Enter the new password again in both fields.',
    },
    again: {
      empty: 'Enter the new password again to confirm it.',
      mismatch: 'Enter the new password again to confirm it.',
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
    inOneSentence: {
      manual: (shortest, longest) => `密码须为${shortest}至${longest}个字符，并同时包含字母和数字。`,
      modern: (shortest, longest) =>
        `密码须为${shortest}至${longest}个字符，可使用半角字母、数字、符号和空格。`,
    },
    matches: '两次输入的新密码一致。',
    differs: '两次输入的新密码尚不一致。',
    faults: {
      empty: '请输入新密码。',
      tooShort: (shortest) => `新密码过短。请至少使用${shortest}个字符。`,
      tooLong: (longest) => `新密码过长。最多可使用${longest}个字符。`,
      fullWidth: '新密码中含有全角字符。请将输入法切换为半角英文后重新输入。',
      forbiddenCharacter: {
        manual: '新密码中含有不能使用的字符。请只使用半角字母和数字，不能使用符号和空格。',
        modern: '新密码中含有不能使用的字符。请只使用半角字母、数字、符号和空格。',
      },
      noLetter: '新密码中没有字母。请至少使用1个字母。',
      noDigit: '新密码中没有数字。请至少使用1个数字。',
      personal: '新密码基于登录ID、会员ID、姓名、电子邮箱等他人知道的内容。请换一个密码。',
      common: '新密码过于常用，容易被猜到。请换一个密码。',
      current: '新密码与当前密码相同。请换一个密码。',
      mismatch: '两次输入的新密码不一致。请重新填写两个输入框。',
    },
    again: {
      empty: '请再次输入新密码以确认。',
      mismatch: '请再次输入新密码以确认。',
    },
  },
})
