const halfWidth = '｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ'
const fullWidth =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜'
const toFull = new Map([...halfWidth].map((character, at) => [character, fullWidth[at] ?? character]))
const marks: Readonly<Record<string, string>> = { ゛: '\u3099', ゜: '\u309A' }

/** Half-width katakana as full-width ones, their voicing marks joined to the letter before: ｵｵﾓﾘ, ﾃﾞﾊﾟﾄ. */
export function widenKana(text: string): string {
  if (!/[\uFF61-\uFF9F]/.test(text)) return text
  return text.replace(/[\uFF61-\uFF9F]+/g, (run) =>
    joinMarks([...run].map((one) => toFull.get(one)).join('')),
  )
}

/** Joins spacing voicing marks (゛゜) to a kana before them that can bear them; a lone one stays. */
export function joinMarks(text: string): string {
  return text.replace(/([\u3041-\u30FE])([゛゜])/g, (pair, letter: string, mark: string) => {
    const joined = `${letter}${marks[mark]}`.normalize('NFC')
    return joined.length === 1 ? joined : pair
  })
}

/**
 * Composes decomposed kana and Latin letters, as macOS writes file names and some programs paste. Nothing else:
 * NFC over a whole text would also swap variant ideographs (U+FA19 神) for their unified twins.
 */
export function composeLetters(text: string): string {
  return text.replace(/[\p{sc=Latin}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}+/gu, (letter) =>
    letter.normalize('NFC'),
  )
}

/** Hiragana as katakana, iteration marks too. */
export function toKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309D\u309E]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + 0x60),
  )
}
