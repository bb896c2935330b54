import type { Route } from '../../web/router.ts'
import type { World } from '../../world.ts'
import { caseRoutes } from './case/case.tsx'
import { closingRoutes } from './closing/closing.tsx'
import { issueRoutes } from './issue/issue.tsx'
import { numbersRoutes } from './numbers/numbers.tsx'
import { queueRoutes } from './queue/queue.tsx'
import { registrationRoutes } from './registration/registration.tsx'
import { targetRoutes } from './target/target.tsx'
import { verificationRoutes } from './verification/verification.tsx'

/** S11: what the help desk does, each act in a case of its own. */
export function helpDeskRoutes(world: World): Route[] {
  return [
    ...queueRoutes(world),
    ...registrationRoutes(world),
    ...numbersRoutes(world),
    ...caseRoutes(world),
    ...verificationRoutes(world),
    ...targetRoutes(world),
    ...issueRoutes(world),
    ...closingRoutes(world),
  ]
}
