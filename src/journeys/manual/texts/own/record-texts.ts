import { texts } from '../../../../i18n/texts.ts'

export const recordPageTexts = texts({
  ja: {
    title: '登録情報を変更する',
    about: 'お名前、部署、連絡先などの登録内容を、ご自身で確認して直します。',
    steps: {
      heading: '手順',
      steps: [
        ['メニューの「登録情報変更」を選んでください。今の登録内容が表示されます。'],
        [
          '変える項目を入力し直して、「変更」を押してください。',
          '全角・半角やハイフンの違いは登録時にそろえますので、そのまま入力してかまいません。',
          '何も変えずに出るときは、「戻る」を押してください。',
        ],
        [
          '変更前と変更後が並んで表示されます。正しく登録されたか確認してください。',
          '「入力を整えて登録しました」と書かれた項目は、全角・半角などをそろえて登録したものです。',
        ],
      ],
    },
    fieldsHeading: '入力のしかた',
    fields: {
      name: '姓と名を、それぞれ50文字以内で入力します。姓と名に分かれないお名前は、どちらかだけでもかまいません。',
      kana: 'それぞれ50文字以内です。ひらがなや半角カナで入力しても、全角カタカナにして登録します。',
      english: '半角の英字で、それぞれ100文字以内です。',
      department: '100文字以内です。英語の部署名は、半角200文字以内です。',
      postalCode: '例: 143-0000。ハイフンがなくても、日本の郵便番号には補います。',
      address: '200文字以内です。英語の住所も、半角200文字以内です。',
      telephone: '数字とハイフンで入力します。海外の番号は、+と国番号から入力してください。',
      mail: '「メールアドレスを変更する」をご覧ください。',
    },
    marks: {
      heading: 'エラーやワーニングが表示されたとき',
      steps: [
        [
          '赤い「エラー」は、そのままでは登録できない項目です。理由を読んで直し、もう一度「変更」を押してください。',
          'エラーがある間は、ほかの項目も登録されません。入力した内容は、画面に残っています。',
        ],
        [
          'オレンジ色の「ワーニング」は、念のため確認していただく項目です。直すか、そのままでよければ、もう一度「変更」を押してください。',
          '「候補」の文字が表示されたときは、その文字に変えることもできます。',
          '入力を変えると、変えたあとの内容をもう一度確認します。',
        ],
      ],
    },
    stale: {
      heading: 'ほかの人が先に変更したとき',
      points: [
        '管理者などが同じ登録情報を先に変更すると、「ほかの人が先にこの登録情報を変更しました。」と表示されます。入力した内容は登録されていません。',
        '画面には、最新の登録内容と、入力した内容との違いが表示されます。必要な項目だけを入力し直して、「変更」を押してください。',
      ],
    },
  },
  en: {
    title: 'Changing your registered data',
    about: 'Check your name, department and contact details, and put them right yourself.',
    steps: {
      heading: 'Steps',
      steps: [
        ['Choose "Change registered data" on the menu. You see what is registered now.'],
        [
          'Change what is wrong and press "Save changes".',
          'You need not worry about full-width characters or hyphens. They are tidied when you save.',
          'To leave without changing anything, press "Back".',
        ],
        [
          'Before and after are shown side by side. Check that everything was stored correctly.',
          '"Put in order when it was stored" means that only such things as the width of letters were changed.',
        ],
      ],
    },
    fieldsHeading: 'What to enter',
    fields: {
      name: 'Family and given name, up to 50 characters each. If a name has no such parts, one of the two is enough.',
      kana: 'Up to 50 characters each. Hiragana and half-width kana are stored as full-width katakana.',
      english: 'Half-width letters, up to 100 characters each.',
      department: 'Up to 100 characters; in English, up to 200 half-width characters.',
      postalCode: 'For example 143-0000. A Japanese postal code may be typed without the hyphen.',
      address: 'Up to 200 characters; the same in English, half-width.',
      telephone: 'Digits and hyphens. Begin a number abroad with + and its country code.',
      mail: 'See "Changing your email address".',
    },
    marks: {
      heading: 'When errors or warnings appear',
      steps: [
        [
          'A red "Error" cannot be stored as it is. Read the reason, correct it, and press "Save changes" again.',
          'As long as there is an error, nothing else is stored either. What you typed stays on the page.',
        ],
        [
          'An orange "Warning" asks you to look once more. Correct it, or press "Save changes" again if it is right.',
          'Where a "Suggestion" is shown, you may use that spelling instead.',
          'If you change something, the new entry is checked again.',
        ],
      ],
    },
    stale: {
      heading: 'When somebody else was faster',
      points: [
        'If your administrator, for example, changes the same record first, the page says "Somebody else changed this record before you." What you entered was not stored.',
        'The page shows the newest data and where it differs from your entries. Enter again only what is still needed, and press "Save changes".',
      ],
    },
  },
  'zh-CN': {
    title: '变更您的登记信息',
    about: '自行确认并修改姓名、部门、联系方式等登记内容。',
    steps: {
      heading: '步骤',
      steps: [
        ['在菜单中选择“变更登记信息”，将显示当前的登记内容。'],
        [
          '修改需要变更的项目，然后点击“保存变更”。',
          '全角、半角以及连字符的差异会在保存时自动统一，可以直接输入。',
          '不做变更时，请点击“返回”。',
        ],
        [
          '页面上会并排显示变更前和变更后的内容，请确认是否正确。',
          '标有“已整理后保存”的项目，是统一了全角、半角等之后保存的。',
        ],
      ],
    },
    fieldsHeading: '输入方法',
    fields: {
      name: '姓和名各50个字符以内。不分姓和名的姓名，只填一项也可以。',
      kana: '各50个字符以内。输入平假名或半角片假名时，会转换为全角片假名。',
      english: '半角字母，各100个字符以内。',
      department: '100个字符以内。英文部门名称为半角200个字符以内。',
      postalCode: '例如 143-0000。日本的邮政编码可以不输入连字符。',
      address: '200个字符以内。英文地址也是半角200个字符以内。',
      telephone: '请输入数字和连字符。日本以外的号码请从+和国家代码开始输入。',
      mail: '请参阅“变更您的电子邮箱”。',
    },
    marks: {
      heading: '显示错误或警告时',
      steps: [
        [
          '红色的“错误”表示该项目无法按原样保存。请阅读原因并修改，然后再次点击“保存变更”。',
          '只要有错误，其他项目也不会保存。您输入的内容会保留在页面上。',
        ],
        [
          '橙色的“警告”表示请再确认一次。请修改，或确认无误后再次点击“保存变更”。',
          '如果显示“建议”的文字，也可以改用该文字。',
          '如果又修改了内容，系统会再次检查。',
        ],
      ],
    },
    stale: {
      heading: '其他人先变更时',
      points: [
        '如果管理员等先变更了同一登记信息，页面会显示“其他人已先变更了此登记信息。”您输入的内容没有保存。',
        '页面会显示最新的登记内容及其与您输入内容的差异。请只重新输入需要的项目，然后点击“保存变更”。',
      ],
    },
  },
})
