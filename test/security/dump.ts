import type { World } from '../../src/world.ts'

const tables = [
  'members',
  'users',
  'credentials',
  'sign_in_failures',
  'sessions',
  'reset_requests',
  'outbox',
  'audit_events',
  'rate_counters',
  'inquiries',
  'inquiry_targets',
  'inquiry_receipts',
  'inquiry_events',
  'caller_codes',
  'case_issues',
] as const
type Table = (typeof tables)[number]

/** Everything the database holds, a line per row, in an order that stays; without the tables that are named. */
export async function dump({ db }: Pick<World, 'db'>, without: readonly Table[] = []): Promise<string[]> {
  const lines: string[] = []
  for (const table of tables) {
    if (without.includes(table)) continue
    const rows = await db.selectFrom(table).selectAll().execute()
    lines.push(...rows.map((row) => `${table} ${JSON.stringify(row)}`))
  }
  return lines.sort()
}
