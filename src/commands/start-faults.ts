import { lookup } from 'node:dns/promises'
import { createServer } from 'node:net'
import type { Surroundings } from '../config/config.ts'
import { type Fault, faultTexts } from '../config/faults.ts'
import type { Language } from '../i18n/language.ts'
import { within } from '../patience.ts'
import { checkReachable, type Db, openDatabase } from '../store/database.ts'
import { migrate, NewerDatabase } from '../store/migrations/migrate.ts'

/** A start that cannot succeed ends within two seconds (issue: bad days); most of them go to an absent server. */
const databasePatience = 1000
const namePatience = 1000

/** What keeps a sound configuration from working here: a database that does not answer, a relay that nobody knows. */
export async function findFaultsAround(
  { databaseUrl, smtpHost, host, port, metricsPort }: Surroundings,
  { language, listens }: { language: Language; listens: boolean },
): Promise<Fault[]> {
  const found = await Promise.all([
    databaseUrl && findDatabaseFault(databaseUrl.reveal(), language),
    smtpHost && findRelayFault(smtpHost, language),
    listens && findListenFault('PORT', { host, port }, language),
    listens && metricsPort
      ? findListenFault('METRICS_PORT', { host, port: metricsPort }, language)
      : undefined,
  ])
  return found.filter((fault) => !!fault)
}

async function findDatabaseFault(url: string, language: Language): Promise<Fault | undefined> {
  let db: Db | undefined
  try {
    db = openDatabase(url, { connections: 1 })
    await checkReachable(db, databasePatience)
    return undefined
  } catch (cause) {
    return databaseFault(faultTexts(language).databaseUnreachable(reasonOf(cause)))
  } finally {
    // A server that says nothing would keep us waiting here as well.
    void db?.destroy().catch(() => {})
  }
}

/**
 * A name that nobody has is a slip of the pen. A relay that does not answer, or whose name cannot be looked up just
 * now, is one that is away: the portal starts without it, as it goes on without it.
 */
export async function findRelayFault(
  host: string,
  language: Language,
  look: (name: string) => Promise<unknown> = lookup,
): Promise<Fault | undefined> {
  const code = await within(namePatience, look(host)).then(
    () => undefined,
    (cause: NodeJS.ErrnoException) => cause.code,
  )
  const message = faultTexts(language).smtpNowhere(host)
  return code === 'ENOTFOUND' ? { setting: 'SMTP_URL', message } : undefined
}

/** Migrates, or tells why this database cannot be used. */
export async function migrateOrFault(db: Db, language: Language): Promise<{ ran: string[] } | Fault> {
  const texts = faultTexts(language)
  try {
    return { ran: await migrate(db) }
  } catch (cause) {
    const { databaseNewer, databaseNotMigrated } = texts
    const isNewer = cause instanceof NewerDatabase
    return databaseFault(isNewer ? databaseNewer : databaseNotMigrated(reasonOf((cause as Error).cause)))
  }
}

const databaseFault = (message: string): Fault => ({ setting: 'DATABASE_URL', message })

/** A driver's code where there is one; its messages may quote what was given. */
function reasonOf(cause: unknown): string {
  const { code, message } = (cause ?? {}) as NodeJS.ErrnoException
  return code ?? message ?? 'unknown'
}

async function findListenFault(
  setting: string,
  { host, port }: { host: string | undefined; port: number | undefined },
  language: Language,
): Promise<Fault | undefined> {
  if (host === undefined || !port) return undefined
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
    await new Promise<void>((resolve) => server.close(() => resolve()))
    return undefined
  } catch (cause) {
    return listenFault(setting, cause, language)
  }
}

/** Why a server could not listen: the fault of the port, or of the address. */
export function listenFault(setting: string, cause: unknown, language: Language): Fault {
  const { code = 'unknown' } = cause as NodeJS.ErrnoException
  const texts = faultTexts(language)
  if (code === 'EADDRINUSE') return { setting, message: texts.portTaken }
  const isOfHost = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
  return { setting: isOfHost ? 'HOST' : setting, message: texts.cannotListen(code) }
}
