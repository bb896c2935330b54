import type { Route } from '../../web/router.ts'
import type { World } from '../../world.ts'
import { caseRoutes } from './case/case.tsx'
import { closingRoutes } from './closing/closing.tsx'
import { queueRoutes } from './queue/queue.tsx'
import { registrationRoutes } from './registration/registration.tsx'
import { verificationRoutes } from './verification/verification.tsx'

/** S11: what the help desk does, each act in a case of its own. */
export function helpDeskRoutes(world: World): Route[] {
  return [
    ...queueRoutes(world),
    ...registrationRoutes(world),
    ...caseRoutes(world),
    ...verificationRoutes(world),
    ...closingRoutes(world),
  ]
}
