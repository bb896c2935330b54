import { texts } from '../../i18n/texts.ts'

export const resetTexts = texts({
  ja: {
    steps: ['依頼', 'メールを確認', 'ご本人の確認', '新パスワード'],
    toLogin: 'ログイン画面へ戻る',
    toRequest: 'パスワード再設定をもう一度依頼する',
    askDesk: 'お困りのときは',
    loginIdSupport: '半角英数字です(例: WR012574)。全角や小文字で入力してもかまいません。',
    mailSupport: 'ユーザ情報に登録しているアドレスを入力してください。',
    fault: {
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
        malformed: 'メールアドレスの形が正しくありません。「name@example.jp」のような形で入力してください。',
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
          'ログインID、会員ID、お名前、メールアドレスなど、人に知られている言葉からできています。ほかのパスワードにしてください。',
        common: 'よく使われていて、推測されやすいパスワードです。ほかのパスワードにしてください。',
        current: '今のパスワードと同じです。ほかのパスワードにしてください。',
      },
      again: {
        empty: '確認のため、新パスワードをもう一度入力してください。',
        mismatch: '2つの新パスワードが一致していません。同じものを入力してください。',
      },
    },
    request: {
      information: (lifetime: string) => [
        '次の申請情報を入力して、「送信」を押してください。',
        `パスワードを再設定するための案内メールが、ユーザ情報に登録されたメールアドレスに届きます。${lifetime}以内に再設定してください。`,
        'この機能は、ログインIDにメールアドレスが設定されている方が使えます。',
      ],
    },
    requested: {
      information: (lifetime: string) => [
        '入力されたログインIDとメールアドレスが登録内容と一致する場合は、パスワード再設定の通知メールを送信しています。',
        `メールを確認し、案内されたページで${lifetime}以内に再設定してください。`,
      ],
      deadline: '再設定の期限',
      until: (time: string) => `${time}まで`,
      heading: '数分たってもメールが届かないときは',
      hints: [
        '迷惑メールフォルダを確認してください。',
        'ログインIDとメールアドレスに間違いがないか確認して、もう一度依頼してください。続けて依頼したときは、いちばん新しいメールだけが有効です。',
        'メールアドレスが登録されていない、または古いままのときは、自社の管理者に連絡してください。管理者からパスワードの再設定を依頼できます。',
        '管理者ご自身がお困りのときは、ヘルプデスクにお問い合わせください。',
      ],
    },
    prove: {
      information: [
        'ご本人であることを確認します。依頼したときと同じ「ログインID」と「メールアドレス」を入力して、「次へ」を押してください。',
      ],
      once: {
        proof:
          '「次へ」を押すと、再設定画面が開きます。再設定画面を開けるのは1回だけです。続けて新しいパスワードを設定できるときに進んでください。',
        visit:
          'この再設定画面を開けるのは1回だけです。閉じたり、開き直したりせずに、最後まで進めてください。',
      },
      refused:
        '入力された内容を確認できませんでした。「ログインID」と「メールアドレス」をもう一度確認してください。',
      refusedNote: '続けて間違えると、このURLは使えなくなります。',
    },
    choose: {
      information: '新しいパスワードを2回入力して、「設定」を押してください。',
      deadline: '設定の期限',
      until: (time: string) => `${time}まで`,
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
          '次のものは使えません: ログインIDや会員IDを含むもの、お名前やメールアドレスからできたもの、推測されやすいもの、今のパスワード',
      },
      matches: '2つの新パスワードが一致しています。',
      differs: '2つの新パスワードがまだ一致していません。',
    },
    dead: {
      information: [
        'このパスワード再設定URLは無効です。',
        'もう一度、パスワード再設定依頼を行ってください。',
      ],
      heading: '考えられる理由',
      reasons: (lifetime: string) => [
        `依頼してから${lifetime}以上たった。`,
        'あとからもう一度依頼した(いちばん新しいメールだけが有効です)。',
        'すでに再設定が終わっている、またはほかの画面や端末で再設定画面を開いた。',
        'メールのURLが途中で切れている。URL全体をコピーして開いてください。',
      ],
      note: '無効なURLを開いても、登録内容やパスワードが変わることはありません。',
    },
  },
  en: {
    steps: ['Request', 'Check your mail', 'Confirm it is you', 'New password'],
    toLogin: 'Back to login',
    toRequest: 'Request a new password reset',
    askDesk: 'If you need help',
    loginIdSupport:
      'Letters and digits, for example WR012574. Small letters and full-width characters are fine.',
    mailSupport: 'The address registered in your user data.',
    fault: {
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
          'The email address contains characters that cannot be used. Enter letters, digits and signs without spaces.',
        malformed: 'The email address is not complete. Enter it in a form like name@example.jp.',
      },
      password: {
        empty: 'Enter a new password.',
        tooShort: (shortest) => `It is too short. Use at least ${shortest} characters.`,
        tooLong: (longest) => `It is too long. Use at most ${longest} characters.`,
        forbiddenCharacter: {
          manual:
            'It contains characters that cannot be used. Use half-width letters and digits only, without signs, spaces or full-width characters.',
          modern:
            'It contains characters that cannot be used. Use half-width letters, digits, signs and spaces only, no full-width characters.',
        },
        noLetter: 'It contains no letter. Use at least one letter.',
        noDigit: 'It contains no digit. Use at least one digit.',
        personal:
          'It is made of something others know, such as your login ID, member ID, name or email address. Choose a different password.',
        common: 'It is a common password that is easy to guess. Choose a different password.',
        current: 'It is the same as your current password. Choose a different password.',
      },
      again: {
        empty: 'Enter the new password again to confirm it.',
        mismatch: 'The two passwords do not match. Enter the same password twice.',
      },
    },
    request: {
      information: (lifetime) => [
        'Fill in the following and press "Send".',
        `An email for resetting your password goes to the address registered in your user data. Reset it within ${lifetime}.`,
        'This is for people who have an email address set for their login ID.',
      ],
    },
    requested: {
      information: (lifetime) => [
        'If the login ID and email address match a registered user, an email for resetting the password has been sent.',
        `Read it and reset the password on the page it names within ${lifetime}.`,
      ],
      deadline: 'Reset your password by',
      until: (time) => time,
      heading: 'If no email comes within a few minutes',
      hints: [
        'Look in your spam or junk mail folder.',
        'Check that the login ID and email address are right, and request again. If you request several times, only the newest email works.',
        "If no email address is registered, or an old one, ask your own company's administrator, who can ask for your password to be reset.",
        'If you are the administrator, ask the help desk.',
      ],
    },
    prove: {
      information: [
        'Please confirm that it is you. Enter the same login ID and email address as in your request, and press "Next".',
      ],
      once: {
        proof:
          'Pressing "Next" opens the reset screen. It can be opened only once, so go on when you are ready to set your new password.',
        visit:
          'This reset screen can be opened only once. Do not close or reopen it before you have finished.',
      },
      refused: 'Your entries could not be confirmed. Check the login ID and the email address again.',
      refusedNote: 'After repeated mistakes this URL can no longer be used.',
    },
    choose: {
      information: 'Enter your new password twice and press "Set password".',
      deadline: 'Set it by',
      until: (time) => time,
      rule: {
        heading: 'Your password needs',
        length: (shortest, longest) => `${shortest} to ${longest} characters`,
        letter: 'At least one letter (capital and small letters are different)',
        digit: 'At least one digit',
        allowed: {
          manual: 'Half-width letters and digits only (no signs, spaces or full-width characters)',
          modern:
            'Half-width letters, digits, signs and spaces only (capital and small letters are different)',
        },
        guess:
          'Not allowed: passwords that contain your login ID or member ID, are made of your name or email address, or are easy to guess, and your current password',
      },
      matches: 'The two passwords match.',
      differs: 'The two passwords do not match yet.',
    },
    dead: {
      information: ['This password reset URL is not valid.', 'Please request a password reset again.'],
      heading: 'Possible reasons',
      reasons: (lifetime) => [
        `${lifetime} or more passed since the request.`,
        'You requested again later. Only the newest email works.',
        'The reset is already done, or the reset screen was opened in another window or on another device.',
        'The URL was cut off in the email. Copy the whole URL and open it.',
      ],
      note: 'Opening a URL that is not valid does not change your registered data or your password.',
    },
  },
  'zh-CN': {
    steps: ['申请', '查收邮件', '确认本人', '新密码'],
    toLogin: '返回登录页面',
    toRequest: '重新申请重置密码',
    askDesk: '需要帮助时',
    loginIdSupport: '半角字母和数字，例如 WR012574。输入全角或小写字母也可以。',
    mailSupport: '请输入用户信息中登记的地址。',
    fault: {
      loginId: {
        empty: '请输入登录ID。',
        tooLong: '登录ID过长。请输入32个字符以内。',
        forbiddenCharacter: '登录ID中含有不能使用的字符。请只输入字母和数字。',
      },
      mail: {
        empty: '请输入电子邮箱。',
        tooLong: '电子邮箱过长。请输入254个字符以内。',
        forbiddenCharacter: '电子邮箱中含有不能使用的字符。请只输入字母、数字和符号，不要输入空格。',
        malformed: '电子邮箱格式不正确。请按“name@example.jp”的格式输入。',
      },
      password: {
        empty: '请输入新密码。',
        tooShort: (shortest) => `密码过短。请使用${shortest}个字符以上。`,
        tooLong: (longest) => `密码过长。请使用${longest}个字符以内。`,
        forbiddenCharacter: {
          manual: '含有不能使用的字符。请只使用半角字母和数字，不能使用符号、空格和全角字符。',
          modern: '含有不能使用的字符。请只使用半角字母、数字、符号和空格，不能使用全角字符。',
        },
        noLetter: '没有字母。请至少使用1个字母。',
        noDigit: '没有数字。请至少使用1个数字。',
        personal: '密码由登录ID、会员ID、姓名、电子邮箱等他人知道的内容组成。请换一个密码。',
        common: '这是常用且容易被猜到的密码。请换一个密码。',
        current: '与当前密码相同。请换一个密码。',
      },
      again: {
        empty: '请再次输入新密码以确认。',
        mismatch: '两次输入的新密码不一致。请输入相同的密码。',
      },
    },
    request: {
      information: (lifetime) => [
        '请填写以下申请信息，然后按“发送”。',
        `用于重置密码的邮件将发送到用户信息中登记的电子邮箱。请在${lifetime}内完成重置。`,
        '此功能适用于登录ID已设置电子邮箱的用户。',
      ],
    },
    requested: {
      information: (lifetime) => [
        '如果登录ID和电子邮箱与登记的用户一致，重置密码的通知邮件已经发出。',
        `请查看邮件，并在${lifetime}内在指定的页面重置密码。`,
      ],
      deadline: '重置期限',
      until: (time) => `${time}前`,
      heading: '几分钟后仍未收到邮件时',
      hints: [
        '请查看垃圾邮件文件夹。',
        '请确认登录ID和电子邮箱是否正确，然后重新申请。多次申请时，只有最新的邮件有效。',
        '如果没有登记电子邮箱，或登记的是旧地址，请联系贵公司的管理员。管理员可以申请重置您的密码。',
        '如果您本人就是管理员，请咨询服务台。',
      ],
    },
    prove: {
      information: ['请确认是您本人。输入与申请时相同的登录ID和电子邮箱，然后按“下一步”。'],
      once: {
        proof: '按“下一步”后将打开重置页面。重置页面只能打开一次，请在可以接着设置新密码时继续。',
        visit: '此重置页面只能打开一次。完成之前请不要关闭或重新打开。',
      },
      refused: '无法确认您输入的内容。请再次确认登录ID和电子邮箱。',
      refusedNote: '如果继续输错，此链接将无法使用。',
    },
    choose: {
      information: '请输入两次新密码，然后按“设置”。',
      deadline: '设置期限',
      until: (time) => `${time}前`,
      rule: {
        heading: '密码要求',
        length: (shortest, longest) => `${shortest}至${longest}个字符`,
        letter: '至少1个字母(区分大小写)',
        digit: '至少1个数字',
        allowed: {
          manual: '只使用半角字母和数字(不能使用符号、空格和全角字符)',
          modern: '只使用半角字母、数字、符号和空格(区分大小写)',
        },
        guess: '不能使用：包含登录ID或会员ID的密码、由姓名或电子邮箱组成的密码、容易被猜到的密码、当前密码',
      },
      matches: '两次输入的新密码一致。',
      differs: '两次输入的新密码尚不一致。',
    },
    dead: {
      information: ['此重置密码链接无效。', '请重新申请重置密码。'],
      heading: '可能的原因',
      reasons: (lifetime) => [
        `申请后已过${lifetime}以上。`,
        '之后又重新申请过(只有最新的邮件有效)。',
        '重置已经完成，或已在其他窗口或设备上打开过重置页面。',
        '邮件中的链接被截断。请复制完整的链接后打开。',
      ],
      note: '打开无效链接不会改变您的登记信息和密码。',
    },
  },
})
