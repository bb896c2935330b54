import { cleanEnglish, cleanText } from './clean-up.ts'
import { judgeEnglish, judgeText, type RedCode } from './judge.ts'
import { searchKey } from './search-key.ts'

const longestName = 200
/** One letter may fold into many (㍿ is four); beyond this an index of PostgreSQL would not take the key. */
const longestKey = 640

export type MemberRed = {
  readonly field: 'name' | 'nameEn'
  readonly code: RedCode
  readonly detail?: string
}

/** 会員名 in both scripts, by the rules of 部署名; the Japanese one must not be empty. Lengths up to 200. */
export function readMemberNames(typed: { name: string; nameEn: string }): {
  name: string
  nameEn: string
  reds: MemberRed[]
} {
  const name = cleanText(typed.name)
  const nameEn = cleanEnglish(typed.nameEn)
  const reds: MemberRed[] = []
  const verdict = name === '' ? { code: 'empty' as const } : judgeText(name, longestName)
  if (verdict) reds.push({ field: 'name', ...verdict })
  const verdictEn = judgeEnglish(nameEn, longestName)
  if (verdictEn) reds.push({ field: 'nameEn', ...verdictEn })
  return { name, nameEn, reds }
}

/** What is kept in the search key of a member: both names, found in any spelling. */
export function memberKeyOf({ name, nameEn }: { name: string; nameEn: string }): string {
  const key = [name, nameEn].map(searchKey).filter(Boolean).join('\n')
  return key.slice(0, longestKey).toWellFormed()
}
