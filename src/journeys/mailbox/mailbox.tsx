import type { MailboxFolder } from '../../mail/mailbox-folder.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../web/problems/problem.ts'
import { get, type Route } from '../../web/router.ts'
import { MailListView } from './list-view.tsx'
import { MailView } from './mail-view.tsx'

/** /mailbox: the far end of the post on a machine without a relay. Never in production. */
export function mailboxRoutes(folder: MailboxFolder): Route[] {
  return [
    get(paths.mailbox(), 'public', async (visit) => {
      const mails = await folder.listMails()
      return visit.page(
        <MailListView
          frame={visit.frame()}
          mails={mails.map(({ id, subject, recipient, language, writtenAt }) => ({
            id,
            subject,
            to: recipient,
            language,
            sentAt: writtenAt,
          }))}
        />,
      )
    }),

    get(paths.mailboxMail(':mail'), 'public', async (visit) => {
      const mail = await folder.readMail(visit.param('mail'))
      if (!mail) throw new Problem('notFound')
      const { sender, recipient, subject, language, writtenAt, text } = mail
      return visit.page(
        <MailView
          frame={visit.frame()}
          mail={{ from: sender, to: recipient, subject, language, sentAt: writtenAt, text }}
        />,
      )
    }),
  ]
}
