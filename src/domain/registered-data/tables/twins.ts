/** What other systems type for a sign that CP932 has under another number (C4); both mean the same. */
const twins: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
}
const twinned = new RegExp(`[${Object.keys(twins).join('')}]`, 'g')

/** Each of the seven signs as its twin, which CP932 and JIS X 0208 have. */
export function withTwins(text: string): string {
  return text.replace(twinned, (character) => twins[character] ?? character)
}
