import { build, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { alone } from './lock.mjs'

const isReady = () => isBuilt() && isInstalled({ forBuilding: false })

/** Installs and builds what is missing or old; does nothing, and quickly, where all is as it should be. */
export async function prepareProgram() {
  if (isReady()) return
  await alone(async () => {
    if (isReady()) return
    if (!isInstalled({ forBuilding: true })) await install()
    if (!isBuilt()) await build()
  })
}

/** The same with everything that building and testing take. */
export async function prepareDevelopment() {
  if (isBuilt() && isInstalled({ forBuilding: true })) return
  await alone(async () => {
    if (!isInstalled({ forBuilding: true })) await install()
    if (!isBuilt()) await build()
  })
}
