import type { CaseAct } from '../../../../domain/inquiry/case-state.ts'
import type { CaseEventKind } from '../../../../domain/inquiry/timeline.ts'
import { texts } from '../../../../i18n/texts.ts'

/** What an entry tells beside its kind, in words; '' for what it does not have. */
export interface EventWords {
  /** The login ID of whom it is about. */
  loginId: string
  /** Whom the case was taken over from. */
  from: string
  reason: string
  /** Number of a repeated inquiry, or tries left. */
  count: string
  act: string
  outcome: string
  cause: string
  handOver: string
}

type Kinds = Record<CaseEventKind, (event: EventWords) => string>

/** Reasons, by the code under which the timeline keeps them; what has none is shown as it stands. */
type Reasons = Readonly<Record<string, string>>

/** The story of a case, a sentence for each kind of entry. */
export const timelineTexts = texts({
  ja: {
    byRequester: '問合せた方',
    kinds: {
      received: () => '問合せを受け付けました。',
      repeated: ({ count }) => `同じ内容の問合せを、もう一度受け付けました(受付番号 ${count})。`,
      taken: ({ from }) => (from === '' ? '担当になりました。' : `${from} から担当を引き継ぎました。`),
      released: () => '担当を外れました。',
      noted: () => 'メモを残しました。',
      calledBack: ({ loginId }) => `登録の番号に電話し、${loginId} の管理者本人であることを確かめました。`,
      callBackFailed: ({ loginId, reason }) =>
        `${loginId} に電話しましたが、確かめられませんでした: ${reason}`,
      codeSent: ({ loginId }) => `${loginId} の登録メールアドレスに、確認コードを送りました。`,
      codeRight: ({ loginId }) => `確認コードが一致し、${loginId} の管理者本人であることを確かめました。`,
      codeWrong: ({ loginId, count }) => `${loginId} の確認コードが一致しませんでした(あと${count}回)。`,
      viewed: ({ loginId }) => `${loginId} の登録内容を見ました。`,
      approvalAsked: ({ loginId, reason }) => `${loginId} の発行について、承認を依頼しました: ${reason}`,
      approved: ({ loginId }) => `${loginId} の発行を承認しました。`,
      declined: ({ loginId }) => `${loginId} の発行を却下しました。`,
      issued: ({ loginId, handOver }) => `${loginId} の仮パスワードを発行しました(${handOver})。`,
      refused: ({ act, reason }) => `「${act}」の操作ができませんでした: ${reason}`,
      closed: ({ outcome, cause }) => `完了しました。結果: ${outcome}。原因: ${cause}。`,
    } as Kinds,
    acts: {
      take: '担当する',
      release: '担当を外れる',
      note: 'メモ',
      callBack: '折り返し電話の記録',
      sendCode: '確認コードの送信',
      enterCode: '確認コードの照合',
      viewTarget: '登録内容の確認',
      askApproval: '承認の依頼',
      approve: '承認',
      decline: '却下',
      issue: '仮パスワードの発行',
      close: '完了',
    } as Record<CaseAct, string>,
    reasons: {
      noAnswer: '話せなかった',
      notThePerson: '電話に出た方が本人ではなかった',
      didNotAsk: '本人が依頼していないと答えた',
      noNumber: '電話番号の登録がない、または使われていない',
      repeated: '同じ方に7日以内に2回目',
      administrator: '管理者本人のログインID',
      outOfHours: '受付時間外',
      closed: '完了した問合せ',
      notYours: '担当ではない',
      alreadyYours: 'すでに担当',
      notVerified: '管理者本人と確かめていない',
      caller: '対象の会員の管理者ではない相手',
      notIssued: '仮パスワードを発行していない',
      absent: '登録のないログインID',
      staff: '運営側の職員',
      self: '本人',
      otherMember: '別の会員の利用者',
      stopped: '利用停止または廃止',
      notATarget: 'この問合せの対象ではない',
      decided: '決定済み',
      ownRequest: '依頼した本人',
      ownCase: '担当者本人',
    } as Reasons,
  },
  en: {
    byRequester: 'Requester',
    kinds: {
      received: () => 'The inquiry was received.',
      repeated: ({ count }) => `The same was asked again (number ${count}).`,
      taken: ({ from }) => (from === '' ? 'Took the case.' : `Took the case over from ${from}.`),
      released: () => 'Gave the case back.',
      noted: () => 'Added a note.',
      calledBack: ({ loginId }) => `Called the number on record and verified the administrator ${loginId}.`,
      callBackFailed: ({ loginId, reason }) => `Called ${loginId} back without verifying them: ${reason}`,
      codeSent: ({ loginId }) => `Sent a code to the registered email address of ${loginId}.`,
      codeRight: ({ loginId }) => `The code was right: verified the administrator ${loginId}.`,
      codeWrong: ({ loginId, count }) =>
        `The code sent to ${loginId} was entered wrongly (tries left: ${count}).`,
      viewed: ({ loginId }) => `Looked at the record of ${loginId}.`,
      approvalAsked: ({ loginId, reason }) => `Asked for approval of an issue for ${loginId}: ${reason}`,
      approved: ({ loginId }) => `Approved the issue for ${loginId}.`,
      declined: ({ loginId }) => `Declined the issue for ${loginId}.`,
      issued: ({ loginId, handOver }) => `Issued a temporary password for ${loginId} (${handOver}).`,
      refused: ({ act, reason }) => `Was refused: ${act}. Reason: ${reason}`,
      closed: ({ outcome, cause }) => `Closed the case. Outcome: ${outcome}. Cause: ${cause}.`,
    },
    acts: {
      take: 'Take the case',
      release: 'Give it back',
      note: 'Note',
      callBack: 'Call back',
      sendCode: 'Send a code',
      enterCode: 'Check the code',
      viewTarget: 'Look at a record',
      askApproval: 'Ask for approval',
      approve: 'Approve',
      decline: 'Decline',
      issue: 'Issue a temporary password',
      close: 'Close the case',
    },
    reasons: {
      noAnswer: 'nobody could be spoken to',
      notThePerson: 'somebody else answered',
      didNotAsk: 'the administrator says they did not ask',
      noNumber: 'there is no number on record, or it is out of use',
      repeated: 'the second within 7 days',
      administrator: "an administrator's own login ID",
      outOfHours: 'outside of business hours',
      closed: 'the case is closed',
      notYours: 'the case is not theirs',
      alreadyYours: 'the case is theirs already',
      notVerified: 'the caller is not verified',
      caller: 'not an administrator of the member concerned',
      notIssued: 'no password was issued',
      absent: 'there is no such login ID',
      staff: "of the operator's staff",
      self: 'their own login ID',
      otherMember: 'a user of another member',
      stopped: 'suspended or abolished',
      notATarget: 'not concerned in this case',
      decided: 'decided already',
      ownRequest: 'their own request',
      ownCase: 'their own case',
    },
  },
  'zh-CN': {
    byRequester: '咨询人',
    kinds: {
      received: () => '收到咨询。',
      repeated: ({ count }) => `再次收到相同的咨询（受理编号 ${count}）。`,
      taken: ({ from }) => (from === '' ? '受理了咨询。' : `从 ${from} 处接手了咨询。`),
      released: () => '放弃了受理。',
      noted: () => '添加了备注。',
      calledBack: ({ loginId }) => `拨打登记的号码，核实了管理员 ${loginId} 本人。`,
      callBackFailed: ({ loginId, reason }) => `拨打了 ${loginId} 的电话，但未能核实：${reason}`,
      codeSent: ({ loginId }) => `向 ${loginId} 登记的电子邮箱发送了验证码。`,
      codeRight: ({ loginId }) => `验证码一致，核实了管理员 ${loginId} 本人。`,
      codeWrong: ({ loginId, count }) => `${loginId} 的验证码不一致（还可尝试${count}次）。`,
      viewed: ({ loginId }) => `查看了 ${loginId} 的登记信息。`,
      approvalAsked: ({ loginId, reason }) => `申请批准为 ${loginId} 发放：${reason}`,
      approved: ({ loginId }) => `批准了为 ${loginId} 发放。`,
      declined: ({ loginId }) => `驳回了为 ${loginId} 发放。`,
      issued: ({ loginId, handOver }) => `为 ${loginId} 发放了临时密码（${handOver}）。`,
      refused: ({ act, reason }) => `未能执行“${act}”：${reason}`,
      closed: ({ outcome, cause }) => `完结了咨询。结果：${outcome}。原因：${cause}。`,
    },
    acts: {
      take: '受理',
      release: '放弃受理',
      note: '备注',
      callBack: '记录回电',
      sendCode: '发送验证码',
      enterCode: '核对验证码',
      viewTarget: '查看登记信息',
      askApproval: '申请批准',
      approve: '批准',
      decline: '驳回',
      issue: '发放临时密码',
      close: '完结',
    },
    reasons: {
      noAnswer: '未能通话',
      notThePerson: '接电话的不是本人',
      didNotAsk: '本人表示没有提出申请',
      noNumber: '没有登记电话号码，或号码已停用',
      repeated: '7天内第二次',
      administrator: '管理员本人的登录ID',
      outOfHours: '服务时间以外',
      closed: '咨询已完结',
      notYours: '不是受理人',
      alreadyYours: '已经受理',
      notVerified: '尚未核实管理员本人',
      caller: '不是对象会员的管理员',
      notIssued: '没有发放临时密码',
      absent: '没有登记的登录ID',
      staff: '运营方工作人员',
      self: '本人',
      otherMember: '其他会员的用户',
      stopped: '已停用或注销',
      notATarget: '不是本咨询的对象',
      decided: '已有决定',
      ownRequest: '申请人本人',
      ownCase: '受理人本人',
    },
  },
})
