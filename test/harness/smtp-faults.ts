/**
 * Where in a mail's way through SMTP something may go wrong. `line` is the new connection, `connect` the
 * greeting, `body` the first bytes of the message, `dot` its end before the 250, `accepted` right behind the 250.
 */
export type Step = 'line' | 'connect' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot' | 'accepted'

/** What the server does wrong. */
export type Fault =
  /** Says nothing for that long, then goes on as if nothing had been. */
  | {
      readonly do: 'hang'
      readonly at: 'connect' | 'mail' | 'rcpt' | 'data' | 'dot'
      readonly milliseconds: number
    }
  /** Refuses with 4xx or 5xx. */
  | {
      readonly do: 'answer'
      readonly at: 'connect' | 'mail' | 'rcpt' | 'data' | 'dot'
      readonly code: number
      readonly text?: string
    }
  /** Cuts the line: in the middle of the message, after its end but before the 250, or right behind the 250. */
  | { readonly do: 'cut'; readonly at: Exclude<Step, 'line'> }
  /** Reads and writes that many bytes a second; holds for the whole connection. */
  | { readonly do: 'crawl'; readonly at: 'line'; readonly bytesPerSecond: number }

/** What is known of a mail at the step in question. */
export type Attempt = {
  /** Counts the connections of this server from 1. */
  readonly connection: number
  readonly from: string
  /** The recipients named so far; at `rcpt` the last one is the one in question. */
  readonly to: readonly string[]
  /** The message; known from `dot` on. */
  readonly raw?: Buffer
}

/** Chooses the fault for one step of one attempt; one whose `at` is another step is not used. */
export type Behaviour = (attempt: Attempt, step: Step) => Fault | null

export const wellBehaved: Behaviour = () => null

/** `fault` for the first `count` times it applies, then good behaviour. */
export function times(count: number, fault: Fault): Behaviour {
  let left = count
  return (_, step) => {
    if (step !== fault.at || left === 0) return null
    left--
    return fault
  }
}

/** `fault` for every mail to `address`, good behaviour for all others. */
export function poisoned(address: string, fault: Fault): Behaviour {
  return ({ to }, step) => (step === fault.at && to.includes(address) ? fault : null)
}
