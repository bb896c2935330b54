import type { Language } from '../i18n/language.ts'
import { isLanguage, languages } from '../i18n/language.ts'

/** A notice of the login screen, per language. */
export type Notice = Record<Language, { title: string; paragraphs: string[] }>

/**
 * Reads a notice file: a section for each language opened by a line `[ja]`, `[en]`, `[zh-CN]`; the first line of a
 * section is the title, each further line a paragraph. Undefined when a language or a title is missing.
 */
export function parseNotice(text: string): Notice | undefined {
  const sections = new Map<Language, string[]>()
  let current: string[] | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const heading = /^\[(.+)\]$/.exec(line.trim())?.[1]
    if (isLanguage(heading)) {
      current = []
      sections.set(heading, current)
    } else if (line.trim() !== '') current?.push(line.trim())
  }
  const notice: Partial<Notice> = {}
  for (const language of languages) {
    const [title, ...paragraphs] = sections.get(language) ?? []
    if (title === undefined) return undefined
    notice[language] = { title, paragraphs }
  }
  return notice as Notice
}

/** The export-control notice (spec S1) as long as the operator sets none of their own. */
export const defaultNotice: Notice = {
  ja: {
    title: '(輸出管理上の注意)',
    paragraphs: [
      '本サービスから提供を受けた技術や情報を輸出する場合、国外へ持ち出す場合、非居住者へ提供する場合などは、外国為替及び外国貿易法の規制を確認し、必要な手続きをとってください。米国輸出管理規則など、外国の法令が適用される場合も同様です。',
      '詳しくは、担当窓口にお問い合わせください。同意いただける場合に限り、ログインしてください。',
    ],
  },
  en: {
    title: 'Export control notice',
    paragraphs: [
      'If you export the technology or information that this service provides, take it out of Japan, or hand it to a non-resident, check the Foreign Exchange and Foreign Trade Act of Japan and complete the procedures it requires. The same holds where laws of other countries apply, such as the US Export Administration Regulations.',
      'For details, ask your contact for this service. Log in only if you agree.',
    ],
  },
  'zh-CN': {
    title: '（出口管制注意事项）',
    paragraphs: [
      '如需出口本服务提供的技术或信息、将其带出日本或提供给非居民，请确认日本《外汇及外国贸易法》的规定，并办理必要的手续。适用美国《出口管理条例》等其他国家的法律法规时亦同。',
      '详情请咨询负责部门。仅在同意上述内容时登录。',
    ],
  },
}
