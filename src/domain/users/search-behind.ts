import { searchString, takeSearch } from './search.ts'

/** In UTF-16 units. With a longer one the address of a page behind a search would be too long to be asked for. */
const longest = 1000

/** The page of a list that is asked for: from 1, and 1 where none is named. */
export function pageIn(query: URLSearchParams): number {
  return Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), 1_000_000)
}

/** A page of a search (S8) as the query string that asks for it, in its shortest form; empty for all users. */
export function pageOfSearch(query: URLSearchParams, page = pageIn(query)): string {
  return searchString(takeSearch(query), page === 1 ? {} : { page: String(page) })
}

/** What the address of a user's page carries of the search that led there: nothing where that is too long. */
export function carried(search: string): string {
  return search.length > longest ? '' : search
}

/**
 * The page of a search that led to a user's page (S9), by the query of that page's address; empty for all users.
 * Made anew from what is known of searches, so that it leads to no other place, whatever stands there (RST-18).
 */
export function searchBehind(query: URLSearchParams): string {
  return pageOfSearch(new URLSearchParams(carried(query.get('found') ?? '')))
}
