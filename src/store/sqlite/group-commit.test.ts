import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GroupCommit } from './group-commit.ts'

let folder: string
let file: string
let writer: Sqlite.Database
let group: GroupCommit
/** Another process's view of the file: it sees what has been committed, and nothing else. */
let outside: Sqlite.Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-group-commit-'))
  file = join(folder, 'test.db')
  writer = new Sqlite(file, { timeout: 0 })
  writer.pragma('journal_mode = WAL')
  writer.pragma('foreign_keys = ON')
  writer.exec(
    'create table parent (id integer primary key);' +
      'create table note (text text unique, parent integer references parent deferrable initially deferred)',
  )
  group = new GroupCommit(writer)
  outside = new Sqlite(file, { timeout: 0 })
})
afterEach(() => {
  outside.close()
  writer.close()
  rmSync(folder, { recursive: true })
})

const write = (text: string, parent: number | null = null, or = 'abort') =>
  writer.prepare(`insert or ${or} into note values (?, ?)`).run(text, parent)
const committed = () => outside.prepare('select text from note order by text').pluck().all()

/** One transaction, as the driver leads it. */
async function transact(work: () => unknown): Promise<void> {
  await group.begin()
  try {
    await work()
  } catch (cause) {
    group.rollback()
    throw cause
  }
  await group.commit()
}

describe('transactions that share a COMMIT', () => {
  it('are all there once they are acknowledged', async () => {
    await Promise.all(['a', 'b', 'c'].map((text) => transact(() => write(text))))
    expect(committed()).toEqual(['a', 'b', 'c'])
  })

  it('are none of them acknowledged before the COMMIT', async () => {
    const seen: unknown[][] = []
    const texts = ['a', 'b', 'c']
    await Promise.all(texts.map((text) => transact(() => write(text)).then(() => seen.push(committed()))))
    // Whoever hears first already finds all three on the disk.
    expect(seen).toEqual([texts, texts, texts])
  })

  it('share it indeed', async () => {
    const commits: string[] = []
    const exec = writer.exec.bind(writer)
    writer.exec = (text) => {
      if (text === 'COMMIT') commits.push(text)
      return exec(text)
    }
    await Promise.all(Array.from({ length: 100 }, (_, number) => transact(() => write(`n${number}`))))
    expect(commits).toHaveLength(1)
    expect(committed()).toHaveLength(100)
  })

  it('that fail take back their own writes only', async () => {
    const results = await Promise.allSettled([
      transact(() => write('a')),
      transact(() => {
        write('b')
        throw new Error('on second thoughts')
      }),
      transact(() => write('c')),
      transact(() => write('a')),
      transact(() => write('d')),
    ])
    expect(results.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'],
    ])
    expect(committed()).toEqual(['a', 'c', 'd'])
  })

  it('wait for one that takes its time, and do not mix with it', async () => {
    const slow = transact(async () => {
      write('slow 1')
      await sleep(20)
      write('slow 2')
      throw new Error('never mind')
    })
    const quick = transact(() => write('quick'))
    await expect(slow).rejects.toThrow('never mind')
    await quick
    expect(committed()).toEqual(['quick'])
  })

  it('are all told when the COMMIT fails, and none of them is there', async () => {
    const results = await Promise.allSettled([
      transact(() => write('a')),
      // A parent that is not there is noticed at the COMMIT alone.
      transact(() => write('b', 7)),
      transact(() => write('c')),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(committed()).toEqual([])
    await transact(() => write('afterwards'))
    expect(committed()).toEqual(['afterwards'])
  })

  it('are told when SQLite rolls all of them back by itself, as it does when the disk is full', async () => {
    const results = await Promise.allSettled([
      transact(() => write('a')),
      transact(() => write('b')),
      // What SQLITE_FULL and SQLITE_IOERR do to the whole transaction, this does on purpose.
      transact(() => write('a', null, 'rollback')),
      transact(() => write('c')),
      transact(() => write('d')),
    ])
    const acknowledged = ['a', 'b', 'a again', 'c', 'd'].filter(
      (_, at) => results[at]?.status === 'fulfilled',
    )
    expect(committed()).toEqual(acknowledged)
    expect(acknowledged).toEqual(['c', 'd'])
  })

  it('wait for another process that writes, while everything else goes on', async () => {
    outside.exec("begin immediate; insert into note values ('theirs', null)")
    let isThrough = false
    const ours = transact(() => write('ours')).then(() => {
      isThrough = true
    })
    let turns = 0
    for (const end = performance.now() + 100; performance.now() < end; turns++) await nextTurn()
    expect(isThrough).toBe(false)
    expect(turns).toBeGreaterThan(50)
    outside.exec('commit')
    await ours
    expect(committed()).toEqual(['ours', 'theirs'])
  })

  it('wait for it together: none begins a wait of its own when the first has waited long enough', async () => {
    const patient = new GroupCommit(writer, { busyLimitMs: 300 })
    outside.exec("begin immediate; insert into note values ('theirs', null)")
    const begun = performance.now()
    const waits = await Promise.allSettled(Array.from({ length: 8 }, () => patient.begin()))
    const waited = performance.now() - begun
    outside.exec('rollback')
    expect(waits.map(({ status }) => status)).toEqual(Array(8).fill('rejected'))
    expect(waited).toBeGreaterThan(290)
    // One after the other they would have taken 2.4 seconds.
    expect(waited).toBeLessThan(1500)
  })

  it('go on after one that could not even begin', async () => {
    const exec = writer.exec.bind(writer)
    let broken = true
    writer.exec = (text) => {
      if (broken && text === 'BEGIN IMMEDIATE') throw new Sqlite.SqliteError('disk I/O error', 'SQLITE_IOERR')
      return exec(text)
    }
    const first = transact(() => write('a'))
    const second = first.catch(() => {
      broken = false
    })
    await expect(first).rejects.toThrow('disk I/O error')
    await second
    await transact(() => write('b'))
    expect(committed()).toEqual(['b'])
  })
})
