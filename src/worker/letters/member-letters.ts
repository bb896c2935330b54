import {
  administratorInvitedLetter,
  invitationLetter,
  memberResumedLetter,
  memberSuspendedLetter,
} from '../../journeys/members/letters/letters.ts'
import { paths } from '../../paths.ts'
import { findByUserId } from '../../store/accounts.ts'
import type { LetterKind } from '../../store/outbox/outbox.ts'
import type { Kind } from './letter-kinds.ts'
import { findLiveLink } from './live-link.ts'

type MemberLetter = Extract<
  LetterKind,
  'invitation' | 'administrator-invited' | 'member-suspended' | 'member-resumed'
>

/** What the operator's staff do to a member, as its administrators hear of it. */
export const memberLetters: Readonly<Record<MemberLetter, Kind>> = {
  invitation: {
    write: async (world, { requestId, userId }, head) => {
      const link = await findLiveLink(world, requestId)
      const account = userId === null ? undefined : await findByUserId(world.db, userId)
      return link && account && invitationLetter(head, { ...link, loginId: account.loginId })
    },
  },
  'administrator-invited': {
    write: (_, { createdAt, details }, head) =>
      administratorInvitedLetter(head, { loginId: details['loginId'] ?? '', at: createdAt }),
  },
  'member-suspended': {
    write: (_, { createdAt }, head) => memberSuspendedLetter(head, { at: createdAt }),
    evenStopped: true,
  },
  'member-resumed': {
    write: ({ config }, { createdAt }, head) =>
      memberResumedLetter(head, {
        at: createdAt,
        resetRequestUrl: config.publicUrl + paths.resetRequest(),
      }),
  },
}
