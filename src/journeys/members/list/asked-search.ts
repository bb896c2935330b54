import { parseMemberId } from '../../../domain/member-id.ts'
import type { MemberListPlace, MemberSearch } from '../../../domain/member-search.ts'
import { searchKey } from '../../../domain/registered-data/search-key.ts'

/** A search as it stands in the address. */
export interface AskedSearch {
  /** As typed. */
  memberId: string
  name: string
  standing: MemberSearch['standing']
  withoutAdministrator: boolean
}

const longestName = 200

/** Reads a search; whatever no link of ours says is left out. `isFaulty`: no 会員ID can begin like this. */
export function readSearch(query: URLSearchParams): {
  asked: AskedSearch
  search: MemberSearch
  place: MemberListPlace
  isFaulty: boolean
} {
  const asked: AskedSearch = {
    memberId: (query.get('memberId') ?? '').slice(0, longestName),
    name: (query.get('name') ?? '').slice(0, longestName).toWellFormed(),
    standing: standingOf(query.get('standing')),
    withoutAdministrator: query.get('without') === '1',
  }
  const memberId = parseMemberId(asked.memberId)
  return {
    asked,
    search: {
      memberId: memberId.ok ? memberId.value : '',
      nameKey: searchKey(asked.name),
      standing: asked.standing,
      withoutAdministrator: asked.withoutAdministrator,
    },
    place: placeOf(query),
    isFaulty: !memberId.ok && memberId.code !== 'empty',
  }
}

/** The query string of a search, with nothing in it that goes without saying. */
export function writeSearch(asked: AskedSearch, place: MemberListPlace = { after: '' }): string {
  const query = new URLSearchParams()
  if (asked.memberId) query.set('memberId', asked.memberId)
  if (asked.name) query.set('name', asked.name)
  if (asked.standing !== 'any') query.set('standing', asked.standing)
  if (asked.withoutAdministrator) query.set('without', '1')
  if ('before' in place) query.set('before', place.before)
  else if (place.after) query.set('after', place.after)
  const text = query.toString()
  return text && `?${text}`
}

function standingOf(text: string | null): MemberSearch['standing'] {
  return text === 'active' || text === 'suspended' ? text : 'any'
}

function placeOf(query: URLSearchParams): MemberListPlace {
  const before = parseMemberId(query.get('before') ?? '')
  if (before.ok) return { before: before.value }
  const after = parseMemberId(query.get('after') ?? '')
  return { after: after.ok ? after.value : '' }
}
