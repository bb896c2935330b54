import { type InquiryFaults, readInquiry, type TypedInquiry } from '../../../domain/inquiry/entry.ts'
import type { InquiryChannel, InquiryTopic } from '../../../domain/inquiry/inquiry.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import type { Language } from '../../../i18n/language.ts'
import { receiveInquiry } from '../../../inquiries/receive-inquiry.ts'
import type { ActorHere } from '../../../web/actor.ts'
import type { World } from '../../../world.ts'
import { takeCase } from '../case/work-on-case.ts'

export interface Registration {
  actor: ActorHere
  channel: Exclude<InquiryChannel, 'form'>
  topic: InquiryTopic
  typed: TypedInquiry
  /** In which the requester is written to. */
  language: Language
}

export type RegistrationRefused = Refused<'inquiry.faulty'> & { faults: InquiryFaults }

/**
 * Registers what a caller or a mail asked for (L26) as an inquiry like those of the form, and gives the case to whoever
 * registered it. The same question asked before leads to the case that is open, and leaves it with whoever has it.
 * `inquiry.faulty`: nothing is stored; which fields, and why.
 */
export async function registerInquiry(
  world: World,
  { actor, channel, topic, typed, language }: Registration,
): Promise<Done<{ number: string; isRepeated: boolean }> | RegistrationRefused> {
  const read = readInquiry(topic, typed, { byDesk: true })
  if (!read.ok) return { ...refused('inquiry.faulty'), faults: read.faults }
  const { number, isRepeated } = await receiveInquiry(world, {
    inquiry: read.inquiry,
    language,
    channel,
    source: actor.source,
    sourceGroup: null,
    registeredBy: actor,
  })
  // A case of its own: were it to end here, the case would wait in the queue like any other.
  if (!isRepeated) await takeCase(world, { actor, number })
  return done({ number, isRepeated })
}
