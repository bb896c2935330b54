import type { World } from '../world.ts'

/**
 * The least time, in milliseconds, of an answer that must not tell by its time what it met (R12, R13; OWASP Forgot
 * Password: "uniform time"). The work is the same for everybody too, but no database takes the same time for a row
 * that refers to a person and for one that refers to nobody. Why a least time, and neither a random one nor a round
 * one: docs/decisions/0019.
 */
const milliseconds = {
  /** Some ten statements and one sync of the disk. */
  request: 20,
  /** One hash, also an imported bcrypt hash of cost 10, and as much again for the rest. */
  refusedSignIn: 100,
} as const

/** Begins such a time. Await it before answering, outside of every lock, transaction and place in a queue. */
export function beginLeastTime({ wait }: Pick<World, 'wait'>, of: keyof typeof milliseconds): Promise<void> {
  return wait(milliseconds[of])
}
