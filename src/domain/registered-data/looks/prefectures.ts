/*
 * The first three figures of a postal code and the prefecture they belong to, run by run: the last of a run and
 * its prefecture. 008, 009 and the like are not given out; they fall to their neighbours.
 */
const runs =
  '009 北海道 019 秋田県 029 岩手県 039 青森県 099 北海道 209 東京都 259 神奈川県 299 千葉県 319 茨城県 329 栃木県 369 埼玉県 ' +
  '379 群馬県 399 長野県 409 山梨県 439 静岡県 498 愛知県 509 岐阜県 519 三重県 529 滋賀県 599 大阪府 629 京都府 639 奈良県 ' +
  '649 和歌山県 679 兵庫県 684 鳥取県 685 島根県 689 鳥取県 699 島根県 719 岡山県 739 広島県 759 山口県 769 香川県 779 徳島県 ' +
  '789 高知県 799 愛媛県 816 福岡県 817 長崎県 839 福岡県 849 佐賀県 859 長崎県 869 熊本県 879 大分県 889 宮崎県 899 鹿児島県 ' +
  '909 沖縄県 919 福井県 929 石川県 939 富山県 959 新潟県 979 福島県 989 宮城県 999 山形県'

/** Post offices that also serve places beyond the border of their prefecture. */
const beyondBorders: Readonly<Record<string, readonly string[]>> = {
  '018': ['青森県'],
  '311': ['栃木県'],
  '349': ['栃木県'],
  '370': ['埼玉県'],
  '384': ['群馬県'],
  '389': ['群馬県', '新潟県'],
  '431': ['愛知県'],
  '498': ['三重県'],
  '520': ['京都府'],
  '563': ['兵庫県'],
  '618': ['大阪府'],
  '630': ['大阪府'],
  '647': ['三重県', '奈良県'],
  '648': ['奈良県'],
  '684': ['島根県'],
  '811': ['長崎県'],
  '839': ['大分県'],
  '848': ['長崎県'],
  '871': ['福岡県'],
  '922': ['福井県'],
  '939': ['石川県'],
  '949': ['長野県'],
}
const pairs = [...runs.matchAll(/(\d{3}) (\S+)/g)].map(([, last = '', name = '']) => ({ last, name }))
const names = [...new Set(pairs.map(({ name }) => name))]
const atBeginning = new RegExp(`^(?:日本国?)?[ \\u3000]*(${names.join('|')})`)

/** The prefectures that a postal code `NNN-NNNN` may belong to, the likeliest first. */
export function prefecturesOf(postalCode: string): string[] {
  const prefix = postalCode.slice(0, 3)
  const run = pairs.find(({ last }) => prefix <= last)
  return [...(run ? [run.name] : []), ...(beyondBorders[prefix] ?? [])]
}

/** The prefecture that an address begins with; undefined when it names none. */
export function prefectureIn(address: string): string | undefined {
  return atBeginning.exec(address)?.[1]
}
