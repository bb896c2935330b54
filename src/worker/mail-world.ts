import type { World } from '../world.ts'

/** What writing and sending letters needs of the world. */
export type MailWorld = Omit<World, 'hasher'>
