import { endOfUseTexts } from '../../src/journeys/own-account/end-of-use/texts.ts'
import { mailChangeLetterTexts } from '../../src/journeys/user-data/mail/letters/letter-texts.ts'
import { paths } from '../../src/paths.ts'
import { newPassword } from './walk-reset.ts'
import { clerkOf, type Walker } from './walker.ts'

/** What people do with what is theirs: the menu, their record, address, password, devices, the end of use. */
export async function walkOwn(w: Walker): Promise<void> {
  const { hand, language, word } = w
  const letters = mailChangeLetterTexts(language)
  const { loginId } = clerkOf(language)

  await hand.takeUp('telephone')
  await w.logIn(loginId, newPassword)
  await hand.takeUp('computer')
  await w.logIn(loginId, newPassword)
  await w.picture('menu', ['body'])

  await w.open(paths.ownRecord())
  await w.picture('record', ['main'], { height: 1100 })
  await w.fill({ department: '営業部　 第二課', telephone: '０３（００００）０００２' })
  await w.press(word.change)
  await w.picture('record-saved', ['.panel'])
  await w.fill({ familyKana: '大森' })
  await w.press(word.change)
  await w.picture('record-error', ['.panel', '.pair:nth-of-type(2)'])
  await w.open(paths.ownRecord())
  await w.fill({ familyName: '𠮷田' })
  await w.press(word.change)
  await w.picture('record-warning', ['.panel', '.pair'])

  await w.open(paths.ownRecord())
  await w.fill({ mail: 'shinki@example.com', currentPassword: newPassword })
  await w.press(word.change)
  await w.picture('mail-pending', ['#pendingMail'])
  await hand.openMail(letters.asked.subject)
  const objection = await hand.addressWith('mailObjection')
  await hand.openMail(letters.confirm.subject)
  await w.picture('mail-confirmation', ['article'])
  await w.open(await hand.addressWith('mailConfirmation'))
  await w.picture('mail-confirm', ['main'])
  await w.open(objection)
  await w.picture('mail-object', ['.panel', 'main form'])

  await w.open(paths.ownPassword())
  await w.fill({
    currentPassword: newPassword,
    newPassword: 'Yamanami2027',
    newPasswordAgain: 'Yamanami2027',
  })
  await w.picture('own-password', ['main form'])
  await w.open(paths.ownSessions())
  await w.picture('sessions', ['.sessions', `form[action="${paths.otherSessions()}"]`])
  await w.open(paths.endOfUse())
  await w.picture('end-of-use', ['main form'])
  await w.press(endOfUseTexts(language).ask)
  await w.picture('end-of-use-asked', ['.panel', 'main form'])
  await w.press(word.logout)
  await w.picture('logged-out', ['.band', '.panel'])
}
