import { issuedPasswordLife } from '../../../domain/password/issued-password.ts'
import { formatDuration } from '../../../i18n/date-time.ts'
import type { Language } from '../../../i18n/language.ts'
import { registeredDataTexts } from '../../../i18n/registered-data-texts.ts'
import { confirmWithin, objectWithin } from '../../../mail-changes/spans.ts'
import type { Meaning } from '../guide.ts'
import { endOfUsePageTexts } from '../texts/own/end-of-use-texts.ts'
import { firstLoginPageTexts } from '../texts/own/first-login-texts.ts'
import { mailChangePageTexts } from '../texts/own/mail-change-texts.ts'
import { ownPasswordPageTexts } from '../texts/own/own-password-texts.ts'
import { recordPageTexts } from '../texts/own/record-texts.ts'
import { sessionsPageTexts } from '../texts/own/sessions-texts.ts'
import { requestPageTexts } from '../texts/request-texts.ts'
import { type PageBuilder, pageLink, section } from './worded.ts'

type OwnPage = 'first-login' | 'record' | 'mail-change' | 'own-password' | 'sessions' | 'end-of-use'

/** The pages on what people do with what is theirs. */
export const ownPages: Record<OwnPage, PageBuilder> = {
  'first-login'(language) {
    const { title, about, steps, hold } = firstLoginPageTexts(language)
    const span = formatDuration(issuedPasswordLife, language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: [null, 'first-password', 'first-mail'] }),
        section(hold, { span }),
      ],
    }
  },

  record(language) {
    const { title, about, steps, fieldsHeading, marks, stale } = recordPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: ['record', null, 'record-saved'] }),
        {
          heading: fieldsHeading,
          meanings: fieldMeanings(language),
          links: [pageLink('mail-change', mailChangePageTexts(language))],
        },
        section(marks, { pictures: ['record-error', 'record-warning'] }),
        section(stale),
      ],
    }
  },

  'mail-change'(language) {
    const { title, about, ask, pending, objection } = mailChangePageTexts(language)
    return {
      title,
      about,
      sections: [
        section(ask, {
          span: formatDuration(confirmWithin, language),
          pictures: [null, 'mail-confirmation', 'mail-confirm'],
        }),
        section(pending, { pictures: ['mail-pending'] }),
        section(objection, {
          span: formatDuration(objectWithin, language),
          pictures: ['mail-object'],
          links: [pageLink('request', requestPageTexts(language))],
        }),
      ],
    }
  },

  'own-password'(language) {
    const { title, about, steps, forgotten } = ownPasswordPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: [null, 'own-password'] }),
        section(forgotten, { links: [pageLink('request', requestPageTexts(language))] }),
      ],
    }
  },

  sessions(language) {
    const { title, about, steps, strange } = sessionsPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: ['sessions'] }),
        section(strange, { links: [pageLink('own-password', ownPasswordPageTexts(language))] }),
      ],
    }
  },

  'end-of-use'(language) {
    const { title, about, steps, know } = endOfUsePageTexts(language)
    return {
      title,
      about,
      sections: [section(steps, { pictures: ['end-of-use', 'end-of-use-asked'] }), section(know)],
    }
  },
}

function fieldMeanings(language: Language): Meaning[] {
  const { groups, fields } = registeredDataTexts(language)
  const says = recordPageTexts(language).fields
  return [
    { label: groups.name, meaning: says.name },
    { label: groups.kana, meaning: says.kana },
    { label: groups.english, meaning: says.english },
    { label: fields.department, meaning: says.department },
    { label: fields.postalCode, meaning: says.postalCode },
    { label: fields.address, meaning: says.address },
    { label: fields.telephone, meaning: says.telephone },
    { label: fields.mail, meaning: says.mail },
  ]
}
