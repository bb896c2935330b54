import { dataColumns, roleWords, standingNames } from '../../../csv/users/user-columns.ts'
import { issuedPasswordLife } from '../../../domain/password/issued-password.ts'
import { memberRoles } from '../../../domain/permission.ts'
import { concerns } from '../../../domain/users/search.ts'
import { concernTexts } from '../../../i18n/concern-texts.ts'
import { formatDuration } from '../../../i18n/date-time.ts'
import { inquiryFormName } from '../../../i18n/inquiry/form-name.ts'
import { type Language, languages } from '../../../i18n/language.ts'
import { userActTexts } from '../../../i18n/user-act-texts.ts'
import { paths } from '../../../paths.ts'
import type { Meaning } from '../guide.ts'
import { auditTrailPageTexts } from '../texts/administrator/audit-trail-texts.ts'
import { boardPageTexts } from '../texts/administrator/board-texts.ts'
import { csvFilePageTexts } from '../texts/administrator/csv-file-texts.ts'
import { csvImportPageTexts } from '../texts/administrator/csv-import-texts.ts'
import { inquiryPageTexts } from '../texts/administrator/inquiry-texts.ts'
import { issuePasswordPageTexts } from '../texts/administrator/issue-password-texts.ts'
import { userActsPageTexts } from '../texts/administrator/user-acts-texts.ts'
import { userRecordPageTexts } from '../texts/administrator/user-record-texts.ts'
import { userSearchPageTexts } from '../texts/administrator/user-search-texts.ts'
import { firstLoginPageTexts } from '../texts/own/first-login-texts.ts'
import { recordPageTexts } from '../texts/own/record-texts.ts'
import { type PageBuilder, pageLink, section } from './worded.ts'

type AdministratorPage =
  | 'board'
  | 'user-search'
  | 'user-record'
  | 'user-acts'
  | 'issue-password'
  | 'inquiry'
  | 'csv-file'
  | 'csv-import'
  | 'audit-trail'

/** The pages for a member's administrator. */
export const administratorPages: Record<AdministratorPage, PageBuilder> = {
  board(language) {
    const { title, about, steps, meaningsHeading } = boardPageTexts(language)
    const { marks, remedies } = concernTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: ['board'], links: [pageLink('user-acts', userActsPageTexts(language))] }),
        {
          heading: meaningsHeading,
          meanings: concerns.map((one) => ({ label: marks[one], meaning: remedies[one] })),
        },
      ],
    }
  },

  'user-search'(language) {
    const { title, about, search, export: out } = userSearchPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(search, { pictures: ['users-conditions', 'users-found'] }),
        section(out, { pictures: [null, 'users-export'] }),
      ],
    }
  },

  'user-record'(language) {
    const { title, about, steps, mail } = userRecordPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, {
          pictures: ['user-record'],
          links: [pageLink('record', recordPageTexts(language))],
        }),
        section(mail),
      ],
    }
  },

  'user-acts'(language) {
    const { title, about, choose, steps, meaningsHeading, limits } = userActsPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(choose, { links: [pageLink('issue-password', issuePasswordPageTexts(language))] }),
        section(steps, { pictures: ['user-acts', 'act-unlock', 'act-done'] }),
        {
          heading: meaningsHeading,
          meanings: Object.values(userActTexts(language).acts).map(({ name, says }) => ({
            label: name,
            meaning: says,
          })),
        },
        section(limits),
      ],
    }
  },

  'issue-password'(language) {
    const { title, about, steps, user } = issuePasswordPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, { pictures: [null, null, 'issued-password'] }),
        section(user, {
          span: formatDuration(issuedPasswordLife, language),
          links: [pageLink('first-login', firstLoginPageTexts(language))],
        }),
      ],
    }
  },

  inquiry(language, { serviceName }) {
    const { title, about, before, form, after, follow, asks, user } = inquiryPageTexts(language)
    const span = formatDuration(issuedPasswordLife, language)
    return {
      title,
      about,
      sections: [
        section(before, { links: [pageLink('issue-password', issuePasswordPageTexts(language))] }),
        section(form, {
          pictures: ['inquiry-topics', 'inquiry-form', null, 'inquiry-received'],
          links: [{ href: paths.inquiry(), label: inquiryFormName(language, serviceName) }],
        }),
        section(after),
        section(follow, { pictures: ['inquiry-mail', 'inquiry-status'] }),
        section(asks),
        section(user, { span, links: [pageLink('first-login', firstLoginPageTexts(language))] }),
      ],
    }
  },

  'csv-file'(language) {
    const { title, about, steps, excel, columnsHeading, columnsLead } = csvFilePageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps),
        section(excel),
        { heading: columnsHeading, lead: columnsLead, meanings: columnMeanings(language) },
      ],
    }
  },

  'csv-import'(language) {
    const { title, about, steps, effective, after } = csvImportPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(steps, {
          pictures: [null, 'csv-upload', 'csv-preview'],
          links: [pageLink('csv-file', csvFilePageTexts(language))],
        }),
        section(effective, { pictures: ['csv-waiting'] }),
        section(after, { links: [pageLink('user-acts', userActsPageTexts(language))] }),
      ],
    }
  },

  'audit-trail'(language) {
    const { title, about, steps, know } = auditTrailPageTexts(language)
    return {
      title,
      about,
      sections: [section(steps, { pictures: ['audit-trail'] }), section(know)],
    }
  },
}

/** The columns of the table of users, like ones together, each with what goes into it. */
function columnMeanings(language: Language): Meaning[] {
  const { columns: says } = csvFilePageTexts(language)
  const { fields } = recordPageTexts(language)
  const of = dataColumns
  const meanings: [names: readonly string[], meaning: string][] = [
    [['会員ID'], says.memberId],
    [['ログインID'], says.loginId],
    [['ロール'], says.role(memberRoles.map((role) => roleWords[role]).join(' / '))],
    [[of.familyName, of.givenName], fields.name],
    [[of.familyKana, of.givenKana], fields.kana],
    [[of.familyNameEn, of.givenNameEn], fields.english],
    [[of.department, of.departmentEn], fields.department],
    [[of.postalCode], fields.postalCode],
    [[of.address, of.addressEn], fields.address],
    [[of.telephone, of.fax], fields.telephone],
    [[of.mail], says.mail],
    [['言語'], says.language(languages.join(' / '))],
    [['状態'], says.standing(Object.values(standingNames).join(' / '))],
  ]
  return meanings.map(([names, meaning]) => ({ label: names.join('、'), meaning, isJapanese: true }))
}
