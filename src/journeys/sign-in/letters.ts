import type { Instant } from '../../domain/time.ts'
import { formatDateTime } from '../../i18n/date-time.ts'
import type { Language } from '../../i18n/language.ts'
import { texts } from '../../i18n/texts.ts'
import { buildLetter, type Letter, type LetterHead } from '../../mail/letter.ts'
import { unbroken } from '../../mail/line-width.ts'

const words = texts({
  ja: {
    subject: '*ご連絡*パスワードロックのご連絡',
    failed: (service: string) => `${service} へのログインの失敗が続いたため、`,
    locked: (at: string) => `${at} に、パスワードをロックしました。`,
    meaning: 'ロックの間は、正しいパスワードを入力してもログインできません。',
    untilReset: '再びログインするには、次の画面からパスワードの再設定を依頼してください。',
    untilTime: (at: string) => `ロックは ${at} に解除されます。`,
    sooner: 'それより早くログインする場合は、次の画面から再設定を依頼してください。',
    lifts: '再設定が終わると、ロックも解除されます。',
    pageHeading: '【パスワード再設定依頼】',
    otherwise: '再設定できない場合は、お客様の管理者か下記の問合せ先にご相談ください。',
    notYouHeading: '【ご自身で操作していない場合】',
    danger: 'ほかの人がログインしようとしたおそれがあります。',
    unchanged: 'パスワードは変更されていません。',
    tell: 'お手数ですが、お客様の管理者か下記の問合せ先にお知らせください。',
  },
  en: {
    subject: '*Notice* Your password was locked',
    failed: (service: string) => `Several logins in a row to ${service} failed,`,
    locked: (at: string) => `so your password was locked on ${at}.`,
    meaning: 'While it is locked, even the right password does not let you in.',
    untilReset: 'To log in again, request a password reset on the page below.',
    untilTime: (at: string) => `The lock ends on ${at}.`,
    sooner: 'To log in sooner, request a password reset on the page below.',
    lifts: 'The lock is lifted when you finish the reset.',
    pageHeading: '[Request password reset]',
    otherwise: 'If that does not work, ask your administrator or the contact below.',
    notYouHeading: '[If it was not you]',
    danger: 'Someone else may have tried to log in.',
    unchanged: 'Your password has not been changed.',
    tell: 'Please tell your administrator or the contact below.',
  },
  'zh-CN': {
    subject: '*通知* 密码已锁定',
    failed: (service: string) => `由于连续登录 ${service} 失败，`,
    locked: (at: string) => `您的密码已于 ${at} 被锁定。`,
    meaning: '锁定期间，即使输入正确的密码也无法登录。',
    untilReset: '如需再次登录，请从以下页面申请重置密码。',
    untilTime: (at: string) => `锁定将于 ${at} 解除。`,
    sooner: '如需提前登录，请从以下页面申请重置密码。',
    lifts: '完成重置后，锁定也会解除。',
    pageHeading: '【申请重置密码】',
    otherwise: '如果无法重置密码，请咨询贵公司的管理员或以下咨询窗口。',
    notYouHeading: '【如果不是您本人操作】',
    danger: '可能有他人试图登录。',
    unchanged: '您的密码没有被更改。',
    tell: '请告知贵公司的管理员或以下咨询窗口。',
  },
})

/** M3: the password is locked (R10), and how to get in again (R11). `releasesAt` is null for a lock without end. */
export function accountLockedLetter(
  head: LetterHead,
  lock: { readonly lockedAt: Instant; readonly releasesAt: Instant | null; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = words(language)
    const wayBack =
      lock.releasesAt === null
        ? [text.untilReset]
        : [text.untilTime(unbroken(formatDateTime(lock.releasesAt, language))), text.sooner]
    return {
      subject: text.subject,
      paragraphs: [
        [
          text.failed(head.serviceName),
          text.locked(unbroken(formatDateTime(lock.lockedAt, language))),
          text.meaning,
        ],
        [...wayBack, text.lifts],
        [text.pageHeading, { url: lock.resetRequestUrl }],
        [text.otherwise],
        [text.notYouHeading, text.danger, text.unchanged, text.tell],
      ],
    }
  })
}
