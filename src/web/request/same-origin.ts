/** What the browser itself says of where a POST was made, and the form's own key for those that say nothing. */
export interface Provenance {
  secFetchSite: string | undefined
  origin: string | undefined
  /** Asked only where the browser says nothing. */
  hasFormKey: () => boolean
}

/**
 * Whether a state-changing request comes from a page of this portal (OWASP CSRF: Fetch Metadata, origin
 * verification, token). A page under `no-referrer` sends `Origin: null` (Fetch 3.2), and old browsers or proxies
 * send neither header: then the form's key, bound to the browser's cookie, must be there.
 */
export function isFromHere(
  { secFetchSite, origin, hasFormKey }: Provenance,
  origins: readonly string[],
): boolean {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin'
  if (origin !== undefined && origin !== 'null') return origins.includes(origin)
  return hasFormKey()
}
