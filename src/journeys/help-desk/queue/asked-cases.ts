import {
  type CaseOwner,
  type CaseSearch,
  type CaseState,
  caseOwners,
  caseStates,
  readSought,
} from '../../../domain/inquiry/case-search.ts'
import { paths } from '../../../paths.ts'
import type { QueuePlace } from '../../../store/inquiries/queue.ts'

/** A search of the queue as it stands in the address. */
export interface AskedCases {
  state: CaseState
  whose: CaseOwner
  isKnownOnly: boolean
  /** As typed, cut. */
  sought: string
}

const longestSought = 100

/** Reads a search; whatever no link of ours says is left out. Without a state: what is open, or, to be found, any. */
export function readAsked(query: URLSearchParams): { asked: AskedCases; place: QueuePlace | undefined } {
  const sought = (query.get('q') ?? '').slice(0, longestSought).toWellFormed()
  return {
    asked: {
      state: caseStates.find((one) => one === query.get('state')) ?? usualState(sought),
      whose: caseOwners.find((one) => one === query.get('whose')) ?? 'all',
      isKnownOnly: query.get('known') === '1',
      sought,
    },
    place: placeOf(query.get('behind')),
  }
}

export function toSearch({ sought, ...asked }: AskedCases): CaseSearch {
  return { ...asked, sought: readSought(sought) }
}

/** The address of a search, with nothing in it that goes without saying. */
export function caseListPath(asked: Partial<AskedCases>, place?: QueuePlace): string {
  const { sought = '', state = usualState(sought), whose = 'all', isKnownOnly = false } = asked
  const query = new URLSearchParams()
  if (sought) query.set('q', sought)
  if (state !== usualState(sought)) query.set('state', state)
  if (whose !== 'all') query.set('whose', whose)
  if (isKnownOnly) query.set('known', '1')
  if (place) query.set('behind', `${place.at}.${place.id}`)
  return paths.cases(query.size > 0 ? `?${query}` : '')
}

const usualState = (sought: string): CaseState => (sought.trim() === '' ? 'open' : 'any')

function placeOf(text: string | null): QueuePlace | undefined {
  const parts = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text ?? '')
  return parts ? { at: Number(parts[1]), id: parts[2] ?? '' } : undefined
}
