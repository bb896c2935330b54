import { actTexts } from '../../src/journeys/users/acts/act-texts.ts'
import { paths } from '../../src/paths.ts'
import { accountOf, type Walker } from './walker.ts'

export const administrator = accountOf('WR012574')
const locked = accountOf('WR012577')
const withoutMail = accountOf('WR012576')
/** Wide enough for a table. */
export const wide = 1000

/** What a member's administrator does for people one by one, and the first login it leads to. */
export async function walkAdministration(w: Walker): Promise<void> {
  const { hand, language, word } = w
  const buttons = actTexts(language).buttons

  await w.logIn(administrator.loginId, administrator.password)
  await w.picture('board', ['.board'])
  await w.open(paths.users('?concern=locked'))
  await w.picture('users-conditions', ['form.search'], { width: 720 })
  await w.picture('users-found', ['.result'], { width: wide })
  await w.open(paths.usersExport('?concern=locked'))
  await w.picture('users-export', ['main'])

  await w.open(paths.user(locked.loginId))
  await w.picture('user-record', ['.whose', '.pair'])
  await w.picture('user-acts', ['.menu-group'])
  await w.open(paths.userAct(locked.loginId, 'unlock'))
  await w.picture('act-unlock', ['main'])
  await w.press(buttons.unlock)
  await w.picture('act-done', ['.whose', '.panel'])
  await w.open(paths.auditTrail(`?loginId=${locked.loginId}&action=user-unlocked`))
  await w.picture('audit-trail', ['form.filter', 'main table'], { width: wide })

  await w.open(paths.userAct(withoutMail.loginId, 'password'))
  await w.press(buttons.password)
  // Before the picture, which shows a sample in its place.
  const issued = await hand.textOf('code.issued')
  await w.picture('issued-password', ['main'])
  await w.press(word.logout)
  await w.logIn(withoutMail.loginId, issued)
  await w.picture('first-password', ['main form'])
  await w.fill({ newPassword: 'Yamanami2027', newPasswordAgain: 'Yamanami2027' })
  await w.press(word.set)
  await w.picture('first-mail', ['.panel', '.record > .actions'])
  await w.press(word.logout)
}
