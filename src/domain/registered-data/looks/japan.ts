import type { RegisteredData } from '../registered-data.ts'
import { findOutside } from '../repertoire.ts'
import { prefectureIn } from './prefectures.ts'

/** What an address of a Chinese member has in it: a province, a country, or a character only Chinese has. */
const isChinese = (address: string) =>
  /^(?:中国|中华|中華|台湾|台灣|香港|澳门|澳門)|省/u.test(address) ||
  findOutside(address, 'cp932') !== undefined

/**
 * Whether an address is in Japan, as far as can be told: it names a prefecture, or is written in Japanese, or there
 * is none at all in either script. When in doubt it is not, and nothing is said about its postal code.
 */
export function isInJapan({ address, addressEn }: Pick<RegisteredData, 'address' | 'addressEn'>): boolean {
  if (address === '') return addressEn === '' || /\bJapan\b/i.test(addressEn)
  if (prefectureIn(address) !== undefined || /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(address)) return true
  return /\p{sc=Han}/u.test(address) && !isChinese(address)
}
