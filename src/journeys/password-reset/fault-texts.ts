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
  },
  'zh-CN': {
    loginId: {
      empty: '请输入登录ID。',
      tooLong: '登录ID过长。最多可输入32个字符。',
      forbiddenCharacter: '登录ID中含有不能使用的字符。请只输入字母和数字。',
    },
    mail: {
      empty: '请输入电子邮箱地址。',
      tooLong: '电子邮箱地址过长。最多可输入254个字符。',
      forbiddenCharacter: '电子邮箱地址中含有不能使用的字符。请只输入字母、数字和符号，不要输入空格。',
      malformed: '电子邮箱地址格式不正确。请按“name@example.jp”的格式输入。',
    },
  },
})
