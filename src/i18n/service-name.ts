/** The service itself without the word that says it is the portal: `TWX-21 PORTAL` → `TWX-21`, as the manual's link prints it (L12). */
export function shortName(serviceName: string): string {
  return serviceName.replace(/\s+portal$/i, '')
}
