import type { Instant } from '../../domain/time.ts'
import { formatDateTime, formatDuration } from '../../i18n/date-time.ts'
import type { Language } from '../../i18n/language.ts'
import { texts } from '../../i18n/texts.ts'
import { buildLetter, type Letter, type LetterHead } from '../../mail/letter.ts'
import { unbroken } from '../../mail/line-width.ts'

// Each text is a line of its own and fits 36 full-width characters with our own dates and service name.
const words = texts({
  ja: {
    link: {
      subject: '*ご連絡*パスワード再設定URLのご連絡',
      about: (service: string) => `${service} のパスワード再設定についてのご連絡です。`,
      asked: (at: string) => `${at} に、再設定のご依頼を受け付けました。`,
      open: '次のURLを開き、表示された画面でパスワードを変更してください。',
      prepare: '画面では、ログインIDとメールアドレス(このメールの宛先)も入力します。',
      heading: '【パスワードの再設定URL】',
      deadline: (at: string) => `・有効期限: ${at} まで`,
      lifetime: (span: string) => `　（ご依頼から${span}以内に、再設定を終えてください）`,
      once: '・有効回数: 1回',
      onceMeans: '　（再設定画面を開けるのは1回です。続けて再設定を終えてください）',
      newest: '・何度か依頼された場合は、いちばん新しいメールのURLだけが有効です。',
      notYou: '依頼した覚えがない場合は、URLを開かずにメールを削除してください。',
      unchanged: 'パスワードは変更されていません。',
      tell: '続けて届く場合は、お客様の管理者か下記の問合せ先にご連絡ください。',
      garbled: '文字が正しく表示されない場合は、お手数ですが、',
      garbledTell: '下記の問合せ先にお知らせください。',
    },
    changed: {
      subject: '*ご連絡*パスワード再設定完了のご連絡',
      about: (service: string) => `${service} のパスワードについてのご連絡です。`,
      done: (at: string) => `${at} に、パスワードが再設定されました。`,
      next: '次からは、新しいパスワードでログインしてください。',
      unlocked: 'パスワードがロックされていた場合は、解除されています。',
      loggedOut: 'ログイン中だった画面は、すべてログアウトされています。',
      notYouHeading: '【ご自身で再設定していない場合】',
      danger: 'ほかの人がパスワードを変更したおそれがあります。',
      act: 'すぐに、お客様の管理者か下記の問合せ先にご連絡ください。',
      again: '受付時間外は、次の画面からもう一度、再設定を依頼してください。',
      againMeans: '再設定が終わると、ほかの人が開いている画面もログアウトされます。',
      pageHeading: '【パスワード再設定依頼】',
    },
  },
  en: {
    link: {
      subject: '*Notice* Your password reset URL',
      about: (service: string) => `This is about resetting your ${service} password.`,
      asked: (at: string) => `We received your request on ${at}.`,
      open: 'Open the URL below and change your password on the page it shows.',
      prepare: 'You will also be asked for your login ID and email address.',
      heading: '[Password reset URL]',
      deadline: (at: string) => `* Valid until: ${at}`,
      lifetime: (span: string) => `  (finish the reset within ${span} of your request)`,
      once: '* Can be used: once',
      onceMeans: '  (the reset page opens only once, so finish the reset when you open it)',
      newest: '* If you asked more than once, only the URL in the newest mail works.',
      notYou: 'If you did not ask for this, ignore this mail and do not open the URL.',
      unchanged: 'Your password has not been changed.',
      tell: 'If it happens again, tell your administrator or the contact below.',
      garbled: 'If any characters in this mail do not display properly,',
      garbledTell: 'please tell the contact below.',
    },
    changed: {
      subject: '*Notice* Your password was reset',
      about: (service: string) => `This is about your ${service} password.`,
      done: (at: string) => `It was reset on ${at}.`,
      next: 'Please log in with your new password from now on.',
      unlocked: 'If your password was locked, the lock has been lifted.',
      loggedOut: 'You have been logged out everywhere you were logged in.',
      notYouHeading: '[If it was not you]',
      danger: 'Someone else may have changed your password.',
      act: 'Contact your administrator or the contact below at once.',
      again: 'Outside their hours, request a reset again on the page below.',
      againMeans: 'When you finish that reset, the other person is logged out too.',
      pageHeading: '[Request password reset]',
    },
  },
  'zh-CN': {
    link: {
      subject: '*通知* 密码重置链接',
      about: (service: string) => `这是关于重置 ${service} 密码的通知。`,
      asked: (at: string) => `我们已于 ${at} 收到您的申请。`,
      open: '请打开以下链接，在显示的页面上更改密码。',
      prepare: '页面上还需要输入登录ID和电子邮箱（收到本邮件的邮箱）。',
      heading: '【密码重置链接】',
      deadline: (at: string) => `・有效期限：${at} 之前`,
      lifetime: (span: string) => `　（请在提出申请后${span}内完成重置）`,
      once: '・有效次数：1次',
      onceMeans: '　（重置页面只能打开一次，打开后请接着完成重置）',
      newest: '・如果您多次提出申请，只有最新一封邮件中的链接有效。',
      notYou: '如果您没有提出申请，请不要打开链接，直接删除本邮件即可。',
      unchanged: '您的密码没有被更改。',
      tell: '如果反复收到此类邮件，请告知贵公司的管理员或以下咨询窗口。',
      garbled: '如果本邮件中有无法正常显示的文字，',
      garbledTell: '请告知以下咨询窗口。',
    },
    changed: {
      subject: '*通知* 密码重置完成',
      about: (service: string) => `这是关于您的 ${service} 密码的通知。`,
      done: (at: string) => `密码已于 ${at} 重置。`,
      next: '今后请使用新密码登录。',
      unlocked: '如果密码曾被锁定，锁定已解除。',
      loggedOut: '所有已登录的页面均已退出登录。',
      notYouHeading: '【如果不是您本人操作】',
      danger: '可能有他人更改了您的密码。',
      act: '请立即联系贵公司的管理员或以下咨询窗口。',
      again: '受理时间以外，请从以下页面再次申请重置密码。',
      againMeans: '重置完成后，他人打开的页面也会退出登录。',
      pageHeading: '【申请重置密码】',
    },
  },
})

/**
 * M1: the reset link. Names the time of the request so that two letters can be told apart, and the deadline
 * as a date. Never holds the login ID, the 会員ID or a password: the page asks for what the letter must not
 * reveal (spec section 5).
 */
export function resetLinkLetter(
  head: LetterHead,
  link: { readonly url: string; readonly requestedAt: Instant; readonly deadlineAt: Instant },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = words(language).link
    const lifetime = formatDuration(link.deadlineAt - link.requestedAt, language)
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.asked(unbroken(formatDateTime(link.requestedAt, language)))],
        [text.open, text.prepare],
        [text.heading, { url: link.url }],
        [
          text.deadline(unbroken(formatDateTime(link.deadlineAt, language))),
          text.lifetime(lifetime),
          text.once,
          text.onceMeans,
          text.newest,
        ],
        [text.notYou, text.unchanged, text.tell],
        [text.garbled, text.garbledTell],
      ],
    }
  })
}

/** M2: the password was changed by a reset. Its link leads to the request page, never to a live reset. */
export function passwordChangedLetter(
  head: LetterHead,
  change: { readonly changedAt: Instant; readonly resetRequestUrl: string },
): Letter {
  return buildLetter(head, (language: Language) => {
    const text = words(language).changed
    return {
      subject: text.subject,
      paragraphs: [
        [text.about(head.serviceName), text.done(unbroken(formatDateTime(change.changedAt, language)))],
        [text.next, text.unlocked, text.loggedOut],
        [text.notYouHeading, text.danger, text.act, text.again, text.againMeans],
        [text.pageHeading, { url: change.resetRequestUrl }],
      ],
    }
  })
}
