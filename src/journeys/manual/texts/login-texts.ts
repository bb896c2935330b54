import { texts } from '../../../i18n/texts.ts'

export const loginPageTexts = texts({
  ja: {
    title: 'ログインする',
    about: 'ログインIDとパスワードで、ポータルに入ります。',
    steps: {
      heading: '手順',
      open: 'ポータルのログイン画面を開きます。',
      openNotes: [
        'ブックマークに登録しておくと、次から早く開けます。',
        '表示する言語は、画面の上の「言語」で選べます。',
      ],
      enter: '「ログインID」と「パスワード」を入力して、「ログイン」を押します。',
      enterNotes: [
        'ログインIDは、全角や小文字で入力してもかまいません。',
        'パスワードは、大文字と小文字が区別されます。「表示」を押すと、入力した文字を確認できます。',
      ],
      menu: 'メニューが表示されます。画面の上の「ユーザ名」と「会員名」が、ご自身のものか確認してください。',
    },
    failed: {
      heading: 'ログインできなかったとき',
      check: '「Error」が表示されたら、入力した内容を確認して、もう一度ログインします。',
      checkNotes: [
        'Caps Lockがオンになっていませんか。',
        'パスワードを全角で入力していませんか。',
        '再設定する前の、古いパスワードを入力していませんか。',
        'コピーして貼り付けたときに、前後に空白が入っていませんか。',
        'ログインIDをいくつかお持ちの場合、そのログインIDのパスワードですか。',
        'エラーが出ないのにログイン画面に戻るときは、ブラウザの設定でCookieが無効になっていませんか。',
      ],
      reset: (link: string) => `パスワードを思い出せないときは、「${link}」を選びます。`,
      resetNotes: [
        'ログインの失敗が続くと、パスワードがロックされます。ロックされたことは、登録されたメールアドレスにお知らせします。',
        'ロックされているかどうかは、画面には表示されません。再設定が終わると、ロックも解除されます。',
      ],
    },
  },
  en: {
    title: 'Logging in',
    about: 'Enter the portal with your login ID and password.',
    steps: {
      heading: 'Steps',
      open: 'Open the login page of the portal.',
      openNotes: [
        'Bookmark it so that you can find it quickly next time.',
        'Choose the language of the pages at the top, under "Language".',
      ],
      enter: 'Enter your "Login ID" and "Password" and press "Log in".',
      enterNotes: [
        'The login ID may also be typed in lower-case or full-width characters.',
        'The password is case-sensitive. Press "Show" to see what you have typed.',
      ],
      menu: 'The menu appears. Check at the top that the "Name" and "Member" shown are yours.',
    },
    failed: {
      heading: 'If you could not log in',
      check: 'If an "Error" appears, check what you entered and log in again.',
      checkNotes: [
        'Is Caps Lock on?',
        'Did you type the password in full-width characters?',
        'Did you enter an old password, from before a reset?',
        'Are there spaces before or after it, perhaps from copying and pasting?',
        'If you have several login IDs: does the password belong to this one?',
        'If you come back to the login page without an error: are cookies switched off in your browser?',
      ],
      reset: (link) => `If you cannot remember the password, choose "${link}".`,
      resetNotes: [
        'After several failures in a row the password is locked. An email to your registered address tells you so.',
        'The page does not show whether a password is locked. A finished reset also lifts the lock.',
      ],
    },
  },
  'zh-CN': {
    title: '登录',
    about: '使用登录ID和密码进入门户。',
    steps: {
      heading: '步骤',
      open: '打开门户的登录页面。',
      openNotes: ['加入浏览器书签，下次可以更快打开。', '页面的语言可以在上方的“语言”处选择。'],
      enter: '输入“登录ID”和“密码”，然后点击“登录”。',
      enterNotes: ['登录ID也可以用全角或小写字母输入。', '密码区分大小写。点击“显示”可以确认输入的字符。'],
      menu: '显示菜单。请确认页面上方的“姓名”和“会员名称”是您本人的。',
    },
    failed: {
      heading: '无法登录时',
      check: '如果显示“错误”，请确认输入的内容，然后重新登录。',
      checkNotes: [
        '大写锁定（Caps Lock）是否已开启？',
        '是否用全角输入了密码？',
        '是否输入了重置之前的旧密码？',
        '复制粘贴时，前后是否带有空格？',
        '如果您有多个登录ID，该密码是否属于此登录ID？',
        '如果没有显示错误却返回登录页面，浏览器设置中是否禁用了Cookie？',
      ],
      reset: (link) => `如果想不起密码，请选择“${link}”。`,
      resetNotes: [
        '连续多次失败后，密码将被锁定。锁定时会向登记的电子邮箱发送通知。',
        '页面上不会显示是否已锁定。重置完成后，锁定也会解除。',
      ],
    },
  },
})
