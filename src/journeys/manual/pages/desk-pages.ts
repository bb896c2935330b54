import { caseOutcomes } from '../../../domain/inquiry/inquiry.ts'
import { issuedPasswordLife } from '../../../domain/password/issued-password.ts'
import { formatDuration } from '../../../i18n/date-time.ts'
import { inquiryWords } from '../../../i18n/inquiry/inquiry-words.ts'
import type { manualPagesOf } from '../../../paths.ts'
import type { Meaning } from '../guide.ts'
import { deskApprovePageTexts } from '../texts/desk/approve-texts.ts'
import { deskClosePageTexts } from '../texts/desk/close-texts.ts'
import { deskIssuePageTexts } from '../texts/desk/issue-texts.ts'
import { deskNumbersPageTexts } from '../texts/desk/numbers-texts.ts'
import { deskQueuePageTexts } from '../texts/desk/queue-texts.ts'
import { deskRegisterPageTexts } from '../texts/desk/register-texts.ts'
import { deskRolePageTexts } from '../texts/desk/role-texts.ts'
import { deskTroublePageTexts } from '../texts/desk/trouble-texts.ts'
import { deskVerifyPageTexts } from '../texts/desk/verify-texts.ts'
import { firstLoginPageTexts } from '../texts/own/first-login-texts.ts'
import { type PageBuilder, pageLink, section } from './worded.ts'

type DeskPage = (typeof manualPagesOf)['helpDesk'][number]

/** The handbook of the help desk. */
export const deskPages: Record<DeskPage, PageBuilder> = {
  'desk-role'(language) {
    const { title, about, does, never, sayHeading, sayLead, say } = deskRolePageTexts(language)
    return {
      title,
      about,
      sections: [section(does), section(never), { heading: sayHeading, lead: sayLead, meanings: pairs(say) }],
    }
  },

  'desk-queue'(language) {
    const { title, about, steps, hours, same } = deskQueuePageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: ['desk-queue', null, 'desk-case'] }),
        section(hours),
        section(same),
      ],
    }
  },

  'desk-register'(language) {
    const { title, about, steps, mail } = deskRegisterPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, {
          pictures: [null, 'desk-register'],
          links: [pageLink('desk-verify', deskVerifyPageTexts(language))],
        }),
        section(mail),
      ],
    }
  },

  'desk-verify'(language) {
    const { title, about, call, code, hold, failed, fraud } = deskVerifyPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(call, { pictures: [null, 'desk-caller'] }),
        section(code, { pictures: [null, 'desk-code'] }),
        section(hold),
        section(failed),
        section(fraud),
      ],
    }
  },

  'desk-issue'(language) {
    const { title, about, steps, reading, letter, mail, hold } = deskIssuePageTexts(language)
    const span = formatDuration(issuedPasswordLife, language)
    return {
      title,
      about,
      sections: [
        section(steps, {
          pictures: ['desk-target', 'desk-issue'],
          links: [pageLink('desk-approve', deskApprovePageTexts(language))],
        }),
        section(reading, { pictures: ['desk-reading'] }),
        section(letter, { pictures: ['desk-letter'] }),
        section(mail),
        section(hold, { span, links: [pageLink('first-login', firstLoginPageTexts(language))] }),
      ],
    }
  },

  'desk-approve'(language) {
    const { title, about, when, ask, approve, know } = deskApprovePageTexts(language)
    return {
      title,
      about,
      sections: [
        section(when),
        section(ask, { pictures: ['desk-asked'] }),
        section(approve, { pictures: [null, 'desk-approve'] }),
        section(know),
      ],
    }
  },

  'desk-close'(language) {
    const { title, about, steps, outcomesHeading, outcomes: says, told } = deskClosePageTexts(language)
    const { outcomes } = inquiryWords(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: ['desk-close', 'desk-closed'] }),
        {
          heading: outcomesHeading,
          meanings: caseOutcomes.map((one) => ({ label: outcomes[one], meaning: says[one] })),
        },
        section(told, { pictures: ['told'] }),
      ],
    }
  },

  'desk-numbers'(language) {
    const { title, about, steps, read } = deskNumbersPageTexts(language)
    return { title, about, sections: [section(steps, { pictures: ['desk-numbers'] }), section(read)] }
  },

  'desk-trouble'(language) {
    const { title, about, troublesHeading, troubles } = deskTroublePageTexts(language)
    return { title, about, sections: [{ heading: troublesHeading, meanings: pairs(troubles) }] }
  },
}

function pairs(rows: readonly (readonly string[])[]): Meaning[] {
  return rows.map(([label = '', meaning = '']) => ({ label, meaning }))
}
