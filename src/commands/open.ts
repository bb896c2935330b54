import { type DestinationStream, pino } from 'pino'
import { type Config, readConfig } from '../config/config.ts'
import { type Fault, faultTexts } from '../config/faults.ts'
import { UnusableSecretFile } from '../config/secrets.ts'
import { type OpenWorld, openWorld } from '../open-world.ts'
import { openDatabase } from '../store/database.ts'
import { CommandFailure, type Terminal } from './command.ts'
import { findFaultsAround, migrateOrFault } from './start-faults.ts'

/** The configuration in force; with faults the command ends, naming every one of them. */
export function configOf({ environment, language }: Terminal): Config {
  const read = readConfig(environment, language)
  if ('faults' in read) throw faultsFailure(read.faults, language)
  return read.config
}

/** The same, and the database answers; for a command that `listens` also the ports are free. All faults at once. */
export async function usableConfigOf(
  { environment, language }: Terminal,
  { listens = false } = {},
): Promise<Config> {
  const read = readConfig(environment, language)
  const around = await findFaultsAround(read.surroundings, { language, listens })
  const faults = 'faults' in read ? [...read.faults, ...around] : around
  if ('faults' in read || faults.length > 0) throw faultsFailure(faults, language)
  return read.config
}

/** A world whose database answers and has this program's schema. */
export async function openReadyWorld(terminal: Terminal, { listens = false } = {}): Promise<OpenWorld> {
  const config = await usableConfigOf(terminal, { listens })
  await bringUpToDate(config, terminal)
  try {
    return openWorld(config, terminal.now, standardOutput())
  } catch (cause) {
    if (!(cause instanceof UnusableSecretFile)) throw cause
    const message = faultTexts(terminal.language).madeSecret(cause.message)
    throw faultsFailure([{ setting: 'PORTAL_SECRET', message }], terminal.language)
  }
}

/**
 * Where the log goes. The lines of one turn of the event loop are written together: a call to the system for each
 * is dear beside the rest of a page. Whatever ends the process, but a kill, lets the last of them out.
 */
function standardOutput(): DestinationStream {
  const output = pino.destination(process.stdout.fd)
  let lines = ''
  const write = () => {
    const due = lines
    lines = ''
    if (due !== '') output.write(due)
  }
  process.once('exit', write)
  return {
    write(line) {
      if (lines === '') setImmediate(write)
      lines += line
    },
  }
}

/** Migrates the database and gives the names of the migrations that ran; the command ends when that cannot be. */
export async function bringUpToDate({ database }: Config, { language }: Terminal): Promise<string[]> {
  const db = openDatabase(database.url.reveal(), { connections: 2 })
  try {
    const migrated = await migrateOrFault(db, language)
    if ('ran' in migrated) return migrated.ran
    throw faultsFailure([migrated], language)
  } finally {
    await db.destroy()
  }
}

export function faultsFailure(faults: readonly Fault[], language: Terminal['language']): CommandFailure {
  const lines = faults.map(({ setting, message }) => `  ${setting}: ${message}`)
  return new CommandFailure([faultTexts(language).heading, ...lines].join('\n'), 2)
}
