import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Language } from '../../../i18n/language.ts'
import type { pictureTexts } from './picture-texts.ts'

export type PictureName = keyof ReturnType<typeof pictureTexts>

/** CSS pixels; `hash` is that of the file's content, `shows` a fingerprint of the screen it was taken from. */
export type Picture = { width: number; height: number; hash: string; shows: string }

export type Manifest = Record<Language, Partial<Record<PictureName, Picture>>>

const folder = new URL('./', import.meta.url)
let manifest: Manifest | undefined

/** One picture of the manual in the reader's language; undefined for a name that is not among them. */
export function findPicture(language: Language, name: string): Picture | undefined {
  manifest ??= JSON.parse(readFileSync(new URL('pictures.json', folder), 'utf8')) as Manifest
  const pictures = manifest[language]
  return Object.hasOwn(pictures, name) ? pictures[name as PictureName] : undefined
}

/** The file, read anew each time: it is asked for once by a browser, and megabytes are not worth holding for that. */
export async function readPicture(language: Language, name: PictureName): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(`${language}/${name}.png`, folder)))
}
