import type { Language } from '../language.ts'

type Words = Readonly<Record<string, string>>

/** How a small letter is named on the telephone: its own name, and a word that begins with it. */
const letters: Record<Language, Words> = {
  ja: {
    ...{ a: 'エー、アメリカのエー', b: 'ビー、ボストンのビー', c: 'シー、チャイナのシー' },
    ...{ d: 'ディー、デンマークのディー', e: 'イー、イングランドのイー', f: 'エフ、フランスのエフ' },
    ...{ g: 'ジー、ゴルフのジー', h: 'エイチ、ホテルのエイチ', i: 'アイ、イタリアのアイ' },
    ...{ j: 'ジェイ、ジャパンのジェイ', k: 'ケイ、キングのケイ', m: 'エム、メキシコのエム' },
    ...{ n: 'エヌ、ニッポンのエヌ', p: 'ピー、パリのピー', q: 'キュー、クイーンのキュー' },
    ...{ r: 'アール、ローマのアール', s: 'エス、スペインのエス', t: 'ティー、トーキョーのティー' },
    ...{ u: 'ユー、ユニオンのユー', v: 'ブイ、ビクトリーのブイ', w: 'ダブリュー、ワシントンのダブリュー' },
    ...{ x: 'エックス、エックス線のエックス', y: 'ワイ、ヨコハマのワイ', z: 'ゼット、ゼブラのゼット' },
  },
  // The alphabet of radio and aviation (ICAO, ITU).
  en: {
    ...{ a: 'Alfa', b: 'Bravo', c: 'Charlie', d: 'Delta', e: 'Echo', f: 'Foxtrot', g: 'Golf', h: 'Hotel' },
    ...{ i: 'India', j: 'Juliett', k: 'Kilo', m: 'Mike', n: 'November', p: 'Papa', q: 'Quebec' },
    ...{ r: 'Romeo', s: 'Sierra', t: 'Tango', u: 'Uniform', v: 'Victor', w: 'Whiskey', x: 'X-ray' },
    ...{ y: 'Yankee', z: 'Zulu' },
  },
  'zh-CN': {
    ...{ a: 'apple', b: 'boy', c: 'cat', d: 'dog', e: 'egg', f: 'fish', g: 'girl', h: 'hat', i: 'ice' },
    ...{ j: 'jack', k: 'king', m: 'mother', n: 'night', p: 'pig', q: 'queen', r: 'red', s: 'sun' },
    ...{ t: 'tree', u: 'up', v: 'victory', w: 'water', x: 'X-ray', y: 'yes', z: 'zoo' },
  },
}

const figures: Record<Language, Words> = {
  ja: { 2: 'に', 3: 'さん', 4: 'よん', 5: 'ご', 6: 'ろく', 7: 'なな', 8: 'はち', 9: 'きゅう' },
  en: { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine' },
  'zh-CN': { 2: '二', 3: '三', 4: '四', 5: '五', 6: '六', 7: '七', 8: '八', 9: '九' },
}

const sentences: Record<
  Language,
  { letter: (word: string, own: string) => string; figure: (word: string) => string }
> = {
  ja: { letter: (word) => `英小文字の${word}`, figure: (word) => `数字の${word}` },
  en: { letter: (word, own) => `small ${own} as in ${word}`, figure: (word) => `digit ${word}` },
  'zh-CN': { letter: (word, own) => `小写字母 ${own}，${word} 的 ${own}`, figure: (word) => `数字 ${word}` },
}

/** One character of an issued password as it is said on the telephone, so that no other is heard. */
export function spellOut(character: string, language: Language): string {
  const letter = letters[language][character]
  if (letter !== undefined) return sentences[language].letter(letter, character)
  const figure = figures[language][character]
  if (figure === undefined) throw new Error('No issued password has this character')
  return sentences[language].figure(figure)
}
