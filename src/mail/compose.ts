import { encode, wrap } from 'nodemailer/lib/base64'
import { encodeWord, encodeWords, foldLines, quoteString } from 'nodemailer/lib/mime-funcs'
import type { Mail, Sender } from './post.ts'

const crlf = '\r\n'
/** Of base64 (RFC 2045 6.8), and of a header line with an encoded word (RFC 2047 2). */
const lineLength = 76
/** Of the characters within one encoded word, so that it fits into a line with its frame (RFC 2047 2). */
const wordLength = 52

/**
 * A mail as it travels (RFC 5322): a head and one text. The composer of nodemailer, which is made for attachments of any
 * size, takes longer than all else about a letter (docs/benchmarks.md). Base64 for every language: quoted-printable
 * would break the link over two lines of an English letter.
 */
export function compose({ id, recipient, letter, writtenAt }: Mail, sender: Sender): Buffer {
  const head = {
    From: `${phrase(oneLine(sender.name))} <${sender.address}>`,
    'Reply-To': sender.replyTo,
    To: recipient,
    Subject: encodeWords(oneLine(letter.subject), 'B', wordLength, true),
    'Message-ID': `<${id}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`,
    Date: new Date(writtenAt).toUTCString().replace('GMT', '+0000'),
    'Content-Language': letter.language ?? 'ja, en',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'MIME-Version': '1.0',
    'Content-Transfer-Encoding': 'base64',
    'Content-Type': 'text/plain; charset=utf-8',
  }
  const lines = Object.entries(head).map(([name, value]) => foldLines(`${name}: ${value}`, lineLength))
  return Buffer.from([...lines, '', wrap(encode(letter.body), lineLength), ''].join(crlf))
}

/** A name as it stands before an address (RFC 5322 3.2.5, RFC 2047 5). */
function phrase(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? quoteString(name) : encodeWord(name, 'B', wordLength)
}

/** A line end would begin a header of its own (MAIL-01). */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
