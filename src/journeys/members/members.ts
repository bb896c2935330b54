import type { Route } from '../../web/router.ts'
import type { World } from '../../world.ts'
import { addMemberRoutes } from './add/add.tsx'
import { inviteRoutes } from './invitation/invite.tsx'
import { withdrawRoutes } from './invitation/withdraw.tsx'
import { memberListRoutes } from './list/list.tsx'
import { memberRoutes } from './record/member.tsx'
import { suspensionRoutes } from './suspension/suspension.tsx'

/** 会員管理, for the operator's staff. */
export function membersRoutes(world: World): Route[] {
  return [
    ...memberListRoutes(world),
    ...addMemberRoutes(world),
    ...memberRoutes(world),
    ...suspensionRoutes(world),
    ...inviteRoutes(world),
    ...withdrawRoutes(world),
  ]
}
