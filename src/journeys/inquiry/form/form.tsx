import { businessCalendar } from '../../../business-calendar.ts'
import { type Inquiry, type InquiryField, inquiryFields, readInquiry } from '../../../domain/inquiry/entry.ts'
import { type InquiryTopic, isInquiryTopic } from '../../../domain/inquiry/inquiry.ts'
import { cleanInquiryText } from '../../../domain/inquiry/inquiry-text.ts'
import { type InquiryReceived, receiveInquiry } from '../../../inquiries/receive-inquiry.ts'
import { paths } from '../../../paths.ts'
import { helpDeskIn } from '../../../web/help-desk.ts'
import { beginLeastTime } from '../../../web/least-time.ts'
import { sourceGroup } from '../../../web/request/source.ts'
import type { Visit } from '../../../web/visit.ts'
import { InquiryFormView } from './form-view.tsx'
import { ReceivedView } from './received-view.tsx'
import { TopicView } from './topic-view.tsx'

const deskOf = ({ world, language }: Visit) => helpDeskIn(world.config.helpDesk, language)

function topicOf(visit: Visit): InquiryTopic | undefined {
  const topic = visit.query.get('topic') ?? ''
  return isInquiryTopic(topic) ? topic : undefined
}

/** GET of S10: the question for the topic, then the form. */
export function showForm(visit: Visit): Response {
  const topic = topicOf(visit)
  if (topic === undefined) return showTopics(visit)
  const frame = visit.frame({ help: 'inquiry' })
  return visit.page(<InquiryFormView frame={frame} topic={topic} helpDesk={deskOf(visit)} />)
}

/** POST of S10: the receipt, or the form again with all that is wrong. */
export async function takeForm(visit: Visit): Promise<Response> {
  const topic = topicOf(visit)
  if (topic === undefined) return showTopics(visit)
  const typed = typedIn(visit)
  const read = readInquiry(topic, typed)
  if (!read.ok) {
    const view = (
      <InquiryFormView
        frame={visit.frame({ help: 'inquiry' })}
        topic={topic}
        helpDesk={deskOf(visit)}
        typed={{ ...typed, text: cleanInquiryText(typed.text) }}
        faults={read.faults}
      />
    )
    return visit.page(view, { status: 422 })
  }
  const leastTime = beginLeastTime(visit.world, 'request')
  const received = await receiveInquiry(visit.world, {
    inquiry: read.inquiry,
    channel: 'form',
    language: visit.language,
    source: visit.source,
    sourceGroup: sourceGroup(visit.source),
    registeredBy: null,
  })
  await leastTime
  return visit.page(await receiptOf(visit, received, read.inquiry))
}

function showTopics(visit: Visit): Response {
  const frame = visit.frame({ help: 'inquiry', here: paths.inquiry() })
  return visit.page(<TopicView frame={frame} helpDesk={deskOf(visit)} />)
}

function typedIn({ form }: Visit): Record<InquiryField, string> {
  const typed = inquiryFields.map((field) => [field, form.text(field)])
  return Object.fromEntries(typed) as Record<InquiryField, string>
}

/** The answer to the form itself, with no address of its own: what was entered stands in no link. */
async function receiptOf(visit: Visit, { number, receivedAt }: InquiryReceived, inquiry: Inquiry) {
  const { config } = visit.world
  const calendar = await businessCalendar(config)
  return (
    <ReceivedView
      frame={visit.frame({ help: 'inquiry', chooser: false })}
      helpDesk={deskOf(visit)}
      number={number}
      receivedAt={receivedAt}
      opensAt={calendar.nextOpening(receivedAt)}
      answersBy={calendar.afterOpenTime(receivedAt, config.deskHours.answerWithin)}
      sender={config.mailFrom}
      entered={{ ...inquiry, replyMail: inquiry.replyMail?.address ?? '' }}
    />
  )
}
