import type { Language } from '../../src/i18n/language.ts'
import { words } from '../../src/i18n/words.ts'
import { demoPeople } from '../../src/jobs/demo-people.ts'
import type { PictureName } from '../../src/journeys/manual/pictures/manifest.ts'
import { manualTexts } from '../../src/journeys/manual/texts.ts'
import { passwordResetLetterTexts } from '../../src/journeys/password-reset/letters/letter-texts.ts'
import { resetTexts } from '../../src/journeys/password-reset/texts.ts'
import { paths } from '../../src/paths.ts'

/** What the clock shows in all pictures: a Tuesday morning, 10:24 in Japan. */
export const pictureTime = Date.UTC(2026, 10, 24, 1, 24)

/** Which part of a screen a picture shows, and how the browser stands to it. */
export type View = {
  /** The picture is the box around the first element of each selector. */
  parts: readonly string[]
  /** Of the window, in CSS pixels. */
  width: number
  /** What is further down is cut off. */
  height?: number
  /** Pressed just before. */
  key?: 'Tab'
}

/** Somebody who uses the portal: a person before a real browser, or a test without one. */
export interface Hand {
  open(address: string): Promise<void>
  follow(link: string): Promise<void>
  /** Fields by their name. */
  fill(fields: Readonly<Record<string, string>>): Promise<void>
  press(button: string): Promise<void>
  /** Opens the newest mail of that subject, as soon as it has come. */
  openMail(subject: string): Promise<void>
  /** The address of the first link on the page that has `part` in it. */
  addressWith(part: string): Promise<string>
}

export type Shown = { view: View; filled: Readonly<Record<string, string>> }

const narrow = 600
const newPassword = 'Umikaze2026'

/** Walks the whole journey in one language and stops wherever the manual has a picture. */
export async function walk(
  hand: Hand,
  language: Language,
  show: (name: PictureName, shown: Shown) => Promise<void>,
): Promise<void> {
  const word = words(language)
  const letters = passwordResetLetterTexts(language)
  const { loginId, mail, password } = personOf(language)
  let filled: Readonly<Record<string, string>> = {}
  const fill = (fields: Readonly<Record<string, string>>) => {
    filled = fields
    return hand.fill(fields)
  }
  const picture = (name: PictureName, parts: readonly string[], view: Partial<View> = {}) =>
    show(name, { view: { parts, width: narrow, ...view }, filled })
  const moveOn = async (move: Promise<void>) => {
    await move
    filled = {}
  }

  await hand.open(`${paths.login()}?language=${language}`)
  await picture('login', ['body'])
  await picture('login-notice', ['.notice.important'])
  await picture('languages', ['header'])
  await picture('phone', ['body'], { width: 360, height: 640 })
  await fill({ loginId, password })
  await picture('login-form', ['main form'])
  await fill({ loginId, password: 'wakaranai1' })
  await moveOn(hand.press(word.login))
  await picture('login-refused', ['.panel', 'main form'])

  await hand.follow(manualTexts(language).requestLink('TWX-21'))
  await picture('keyboard', ['.skip', 'header'], { key: 'Tab' })
  await fill({ loginId, mail })
  await picture('request', ['main'])
  await moveOn(hand.press(word.send))
  await picture('requested', ['main'])
  await hand.openMail(letters.link.subject)
  await picture('mail', ['article'])

  const link = await hand.addressWith('appliKey=')
  await hand.open(link)
  await picture('prove-empty', ['main'])
  await fill({ loginId, mail })
  await picture('prove', ['main form'])
  await moveOn(hand.press(word.next))
  await picture('choose-deadline', ['.panel'])
  await fill({ newPassword, newPasswordAgain: newPassword })
  await picture('choose', ['main form'])
  await fill({ newPassword: 'umi', newPasswordAgain: 'umi' })
  await moveOn(hand.press(word.set))
  await picture('choose-faulty', ['.panel', 'main form'])
  await fill({ newPassword, newPasswordAgain: newPassword })
  await moveOn(hand.press(word.set))
  await picture('done', ['.band', 'main form'])
  await hand.openMail(letters.changed.subject)
  await picture('changed-mail', ['article'])
  await hand.open(link)
  await picture('dead-link', ['main'])

  await hand.follow(resetTexts(language).toLogin)
  await fill({ loginId, password: newPassword })
  await moveOn(hand.press(word.login))
  await picture('menu', ['body'])
  await moveOn(hand.press(word.logout))
  await picture('logged-out', ['.band', '.panel'])
}

/** Whoever of the demo world reads that language. */
function personOf(language: Language) {
  const person = demoPeople.find(({ cells }) => cells.言語 === language && cells.メールアドレス)
  if (!person) throw new Error(`Nobody in the demo world reads ${language}`)
  const { cells, password } = person
  return { loginId: cells.ログインID, mail: cells.メールアドレス, password }
}
