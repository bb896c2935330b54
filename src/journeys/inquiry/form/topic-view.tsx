import { inquiryTopics } from '../../../domain/inquiry/inquiry.ts'
import { inquiryFormName } from '../../../i18n/inquiry/form-name.ts'
import { paths } from '../../../paths.ts'
import type { Frame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Icon } from '../../../ui/icons.tsx'
import { Page } from '../../../ui/page.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type HelpDesk, HelpDeskBlock, Steps } from '../../../ui/parts.tsx'
import { inquiryTexts } from '../texts.ts'
import { topicTexts } from '../topic-texts.ts'

export type TopicProps = { frame: Frame; helpDesk: HelpDesk }

/** S10, before the form: what it is about, and what helps sooner than asking. */
export function TopicView({ frame, helpDesk }: TopicProps) {
  const { language } = frame
  const t = inquiryTexts(language)
  const topics = topicTexts(language)
  return (
    <Page frame={frame} title={inquiryFormName(language, frame.serviceName)} icon="help">
      <Steps language={language} labels={t.steps} current={0} />
      <Panel kind="information" language={language}>
        {t.who.map((line) => (
          <p>{line}</p>
        ))}
      </Panel>
      <section class="menu-group">
        <h2>{t.ask}</h2>
        <ul class="tiles topics">
          {inquiryTopics.map((topic) => (
            <li>
              <a href={paths.inquiry(topic)}>
                <span>
                  {topics[topic].name}
                  <small>{topics[topic].help}</small>
                </span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="hints">
        <h2>{t.follow}</h2>
        <p>
          <a href={paths.inquiryStatus()}>{t.toStatus}</a>
        </p>
        <p>
          <a href={paths.login()}>{t.toLogin}</a>
        </p>
      </section>
      <HelpDeskBlock language={language} heading={t.askDesk} desk={helpDesk} />
    </Page>
  )
}

export const inquiryTopicGallery = gallery<TopicProps>(TopicView, ({ frame, helpDesk }) => ({
  topics: { frame, helpDesk },
}))
