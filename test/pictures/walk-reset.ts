import { manualTexts } from '../../src/journeys/manual/texts.ts'
import { passwordResetLetterTexts } from '../../src/journeys/password-reset/letters/letter-texts.ts'
import { clerkOf, type Walker } from './walker.ts'

/** What the person chooses, and has from then on. */
export const newPassword = 'Umikaze2026'

/** From the login screen through a reset to the dead link. */
export async function walkReset(w: Walker): Promise<void> {
  const { hand, language } = w
  const letters = passwordResetLetterTexts(language)
  const { loginId, mail, password } = clerkOf(language)

  await w.begin()
  await w.picture('login', ['body'])
  await w.picture('login-notice', ['.notice.important'])
  await w.picture('languages', ['header'])
  await w.picture('phone', ['body'], { width: 360, height: 640 })
  await w.fill({ loginId, password })
  await w.picture('login-form', ['main form'])
  await w.fill({ loginId, password: 'wakaranai1' })
  await w.press(w.word.login)
  await w.picture('login-refused', ['.panel', 'main form'])

  await hand.follow(manualTexts(language).requestLink('TWX-21'))
  await w.picture('keyboard', ['.skip', 'header'], { key: 'Tab' })
  await w.fill({ loginId, mail })
  await w.picture('request', ['main'])
  await w.press(w.word.send)
  await w.picture('requested', ['main'])
  await hand.openMail(letters.link.subject)
  await w.picture('mail', ['article'])

  const link = await hand.addressWith('appliKey=')
  await w.open(link)
  await w.picture('prove-empty', ['main'])
  await w.fill({ loginId, mail })
  await w.picture('prove', ['main form'])
  await w.press(w.word.next)
  await w.picture('choose-deadline', ['.panel'])
  await w.fill({ newPassword, newPasswordAgain: newPassword })
  await w.picture('choose', ['main form'])
  await w.fill({ newPassword: 'umi', newPasswordAgain: 'umi' })
  await w.press(w.word.set)
  await w.picture('choose-faulty', ['.panel', 'main form'])
  await w.fill({ newPassword, newPasswordAgain: newPassword })
  await w.press(w.word.set)
  await w.picture('done', ['.band', 'main form'])
  await hand.openMail(letters.changed.subject)
  await w.picture('changed-mail', ['article'])
  await w.open(link)
  await w.picture('dead-link', ['main'])
}
