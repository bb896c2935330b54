import PostalMime from 'postal-mime'

/** A mail as a mail program shows it. */
export type ReadMail = {
  readonly subject: string
  readonly from: string
  /** The name that stands before the address. */
  readonly senderName: string
  readonly to: readonly string[]
  readonly text: string
  readonly messageId: string
  /** Every http(s) address in the text, in order. */
  readonly links: readonly string[]
  /** The value of a header, unfolded; undefined where the mail has none of that name. */
  header(name: string): string | undefined
}

/** Opens a mail: decodes its subject and text and finds the addresses in it. */
export async function readMail(raw: Uint8Array | string): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw)
  const text = mail.text ?? ''
  return {
    subject: mail.subject ?? '',
    from: mail.from?.address ?? '',
    senderName: mail.from?.name ?? '',
    to: (mail.to ?? []).map((mailbox) => mailbox.address ?? ''),
    text,
    messageId: mail.messageId ?? '',
    links: text.match(/https?:\/\/[^\s<>"「」（）]+/g) ?? [],
    header: (name) => mail.headers.find((header) => header.key === name.toLowerCase())?.value,
  }
}

/** The reset link of a letter, as the person clicks it. */
export async function resetLinkIn(raw: Uint8Array | string): Promise<string> {
  const { links, text } = await readMail(raw)
  const link = links.find((address) => address.includes('appliKey='))
  if (!link) throw new Error(`No reset link in the mail:\n${text}`)
  return link
}
