import { texts } from '../../i18n/texts.ts'

/** What is wrong with what was typed, by field and code, and how to mend it. */
export const faultTexts = texts({
  ja: {
    loginId: {
      empty: 'ログインIDを入力してください。',
      tooLong: 'ログインIDが長すぎます。32文字以内で入力してください。',
      forbiddenCharacter: 'ログインIDに使えない文字が入っています。英字と数字だけで入力してください。',
    },
    mail: {
      empty: 'メールアドレスを入力してください。',
      tooLong: 'メールアドレスが長すぎます。254文字以内で入力してください。',
      forbiddenCharacter:
        'メールアドレスに使えない文字が入っています。英数字と記号だけで、空白を入れずに入力してください。',
      malformed: 'メールアドレスの形式が正しくありません。「name@example.jp」のように入力してください。',
    },
    password: {
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
    loginId: {
      empty: 'Enter your login ID.',
      tooLong: 'The login ID is too long. Enter at most 32 characters.',
      forbiddenCharacter:
        'The login ID contains characters that cannot be used. Enter letters and digits only.',
    },
    mail: {
      empty: 'Enter your email address.',
      tooLong: 'The email address is too long. Enter at most 254 characters.',
      forbiddenCharacter:
        'The email address contains characters that cannot be used. Enter letters, digits and symbols without spaces.',
      malformed: 'The email address is not in the right form. Enter it like name@example.jp.',
    },
    password: {
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
    loginId: {
      empty: '请输入登录ID。',
      tooLong: '登录ID过长。最多可输入32个字符。',
      forbiddenCharacter: '登录ID中含有不能使用的字符。请只输入字母和数字。',
    },
    mail: {
      empty: '请输入电子邮箱。',
      tooLong: '电子邮箱过长。最多可输入254个字符。',
      forbiddenCharacter: '电子邮箱中含有不能使用的字符。请只输入字母、数字和符号，不要输入空格。',
      malformed: '电子邮箱格式不正确。请按“name@example.jp”的格式输入。',
    },
    password: {
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
