import { cleanInquiryText, isTooLong } from '../../../domain/inquiry/inquiry-text.ts'
import { type Done, done, type Refused, refused } from '../../../domain/result.ts'
import { findName } from '../../../store/inquiries/case/parties.ts'
import { setAssignee } from '../../../store/inquiries/cases.ts'
import { noteAct } from '../../../traces.ts'
import type { World } from '../../../world.ts'
import { actOnCase, type CaseInput, type CaseRefusal, type HeldCase } from '../act-on-case.ts'
import { findMemberConcerned } from '../verification/caller.ts'

type Outcome<Code extends string = never> = Promise<Done<undefined> | Refused<CaseRefusal | Code>>

/** Works on the case from now on; also over from a colleague, which the timeline tells. */
export function takeCase(world: World, input: CaseInput): Outcome {
  return actOnCase(world, 'take', input, async (work) => {
    const { tx, actor, now, held, tell } = work
    const former = held.assigneeId === null ? undefined : await findName(tx, held.assigneeId)
    await setAssignee(tx, { id: held.id, assigneeId: actor.userId, at: now })
    await tell('taken', former ? { from: former.loginId } : {})
    await noteOnCase(work, 'case-taken')
    return done()
  })
}

/** Gives the case back to the queue. What was found out stays with it. */
export function releaseCase(world: World, input: CaseInput): Outcome {
  return actOnCase(world, 'release', input, async (work) => {
    await setAssignee(work.tx, { id: work.held.id, assigneeId: null, at: work.now })
    await work.tell('released')
    await noteOnCase(work, 'case-released')
    return done()
  })
}

/** Adds a note to the timeline, read by the desk alone. `note.empty`, `note.long`: nothing was written. */
export async function addNote(
  world: World,
  { text: typed, ...input }: CaseInput & { text: string },
): Outcome<'note.empty' | 'note.long'> {
  const text = cleanInquiryText(typed)
  if (text === '') return refused('note.empty')
  if (isTooLong(text)) return refused('note.long')
  return actOnCase(world, 'note', input, async ({ tell }) => {
    await tell('noted', { text })
    return done()
  })
}

/** In the trail of the member concerned: to whoever takes a case its administrators and their numbers are shown. */
async function noteOnCase(
  { tx, world, now, actor, held }: HeldCase,
  action: 'case-taken' | 'case-released',
): Promise<void> {
  await noteAct(tx, world, {
    at: now,
    actor,
    action,
    target: { userId: null, memberId: await findMemberConcerned(tx, held) },
    details: { case: held.number },
  })
}
