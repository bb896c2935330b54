import { inEnglishOrder } from '../../../../domain/users/name-order.ts'
import type { Language } from '../../../../i18n/language.ts'
import { nameIn } from '../../../../mail/addressee.ts'
import { paths } from '../../../../paths.ts'
import {
  findNoticeAddressee,
  type NoticeAddressee,
} from '../../../../store/inquiries/issue/notice-addressee.ts'
import { helpDeskIn } from '../../../../web/help-desk.ts'
import type { Visit } from '../../../../web/visit.ts'
import type { IssuedPassword, IssueOutcome } from '../issue-passwords.ts'
import { IssuedView } from './issued-view.tsx'
import type { NoticeProps } from './notice.tsx'

/** The answer that shows what was issued: this once, since nothing but a hash is kept. */
export async function showIssued(visit: Visit, outcome: IssueOutcome): Promise<Response> {
  const { config } = visit.world
  const { handOver, issued, number, callerLanguage } = outcome
  const loginUrl = config.publicUrl + paths.login()
  const isLetter = handOver === 'letter'
  const view = (
    <IssuedView
      frame={visit.signedInFrame({ help: 'issued-by-desk', chooser: false, guidesApart: true })}
      readings={isLetter ? [] : issued.map((one) => ({ ...one, callerLanguage, loginUrl }))}
      notices={isLetter ? await noticesOf(visit, outcome, loginUrl) : []}
      waiting={outcome.waiting}
      back={paths.case(number)}
    />
  )
  return visit.page(view)
}

async function noticesOf(visit: Visit, outcome: IssueOutcome, loginUrl: string): Promise<NoticeProps[]> {
  const { db, config } = visit.world
  const caller = await findNoticeAddressee(db, outcome.callerId)
  const notices: NoticeProps[] = []
  for (const issued of outcome.issued) {
    const addressee = await findNoticeAddressee(db, issued.userId)
    const language = addressee?.language ?? 'ja'
    notices.push({
      ...issued,
      ...(addressee ? addressOf(addressee, language) : { addressLines: [], name: issued.name }),
      askedBy: isOwn(issued, outcome) || !caller ? null : (nameIn(caller, language) ?? null),
      at: outcome.at,
      number: outcome.number,
      language,
      serviceName: config.serviceName,
      desk: helpDeskIn(config.helpDesk, language),
      loginUrl,
    })
  }
  return notices
}

const isOwn = ({ userId }: IssuedPassword, { callerId }: IssueOutcome) => userId === callerId

/** What stands in the window of the envelope: in Japan from the large to the small, in English from the small to the large. */
function addressOf(person: NoticeAddressee, language: Language): Pick<NoticeProps, 'addressLines' | 'name'> {
  const { postalCode } = person
  const registered = [person.familyName, person.givenName] as const
  const own = registered.join(' ').trim()
  const latin = inEnglishOrder([person.familyNameEn, person.givenNameEn], registered).join(' ').trim()
  const lines =
    language === 'en'
      ? [
          person.departmentEn || person.department,
          person.memberNameEn || person.memberName,
          person.addressEn || person.address,
          postalCode,
        ]
      : [
          /^\d{3}-\d{4}$/.test(postalCode) ? `〒${postalCode}` : postalCode,
          person.address,
          person.memberName,
          person.department,
        ]
  const name = language === 'en' ? latin || inEnglishOrder(registered).join(' ').trim() : own || latin
  return { addressLines: lines.filter((line) => line !== ''), name }
}
