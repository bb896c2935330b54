import { randomBytes, randomFillSync } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config/config.ts'
import { openSecrets } from './config/secrets.ts'
import { seconds } from './domain/time.ts'
import { createHasher } from './hashing/hasher.ts'
import { Keys } from './keys.ts'
import { type MailboxFolder, openMailboxFolder } from './mail/mailbox-folder.ts'
import { createLocalPost, createPost, type Post } from './mail/post.ts'
import { within } from './patience.ts'
import { openDatabase } from './store/database.ts'
import type { Random, World } from './world.ts'

/** Tries that may wait for a hash, per core: about two seconds' worth; beyond it the portal says it is busy (LOAD-01). */
const waitingPerCore = 200
/** Hashes that wait with the threads themselves: one that is done begins the next without asking the event loop. */
const handedAhead = 2

/** No single statement takes that long; a database that is silent for it has gone. */
const databasePatience = seconds(15)
const closingPatience = seconds(1)

export const systemRandom: Random = {
  bytes: drawBytes(),
  // 32 bits are more than jitter needs.
  fraction: () => randomBytes(4).readUInt32BE() / 2 ** 32,
}

/** Asking the system is what costs, not how much is asked for: so by the page, of which each byte is given out once. */
function drawBytes(): Random['bytes'] {
  const page = Buffer.alloc(4096)
  let at = page.length
  return (count) => {
    if (count > page.length) return randomBytes(count)
    if (at + count > page.length) {
      randomFillSync(page)
      at = 0
    }
    const drawn = Buffer.from(page.subarray(at, at + count))
    page.fill(0, at, at + count)
    at += count
    return drawn
  }
}

export interface OpenWorld extends World {
  mailbox: MailboxFolder | undefined
  close(): Promise<void>
}

/** Everything the portal touches, made from its configuration. The caller brings the clock. */
export function openWorld(config: Config, now: () => number, logTo?: DestinationStream): OpenWorld {
  const cores = availableParallelism()
  const random = systemRandom
  const { post, mailbox } = openPost(config)
  const { url, connections } = config.database
  const db = openDatabase(url.reveal(), { connections, answerTimeout: databasePatience })
  return {
    config,
    db,
    now,
    wait: (span) => sleep(span),
    random,
    keys: new Keys(openSecrets(config)),
    hasher: createHasher({ atATime: cores + handedAhead, queueLimit: cores * waitingPerCore, random }),
    post,
    mailbox,
    log: openLog(config, logTo),
    close: async () => {
      await post.close()
      // Connections that wait for an answer end with the process.
      await within(closingPatience, db.destroy())
    },
  }
}

function openPost(config: Config): { post: Post; mailbox: MailboxFolder | undefined } {
  const sender = { name: config.serviceName, address: config.mailFrom, replyTo: config.helpDesk.mail }
  if (config.smtpUrl) {
    return { post: createPost({ smtpUrl: config.smtpUrl, sender }), mailbox: undefined }
  }
  const mailbox = openMailboxFolder(config.dataFolder)
  return { post: createLocalPost(sender, (id, raw) => mailbox.keep(id, raw)), mailbox }
}

/**
 * One JSON line an event. Nothing is struck out by its name: a list of names misses the next one. A line is made of
 * facts chosen for it, never of a request or a form, and a `Secret` strikes itself out at any depth.
 */
function openLog(config: Config, logTo?: DestinationStream): Logger {
  const options = { level: config.logLevel, base: null }
  return logTo ? pino(options, logTo) : pino(options)
}
