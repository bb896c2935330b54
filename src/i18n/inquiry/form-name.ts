import type { Language } from '../language.ts'
import { shortName } from '../service-name.ts'
import { texts } from '../texts.ts'

const formTexts = texts({
  ja: { name: (service: string) => `${service} パスワード問合わせ Web フォーム` },
  en: { name: (service) => `${service} password inquiry form` },
  'zh-CN': { name: (service) => `${service} 密码咨询表单` },
})

/** What the form for inquiries is called (S10, manual L26), on its title and on every link to it. */
export function inquiryFormName(language: Language, serviceName: string): string {
  return formTexts(language).name(shortName(serviceName))
}
