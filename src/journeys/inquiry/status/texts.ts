import type { CaseStage } from '../../../domain/inquiry/inquiry.ts'
import { texts } from '../../../i18n/texts.ts'

type Stages = Record<CaseStage, { readonly name: string; readonly means: string }>

export const inquiryStatusTexts = texts({
  ja: {
    title: '受付状況の確認',
    information: [
      'お問い合わせの受付番号と、返信先メールアドレスにお送りしたキーを入力して、「確認」を押してください。',
    ],
    number: '受付番号',
    numberSupport: '数字14桁です(例: 20261124-048213)。',
    key: '確認用のキー',
    keySupport: '受付のメールに記載した、英数字16文字です。',
    check: '確認',
    numberEmpty: '受付番号を入力してください。',
    keyEmpty: '確認用のキーを入力してください。',
    wrong: '受付番号とキーを確認できませんでした。入力内容をもう一度確認してください。',
    wrongNote: 'メールが届いていない場合は、受付番号を添えて下記にお問い合わせください。',
    stage: '現在の状況',
    stages: {
      received: {
        name: '受付済み',
        means: 'お問い合わせを受け付け、ヘルプデスクが順番に確認しています。担当者がまだ決まっていません。',
      },
      checking: {
        name: '確認中',
        means:
          'ヘルプデスクの担当者が確認しています。登録されている会員の電話番号にお電話することがあります。',
      },
      done: {
        name: '完了',
        means:
          'このお問い合わせへの対応は完了しました。まだお困りの場合は、受付番号を添えて下記にお問い合わせください。',
      },
    } satisfies Stages,
    open: 'ただいまは受付時間内です。',
    closed: (at: string) => `ただいまは受付時間外です。次の受付は ${at} からです。`,
    privacy: '電話や窓口での回答内容は、この画面には表示されません。',
    toLogin: 'ログイン画面に戻る',
    askDesk: 'お問い合わせ',
  },
  en: {
    title: 'Check the progress',
    information: [
      'Enter the receipt number of your inquiry and the key we sent to the address for our reply, and press "Check".',
    ],
    number: 'Receipt number',
    numberSupport: '14 digits, for example 20261124-048213.',
    key: 'Key',
    keySupport: '16 letters and digits, in the email that confirms your inquiry.',
    check: 'Check',
    numberEmpty: 'Enter the receipt number.',
    keyEmpty: 'Enter the key.',
    wrong: 'We could not confirm the receipt number and the key. Please check both again.',
    wrongNote: 'If no email has reached you, contact us below and name the receipt number.',
    stage: 'Where it stands',
    stages: {
      received: {
        name: 'Received',
        means: 'We have your inquiry. It waits for its turn; nobody at the help desk is working on it yet.',
      },
      checking: {
        name: 'Being checked',
        means:
          'Someone at the help desk is working on it, and may call the telephone number registered for the member.',
      },
      done: {
        name: 'Done',
        means:
          'The help desk has finished with this inquiry. If you still need help, contact us below and name the receipt number.',
      },
    } satisfies Stages,
    open: 'The help desk is open now.',
    closed: (at) => `The help desk is closed now. It next opens on ${at}.`,
    privacy: 'What was said by telephone is not shown here.',
    toLogin: 'Back to login',
    askDesk: 'Contact',
  },
  'zh-CN': {
    title: '查询受理进度',
    information: ['请输入受理编号以及发送到接收回复邮箱的密钥，然后点击“查询”。'],
    number: '受理编号',
    numberSupport: '14位数字，例如 20261124-048213。',
    key: '查询密钥',
    keySupport: '受理邮件中的16位字母和数字。',
    check: '查询',
    numberEmpty: '请输入受理编号。',
    keyEmpty: '请输入查询密钥。',
    wrong: '无法确认受理编号和密钥。请再次检查输入内容。',
    wrongNote: '如果没有收到邮件，请告知以下服务台您的受理编号。',
    stage: '当前进度',
    stages: {
      received: {
        name: '已受理',
        means: '您的咨询已受理，服务台正在按顺序处理，尚未确定负责人。',
      },
      checking: {
        name: '核实中',
        means: '服务台的负责人正在核实，可能会拨打会员登记的电话号码。',
      },
      done: {
        name: '已完结',
        means: '该咨询已处理完毕。如仍有问题，请告知以下服务台您的受理编号。',
      },
    } satisfies Stages,
    open: '现在在受理时间内。',
    closed: (at) => `现在不在受理时间内。下次开始受理的时间为 ${at}。`,
    privacy: '电话答复的内容不会显示在本页面上。',
    toLogin: '返回登录页面',
    askDesk: '联系方式',
  },
})
