import type {
  CaseOutcome,
  CaseStage,
  HandOver,
  InquiryChannel,
  InquiryTopic,
} from '../../domain/inquiry/inquiry.ts'
import { texts } from '../texts.ts'

type Words = {
  topics: Record<InquiryTopic, string>
  channels: Record<InquiryChannel, string>
  outcomes: Record<CaseOutcome, string>
  stages: Record<CaseStage, string>
  handOvers: Record<HandOver, string>
}

/** The closed sets of an inquiry in the words of the help desk. */
export const inquiryWords = texts({
  ja: {
    topics: {
      mailMissing: 'メールアドレス未登録',
      mailWrong: 'メールアドレス誤り・使用不可',
      locked: 'パスワードロック',
      administrator: '管理者本人がログインできない',
      other: 'その他',
    },
    channels: { form: 'Webフォーム', telephone: '電話', mail: 'メール' },
    outcomes: {
      issued: '仮パスワードを発行した',
      solved: '発行せずに解決した',
      declined: '応じられない内容だった',
      unverified: '管理者本人と確認できなかった',
      withdrawn: '取り下げられた',
      noise: 'いたずら・対象外',
    },
    stages: { received: '受付済み', checking: '確認中', done: '完了' },
    handOvers: { reading: '電話で読み上げ', letter: '通知書を印刷', mail: '確認済みの管理者にメール' },
  } satisfies Words,
  en: {
    topics: {
      mailMissing: 'No email address registered',
      mailWrong: 'Email address wrong or out of use',
      locked: 'Password locked',
      administrator: 'Administrator cannot log in',
      other: 'Other',
    },
    channels: { form: 'Web form', telephone: 'Telephone', mail: 'Email' },
    outcomes: {
      issued: 'A temporary password was issued',
      solved: 'Solved without issuing one',
      declined: 'Could not be granted',
      unverified: 'The administrator could not be verified',
      withdrawn: 'Withdrawn',
      noise: 'Prank, or not for us',
    },
    stages: { received: 'Received', checking: 'Being checked', done: 'Done' },
    handOvers: {
      reading: 'Read out by telephone',
      letter: 'Printed notice',
      mail: 'Email to the verified administrator',
    },
  } satisfies Words,
  'zh-CN': {
    topics: {
      mailMissing: '未登记电子邮箱',
      mailWrong: '电子邮箱有误或已停用',
      locked: '密码已锁定',
      administrator: '管理员本人无法登录',
      other: '其他',
    },
    channels: { form: '网页表单', telephone: '电话', mail: '邮件' },
    outcomes: {
      issued: '已发放临时密码',
      solved: '未发放，已解决',
      declined: '无法受理的内容',
      unverified: '未能核实管理员本人',
      withdrawn: '已撤回',
      noise: '恶作剧或不属于受理范围',
    },
    stages: { received: '已受理', checking: '核实中', done: '已完结' },
    handOvers: { reading: '电话读出', letter: '打印通知书', mail: '发送邮件给已核实的管理员' },
  } satisfies Words,
})
