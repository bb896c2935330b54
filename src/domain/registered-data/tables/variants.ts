/*
 * Ideographs that are written for each other in names and companies, and where Unicode does not say so. The first of
 * a group is the one most keyboards offer. For finding and proposing: nobody's name is ever changed by it (spec 10.4).
 */
const groups =
  '高髙 崎﨑嵜㟢 辺邊邉 斉齋齊斎 沢澤 浜濱濵 広廣 国國 島嶋嶌 徳德 瀬瀨 真眞 恵惠 桜櫻 竜龍 槙槇 鴎鷗 吉𠮷 富冨 峰峯 寿壽 栄榮 学學 蔵藏 条條 豊豐 黒黑 緒緖 ' +
  '弥彌 礼禮 実實 円圓 岳嶽 館舘 野埜 巌巖 万萬 曽曾 静靜 浅淺 渋澁 関關 塩鹽 権權 続續 総總 亀龜 滝瀧 蛍螢 荘莊 増增 横橫 児兒 晋晉 禄祿 顕顯 与與 壮壯 将將 ' +
  '鉄鐵 聡聰 桧檜 薮藪籔 郷鄕 青靑 清淸 頼賴 郎郞 凛凜 彦彥 双雙 応應 楽樂 会會 経經 団團 県縣 区區 庁廳 号號 芸藝 柳栁 桑桒 船舩 鶴靏靎 淵渕渊 昇曻 昂昻 達逹 ' +
  '涛濤 頬頰 呑吞 麹麴 祷禱 痩瘦 蛎蠣 剣劍劔 籠篭 穂穗 薫薰 黄黃 来來 伝傳 台臺 両兩 銭錢 鉱鑛 発發 売賣 医醫 変變 気氣 処處 収收 単單 証證 険險 転轉 辞辭 ' +
  '図圖 対對 当當 党黨 糸絲 虫蟲 欧歐 殴毆 駆驅 桟棧 残殘 並竝 歩步 毎每 薬藥 鋭銳 悦悅 閲閱 説說 税稅 脱脫 鎮鎭 慎愼 填塡 巣巢 弾彈 禅禪 獣獸 厳嚴 譲讓 醸釀 ' +
  '壌壤 嬢孃 穣穰 剰剩 畳疊'

const kin = new Map(groups.split(' ').flatMap((group) => [...group].map((one) => [one, [...group]] as const)))
const known = new RegExp(`[${[...kin.keys()].join('')}]`, 'gu')

/** Each ideograph as the commonest one of its kind: 髙 → 高, 邉 → 辺. */
export function foldVariants(text: string): string {
  return text.replace(known, (one) => kin.get(one)?.[0] ?? one)
}

/** The other ideographs of its kind, the commonest first: 髙 → [高], 斎 → [斉, 齋, 齊]. */
export function variantsOf(ideograph: string): string[] {
  return (kin.get(ideograph) ?? []).filter((one) => one !== ideograph)
}
