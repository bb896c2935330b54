import { type Config, readConfig } from '../config/config.ts'
import { type Fault, faultTexts } from '../config/faults.ts'
import { type OpenWorld, openWorld } from '../open-world.ts'
import { checkReachable } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import { CommandFailure, type Terminal } from './command.ts'

/** A start that cannot succeed ends within two seconds (issue: bad days); most of them go to an absent server. */
const databasePatience = 1500

/** The configuration in force; with faults the command ends, naming every one of them. */
export function configOf({ environment, language }: Terminal): Config {
  const read = readConfig(environment, language)
  if ('faults' in read) throw faultsFailure(read.faults, language)
  return read.config
}

/** A world whose database answers and has this program's schema. */
export async function openReadyWorld(terminal: Terminal): Promise<OpenWorld> {
  const world = openWorld(configOf(terminal), terminal.now)
  const texts = faultTexts(terminal.language)
  try {
    await checkReachable(world.db, databasePatience)
  } catch (cause) {
    await world.close().catch(() => {})
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    throw faultsFailure(
      [{ setting: 'DATABASE_URL', message: texts.databaseUnreachable(reason) }],
      terminal.language,
    )
  }
  await migrate(world.db)
  return world
}

export function faultsFailure(faults: readonly Fault[], language: Terminal['language']): CommandFailure {
  const lines = faults.map(({ setting, message }) => `  ${setting}: ${message}`)
  return new CommandFailure([faultTexts(language).heading, ...lines].join('\n'), 2)
}
