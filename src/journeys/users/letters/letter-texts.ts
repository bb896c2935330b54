import type { ChangeByAdministrator } from '../../../domain/users/act.ts'
import { texts } from '../../../i18n/texts.ts'

// Each text is a line of its own and fits 36 full-width characters with our own dates and service name.
export const userLetterTexts = texts({
  ja: {
    nameless: '貴社の管理者',
    administrator: (name: string) => `貴社の管理者 ${name} 様`,
    changed: {
      about: (service: string) => `${service} のご利用について、貴社の管理者の操作をお知らせします。`,
      what: (act: string) => `・操作: ${act}`,
      by: (who: string) => `・操作した人: ${who}`,
      at: (at: string) => `・日時: ${at}`,
      surprisedHeading: '【お心当たりがない場合】',
      surprised: '操作の理由は、貴社の管理者にお尋ねください。',
      tell: 'ご不審な点があれば、下記の問合せ先にもお知らせください。',
      acts: {
        data: {
          subject: '*ご連絡*登録情報変更のご連絡',
          name: '登録情報の変更',
          means: [
            'メニューの「登録情報変更」で、今の内容を確認できます。',
            '誤りがあれば、ご自身で直せます。',
          ],
        },
        unlock: {
          subject: '*ご連絡*パスワードロック解除のご連絡',
          name: 'パスワードロックの解除',
          means: ['現在のパスワードで、再びログインできます。', 'パスワードは変わっていません。'],
        },
        suspend: {
          subject: '*ご連絡*利用停止のご連絡',
          name: '利用の停止',
          means: [
            'ログインとパスワードの再設定ができなくなりました。',
            'すべての端末で、ログインを終了しました。',
            '利用の再開は、貴社の管理者にご相談ください。',
          ],
        },
        resume: {
          subject: '*ご連絡*利用再開のご連絡',
          name: '利用の再開',
          means: ['これまでのパスワードで、再びログインできます。'],
        },
        sessions: {
          subject: '*ご連絡*ログイン終了のご連絡',
          name: 'ログインの終了',
          means: [
            'すべての端末で、ログインを終了しました。',
            'パスワードは変わっていません。再びログインできます。',
          ],
        },
        promote: {
          subject: '*ご連絡*ロール変更のご連絡',
          name: 'ロールの変更(担当者から参加管理者へ)',
          means: ['メニューの「管理者機能」で、貴社の利用者を管理できます。'],
        },
        demote: {
          subject: '*ご連絡*ロール変更のご連絡',
          name: 'ロールの変更(参加管理者から担当者へ)',
          means: ['貴社の利用者の管理は、できなくなりました。', 'そのほかは、これまでどおり利用できます。'],
        },
        keepUse: {
          subject: '*ご連絡*利用終了の申請についてのご連絡',
          name: '利用終了の申請の却下',
          means: ['これまでどおり、ご利用いただけます。', '必要な場合は、あらためて申請できます。'],
        },
        endOfUse: {
          subject: '*ご連絡*廃止のご連絡',
          name: 'ログインIDの廃止',
          means: ['このログインIDは、今後ご利用になれません。', '廃止したログインIDは、元に戻せません。'],
        },
      } satisfies Record<ChangeByAdministrator, { subject: string; name: string; means: string[] }>,
    },
    issued: {
      subject: '*ご連絡*仮パスワード発行のご連絡',
      about: (service: string) => `${service} の仮パスワードが発行されました。`,
      handed: '仮パスワードは、貴社の管理者から直接お受け取りください。',
      notHere: 'このメールには書かれていません。',
      once: '・有効回数: 1回(ログインしたら、すぐに新しいパスワードを設定します)',
      until: (at: string) => `・有効期限: ${at} まで`,
      former: 'これまでのパスワードと、送信済みの再設定URLは使えなくなりました。',
      loggedOut: 'すべての端末で、ログインを終了しました。',
      unlocked: 'パスワードがロックされていた場合は、ロックも解除されています。',
      surprised: 'ご自身が頼んでいない場合は、すぐに貴社の管理者にお尋ねください。',
    },
  },
  en: {
    nameless: "Your company's administrator",
    administrator: (name) => `Your company's administrator ${name}`,
    changed: {
      about: (service) => `Your company's administrator has changed your use of ${service}.`,
      what: (act) => `* What was done: ${act}`,
      by: (who) => `* By: ${who}`,
      at: (at) => `* When: ${at}`,
      surprisedHeading: '[If you did not expect this]',
      surprised: 'Please ask your administrator for the reason.',
      tell: 'If anything seems wrong, please also tell the help desk below.',
      acts: {
        data: {
          subject: '*Notice* Your registered data was changed',
          name: 'Your registered data was changed',
          means: ['See it under "Change registered data" in the menu.', 'You can correct it there yourself.'],
        },
        unlock: {
          subject: '*Notice* Your password lock was lifted',
          name: 'The lock on your password was lifted',
          means: ['You can log in again with your present password.', 'Your password has not been changed.'],
        },
        suspend: {
          subject: '*Notice* Your use was suspended',
          name: 'Your use of the portal was suspended',
          means: [
            'You can neither log in nor reset your password any more.',
            'You have been logged out on all devices.',
            'Please ask your administrator if you need the portal again.',
          ],
        },
        resume: {
          subject: '*Notice* Your use was resumed',
          name: 'Your use of the portal was resumed',
          means: ['You can log in again with the password you had.'],
        },
        sessions: {
          subject: '*Notice* You were logged out',
          name: 'You were logged out everywhere',
          means: [
            'You have been logged out on all devices.',
            'Your password has not been changed. You can log in again.',
          ],
        },
        promote: {
          subject: '*Notice* Your role was changed',
          name: 'Your role was changed to participant administrator',
          means: ["On the menu, under Administration, you can manage your company's users."],
        },
        demote: {
          subject: '*Notice* Your role was changed',
          name: 'Your role was changed to user',
          means: ["You can no longer manage your company's users.", 'All else stays as it was.'],
        },
        keepUse: {
          subject: '*Notice* The end of your use was declined',
          name: 'Your request for the end of your use was declined',
          means: ['You can go on as before.', 'If you still wish it, you can ask again.'],
        },
        endOfUse: {
          subject: '*Notice* Your login ID was abolished',
          name: 'Your login ID was abolished',
          means: ['This login ID can no longer be used.', 'That cannot be undone.'],
        },
      },
    },
    issued: {
      subject: '*Notice* A temporary password was issued',
      about: (service) => `A temporary password for ${service} was issued for you.`,
      handed: 'Your administrator will give it to you in person or by telephone.',
      notHere: 'It is not in this email.',
      once: '* Can be used: once (you choose a new password right after logging in)',
      until: (at) => `* Valid until: ${at}`,
      former: 'Your former password and any reset URL sent to you no longer work.',
      loggedOut: 'You have been logged out on all devices.',
      unlocked: 'If your password was locked, the lock has been lifted.',
      surprised: 'If you did not ask for this, ask your administrator at once.',
    },
  },
  'zh-CN': {
    nameless: '贵公司的管理员',
    administrator: (name) => `贵公司的管理员 ${name}`,
    changed: {
      about: (service) => `贵公司的管理员对您的 ${service} 进行了以下操作。`,
      what: (act) => `• 操作：${act}`,
      by: (who) => `• 操作者：${who}`,
      at: (at) => `• 时间：${at}`,
      surprisedHeading: '【如您不知情】',
      surprised: '操作的原因，请向贵公司的管理员询问。',
      tell: '如有可疑之处，请同时告知以下服务台。',
      acts: {
        data: {
          subject: '*通知* 登记信息已变更',
          name: '变更登记信息',
          means: ['您可在菜单的“变更登记信息”中确认当前内容。', '如有错误，可自行修改。'],
        },
        unlock: {
          subject: '*通知* 密码锁定已解除',
          name: '解除密码锁定',
          means: ['您可以用当前密码重新登录。', '您的密码没有被修改。'],
        },
        suspend: {
          subject: '*通知* 使用已停止',
          name: '停用',
          means: [
            '您已无法登录，也无法重置密码。',
            '您已在所有设备上退出登录。',
            '如需恢复使用，请与贵公司的管理员联系。',
          ],
        },
        resume: {
          subject: '*通知* 使用已恢复',
          name: '恢复使用',
          means: ['您可以用原来的密码重新登录。'],
        },
        sessions: {
          subject: '*通知* 登录已结束',
          name: '结束登录',
          means: ['您已在所有设备上退出登录。', '您的密码没有被修改，可以重新登录。'],
        },
        promote: {
          subject: '*通知* 角色已变更',
          name: '变更角色（由普通用户变为参与方管理员）',
          means: ['您可以在菜单的“管理功能”中管理贵公司的用户。'],
        },
        demote: {
          subject: '*通知* 角色已变更',
          name: '变更角色（由参与方管理员变为普通用户）',
          means: ['您已不能管理贵公司的用户。', '其他功能仍可照常使用。'],
        },
        keepUse: {
          subject: '*通知* 关于终止使用申请',
          name: '驳回终止使用申请',
          means: ['您可以照常使用。', '如仍有需要，可以重新申请。'],
        },
        endOfUse: {
          subject: '*通知* 登录ID已注销',
          name: '注销登录ID',
          means: ['该登录ID今后无法使用。', '注销后无法恢复。'],
        },
      },
    },
    issued: {
      subject: '*通知* 已发放临时密码',
      about: (service) => `已为您发放 ${service} 的临时密码。`,
      handed: '请直接向贵公司的管理员领取临时密码。',
      notHere: '本邮件中不包含临时密码。',
      once: '• 有效次数：1次（登录后需立即设置新密码）',
      until: (at) => `• 有效期限：${at} 之前`,
      former: '您原来的密码和已发送的重置链接均已失效。',
      loggedOut: '您已在所有设备上退出登录。',
      unlocked: '如果密码曾被锁定，锁定也已解除。',
      surprised: '如果您没有提出要求，请立即向贵公司的管理员询问。',
    },
  },
})
