import type { Language } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { manualTexts } from '../texts.ts'
import { findPicture, type PictureName } from './manifest.ts'
import { pictureTexts } from './picture-texts.ts'

/** A picture of a screen; its size is known beforehand so that nothing jumps, and it opens at full size for a small display. */
export function Figure({ name, language }: { name: PictureName; language: Language }) {
  const picture = findPicture(language, name)
  if (!picture) return null
  const { width, height, hash } = picture
  const href = paths.picture(hash, language, `${name}.png`)
  return (
    <figure>
      <a href={href}>
        <img
          src={href}
          alt={manualTexts(language).enlarge(pictureTexts(language)[name])}
          width={width}
          height={height}
          decoding="async"
        />
      </a>
    </figure>
  )
}
