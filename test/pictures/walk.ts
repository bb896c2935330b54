import type { Language } from '../../src/i18n/language.ts'
import type { PictureName } from '../../src/journeys/manual/pictures/manifest.ts'
import { walkAdministration } from './walk-administration.ts'
import { walkDesk } from './walk-desk.ts'
import { walkFiles } from './walk-files.ts'
import { walkMembers } from './walk-members.ts'
import { walkOwn } from './walk-own.ts'
import { walkReset } from './walk-reset.ts'
import { type Hand, type Shown, Walker } from './walker.ts'

/** What the clock shows in all pictures: a Tuesday morning, 10:24 in Japan. */
export const pictureTime = Date.UTC(2026, 10, 24, 1, 24)

/**
 * Walks the whole portal in one language and stops wherever the manual has a picture. It leaves its traces: each walk
 * needs a new demo world.
 */
export async function walk(
  hand: Hand,
  language: Language,
  show: (name: PictureName, shown: Shown) => Promise<void>,
): Promise<void> {
  const walker = new Walker(hand, language, show)
  await walkReset(walker)
  await walkOwn(walker)
  await walkAdministration(walker)
  await walkFiles(walker)
  await walkMembers(walker)
  await walkDesk(walker)
}
