import { formatDuration } from '../../../i18n/date-time.ts'
import { shortName } from '../../../i18n/service-name.ts'
import { paths } from '../../../paths.ts'
import { inquiryPageTexts } from '../texts/administrator/inquiry-texts.ts'
import { issuePasswordPageTexts } from '../texts/administrator/issue-password-texts.ts'
import { deadLinkPageTexts } from '../texts/dead-link-texts.ts'
import { loginPageTexts } from '../texts/login-texts.ts'
import { mailPageTexts } from '../texts/mail-texts.ts'
import { menuPageTexts } from '../texts/menu-texts.ts'
import { noMailPageTexts } from '../texts/no-mail-texts.ts'
import { firstLoginPageTexts } from '../texts/own/first-login-texts.ts'
import { passwordPageTexts } from '../texts/password-texts.ts'
import { requestPageTexts } from '../texts/request-texts.ts'
import { manualTexts } from '../texts.ts'
import { type PageBuilder, pageLink } from './worded.ts'

type SignInPage = 'login' | 'request' | 'mail' | 'password' | 'dead-link' | 'no-mail' | 'menu'

/** The pages on getting in: login, reset, menu. */
export const signInPages: Record<SignInPage, PageBuilder> = {
  login(language, { serviceName }) {
    const { title, about, steps, failed } = loginPageTexts(language)
    const link = manualTexts(language).requestLink(shortName(serviceName))
    return {
      title,
      about,
      sections: [
        {
          heading: steps.heading,
          steps: [
            { text: steps.open, notes: steps.openNotes, picture: 'login' },
            { text: steps.enter, notes: steps.enterNotes, picture: 'login-form' },
            { text: steps.menu, picture: 'menu' },
          ],
        },
        {
          heading: failed.heading,
          steps: [
            { text: failed.check, notes: failed.checkNotes, picture: 'login-refused' },
            { text: failed.reset(link), notes: failed.resetNotes, picture: 'login-notice' },
          ],
        },
      ],
    }
  },

  request(language, { serviceName, lifetime }) {
    const { title, about, who, steps } = requestPageTexts(language)
    const t = manualTexts(language)
    return {
      title,
      about,
      sections: [
        {
          heading: who.heading,
          points: [...who.points, who.otherwise],
          links: [pageLink('no-mail', noMailPageTexts(language))],
        },
        {
          heading: steps.heading,
          steps: [
            { text: steps.open(t.requestLink(shortName(serviceName))), picture: 'login-notice' },
            { text: steps.enter, notes: steps.enterNotes, picture: 'request' },
            {
              text: steps.sent,
              notes: steps.sentNotes(formatDuration(lifetime, language)),
              picture: 'requested',
            },
          ],
          links: [{ href: paths.resetRequest(), label: t.toRequest }],
        },
      ],
    }
  },

  mail(language, { sender }) {
    const { title, about, steps, missing, notYou } = mailPageTexts(language)
    return {
      title,
      about,
      sections: [
        {
          heading: steps.heading,
          steps: [
            { text: steps.open, notes: steps.openNotes(sender), picture: 'mail' },
            { text: steps.follow, notes: steps.followNotes, picture: 'prove-empty' },
          ],
        },
        {
          heading: missing.heading,
          points: missing.points(sender),
          links: [pageLink('no-mail', noMailPageTexts(language))],
        },
        { heading: notYou.heading, points: notYou.points },
      ],
    }
  },

  password(language, { access, rule }) {
    const { title, about, prove, choose } = passwordPageTexts(language)
    const bounds = [String(rule.shortest), String(rule.longest)] as const
    return {
      title,
      about,
      sections: [
        {
          heading: prove.heading,
          steps: [
            { text: prove.open, picture: 'prove-empty' },
            { text: prove.enter, notes: [...prove.once[access], prove.wrong], picture: 'prove' },
          ],
        },
        {
          heading: choose.heading,
          steps: [
            {
              text: choose.enter,
              notes: [choose.rule[rule.name](...bounds), ...choose.ruleNotes],
              picture: 'choose',
            },
            { text: choose.set, picture: 'choose-deadline' },
            { text: choose.fix, notes: choose.fixNotes, picture: 'choose-faulty' },
            { text: choose.done, notes: choose.doneNotes, picture: 'done' },
            { text: choose.mail, notes: choose.mailNotes, picture: 'changed-mail' },
          ],
        },
      ],
    }
  },

  'dead-link'(language, { lifetime }) {
    const { title, about, steps, reasons, prevent } = deadLinkPageTexts(language)
    return {
      title,
      about,
      sections: [
        {
          heading: steps.heading,
          steps: [
            { text: steps.read, notes: steps.readNotes, picture: 'dead-link' },
            { text: steps.again, notes: steps.againNotes, picture: 'request' },
          ],
          links: [{ href: paths.resetRequest(), label: manualTexts(language).toRequest }],
        },
        { heading: reasons.heading, points: reasons.points(formatDuration(lifetime, language)) },
        { heading: prevent.heading, points: prevent.points },
      ],
    }
  },

  'no-mail'(language) {
    const { title, about, locked, noMail, administrator, stopped } = noMailPageTexts(language)
    return {
      title,
      about,
      sections: [
        {
          heading: locked.heading,
          points: locked.points,
          steps: [{ text: locked.request, picture: 'login-notice' }],
          links: [pageLink('request', requestPageTexts(language))],
        },
        {
          heading: noMail.heading,
          lead: noMail.lead,
          steps: noMail.steps.map((text) => ({ text })),
          links: [pageLink('first-login', firstLoginPageTexts(language))],
        },
        {
          heading: administrator.heading,
          points: administrator.points,
          links: [
            pageLink('issue-password', issuePasswordPageTexts(language)),
            pageLink('inquiry', inquiryPageTexts(language)),
          ],
        },
        { heading: stopped.heading, points: stopped.points },
      ],
    }
  },

  menu(language, { idle }) {
    const { title, about, menu, language: choice, keyboard, phone } = menuPageTexts(language)
    return {
      title,
      about,
      sections: [
        {
          heading: menu.heading,
          steps: [
            { text: menu.look, notes: menu.lookNotes, picture: 'menu' },
            {
              text: menu.leave,
              notes: menu.leaveNotes(formatDuration(idle, language)),
              picture: 'logged-out',
            },
          ],
        },
        {
          heading: choice.heading,
          steps: [{ text: choice.choose, notes: choice.chooseNotes, picture: 'languages' }],
        },
        {
          heading: keyboard.heading,
          steps: [{ text: keyboard.move, notes: keyboard.moveNotes, picture: 'keyboard' }],
        },
        {
          heading: phone.heading,
          steps: [{ text: phone.look, notes: phone.lookNotes, picture: 'phone' }],
        },
      ],
    }
  },
}
