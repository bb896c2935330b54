import type { Route } from '../../web/router.ts'
import type { World } from '../../world.ts'
import { queueRoutes } from './queue/queue.tsx'

/** S11: what the help desk does, each act in a case of its own. */
export function helpDeskRoutes(world: World): Route[] {
  return [...queueRoutes(world)]
}
