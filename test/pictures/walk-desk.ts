import { caseTexts } from '../../src/journeys/help-desk/case/texts.ts'
import { closingTexts } from '../../src/journeys/help-desk/closing/texts.ts'
import { issueTexts } from '../../src/journeys/help-desk/issue/texts.ts'
import { registrationTexts } from '../../src/journeys/help-desk/registration/texts.ts'
import { verificationTexts } from '../../src/journeys/help-desk/verification/texts.ts'
import { askedTexts } from '../../src/journeys/user-data/record/asked/texts.ts'
import { paths } from '../../src/paths.ts'
import { administrator, wide } from './walk-administration.ts'
import { memberId, memberName, requesterName, stranded, walkInquiry } from './walk-inquiry.ts'
import { accountOf, type Walker } from './walker.ts'

const desk = accountOf('HD000001')
const colleague = accountOf('HD000002')
const chosen = 'Yamanami2027'

/** The way without mail: asked for, verified, issued and used; then once more, which a second person must approve. */
export async function walkDesk(w: Walker): Promise<void> {
  const { hand, word } = w
  const number = await walkInquiry(w)
  const issued = await issueByTelephone(w, number)
  await w.logIn(stranded.loginId, issued)
  await w.fill({ newPassword: chosen, newPasswordAgain: chosen })
  await w.press(word.set)
  await w.press(askedTexts(w.language).skip)
  await w.picture('told', ['.panel'])
  await w.press(word.logout)

  const next = await registerCall(w)
  await approve(w, next)
  await printLetter(w, next)
  await w.open(paths.deskNumbers('?from=2026-11-20&to=2026-11-24'))
  await w.picture('desk-numbers', ['.filter', '.charts'], { width: wide, height: 1500 })
  await hand.open(paths.menu())
  await w.press(word.logout)
}

async function issueByTelephone(w: Walker, number: string): Promise<string> {
  const { hand, language, word } = w
  await w.logIn(desk.loginId, desk.password)
  await w.open(paths.cases())
  await w.picture('desk-queue', ['main'], { width: wide })
  await w.open(paths.case(number))
  await w.press(caseTexts(language).steps.take.name)
  await w.picture('desk-case', ['.case-now', '.case-columns'], { width: wide })
  await w.press(verificationTexts(language).sendCode)
  await w.picture('desk-code', ['form[action$="/codeCheck"]'])
  await verify(w, 'desk-caller')

  await w.open(paths.caseTarget(number, stranded.loginId))
  await w.picture('desk-target', ['main'])
  await w.open(paths.case(number))
  await w.picture('desk-issue', ['.issue-part'])
  await w.press(issueTexts(language).buttons.issue)
  // Before the picture, which shows a sample in its place.
  const issued = await hand.textOf('code.issued')
  await w.picture('desk-reading', ['main'])
  await w.open(paths.case(number))
  await w.picture('desk-close', ['#close'])
  await w.press(closingTexts(language).submit)
  await w.picture('desk-closed', ['.panel', '.case-now'])
  await w.press(word.logout)
  return issued
}

async function verify(w: Walker, picture?: 'desk-caller'): Promise<void> {
  const { callBack } = verificationTexts(w.language)
  await w.fill({ outcome: 'passed' })
  if (picture) await w.picture(picture, ['.callers'])
  await w.press(`${callBack}: ${administrator.loginId}`)
}

/** The same person once more, by telephone: the number of the case, in which an approval is asked for. */
async function registerCall(w: Walker): Promise<string> {
  const { hand, language, word } = w
  await w.logIn(desk.loginId, desk.password)
  await w.open(paths.newCase())
  await w.fill({
    ...{ memberId, memberName, requesterLoginId: administrator.loginId, requesterName },
    ...{ targets: stranded.loginId, telephone: '06-0000-0001' },
  })
  await w.picture('desk-register', ['main form'])
  await w.press(registrationTexts(language).register)
  const [, number = ''] = /(\d{8}-\d{6})/.exec(await hand.textOf('h1')) ?? []
  await verify(w)
  await w.fill({ handOver: 'letter' })
  await w.press(issueTexts(language).buttons.ask)
  await w.picture('desk-asked', ['.issue-part'])
  await w.press(word.logout)
  return number
}

async function approve(w: Walker, number: string): Promise<void> {
  await w.logIn(colleague.loginId, colleague.password)
  await w.open(paths.case(number))
  await w.picture('desk-approve', ['.approval'])
  await w.press(issueTexts(w.language).approval.approve)
  await w.press(w.word.logout)
}

async function printLetter(w: Walker, number: string): Promise<void> {
  const { language } = w
  await w.logIn(desk.loginId, desk.password)
  await w.open(paths.case(number))
  await w.fill({ handOver: 'letter' })
  await w.press(issueTexts(language).buttons.issue)
  await w.picture('desk-letter', ['.papers article'], { width: 900 })
}
