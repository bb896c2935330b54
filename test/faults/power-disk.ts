import { execFileSync } from 'node:child_process'
import { renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../harness/guard.ts'

const megabytes = 1024 * 1024
/** Where Debian keeps what only root may use. */
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
const run = (command: string, ...args: string[]) => execFileSync(command, args, { env, stdio: 'pipe' })

/**
 * A disk whose power can be cut: a file system in a file, the platter. The system writes to it what programs sync and,
 * within five minutes, nothing else.
 */
export class PowerDisk {
  readonly folder = temporaryFolder('power')
  readonly #platter = join(temporaryFolder('platter'), 'ext4')

  /** Throws where this user may not mount a disk. */
  constructor() {
    writeFileSync(this.#platter, '')
    truncateSync(this.#platter, 256 * megabytes)
    run('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', this.#platter)
    this.#mount()
  }

  /** Loses all that is not on the platter now. `whileClosed` sees to it that nobody has a file of the disk open. */
  async cutPower(whileClosed: (act: () => void) => Promise<void>): Promise<void> {
    const atTheCut = `${this.#platter}.cut`
    run('cp', '--sparse=always', this.#platter, atTheCut)
    await whileClosed(() => {
      run('umount', this.folder)
      renameSync(atTheCut, this.#platter)
      this.#mount()
    })
  }

  /** Brings all that was written to it so far on to the platter. */
  sync(): void {
    run('sync', '--file-system', this.folder)
  }

  remove(): void {
    run('umount', this.folder)
  }

  #mount(): void {
    run('mount', '-o', 'loop,commit=300,noauto_da_alloc', this.#platter, this.folder)
  }
}

/** Why no test can have such a disk; null where it can. */
export const powerDiskMissing: string | null = whyMissing()

function whyMissing(): string | null {
  try {
    new PowerDisk().remove()
    return null
  } catch (cause) {
    return `no disk can be mounted here, which takes root and a loop device: ${String(cause).split('\n')[0]}`
  }
}
