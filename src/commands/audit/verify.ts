import { startProgress } from '../../cli/progress.ts'
import type { Head } from '../../domain/audit/chain.ts'
import type { TrailReport } from '../../jobs/audit/verify-trail.ts'
import { openWorld } from '../../open-world.ts'
import { isMigrated } from '../../store/migrations/migrate.ts'
import { type Command, CommandFailure, type Terminal, valuesOf } from '../command.ts'
import { usableConfigOf } from '../open.ts'
import { auditVerifyTexts } from './verify-texts.ts'

export const auditVerify: Command = {
  name: 'audit verify',
  usage: 'portal audit verify',
  options: [{ name: '--head', value: 'SEQ:HASH' }],
  summary: {
    ja: '監査証跡に、書き換え、削除、入れ替えがないかを確認します。何も変更しません。',
    en: 'Checks the audit trail for anything changed, deleted or swapped. Changes nothing.',
    'zh-CN': '检查审计记录是否有篡改、删除或调换。不会更改任何内容。',
  },
  async run(terminal) {
    const say = auditVerifyTexts(terminal.language)
    const heads = valuesOf(terminal.arguments, '--head').map((text) => {
      const head = readHead(text)
      if (!head) throw new CommandFailure(say.badHead(text ?? ''), 2)
      return head
    })
    const { verifyTrail } = await import('../../jobs/audit/verify-trail.ts')
    // Not brought up to date first: what is checked must not be touched.
    const world = openWorld(await usableConfigOf(terminal), terminal.now)
    const bar = startProgress(process.stderr, terminal.language, terminal.now)
    try {
      if (!(await isMigrated(world.db))) throw new CommandFailure(say.notMigrated)
      const report = await verifyTrail({
        db: world.db,
        seals: world.keys.auditSeals(),
        heads,
        now: terminal.now(),
        progress: (links, all) => bar.show(say.checking, all === 0 ? 1 : links / all, links),
      })
      bar.end()
      return tell(report, heads.length, terminal)
    } finally {
      bar.end()
      await world.close()
    }
  },
}

/** A head as the log gives it: `1204:` and the 43 characters of the hash. */
function readHead(text: string | undefined): Head | undefined {
  const found = /^([1-9]\d{0,14}):([\w-]{43})$/.exec(text ?? '')
  return found ? { seq: Number(found[1]), hash: found[2] ?? '' } : undefined
}

function tell(report: TrailReport, heads: number, { language, print, printError }: Terminal): number {
  const say = auditVerifyTexts(language)
  const { firstFault, faults, unknownKey, stray, waiting, missing, links, head } = report
  const when = (at: number | null) => new Date(at ?? 0).toISOString()
  if (firstFault) {
    const { kind } = firstFault
    if (kind === 'altered') printError(say.altered(firstFault.seq, firstFault.eventId, when(firstFault.at)))
    else if (kind === 'eventMissing') printError(say.eventMissing(firstFault.seq, firstFault.eventId))
    else if (kind === 'linkMissing') printError(say.linkMissing(firstFault.seq))
    else printError(say.headMissing(firstFault.seq))
    if (faults > 1) printError(say.moreFaults(faults - 1))
  }
  if (unknownKey) printError(say.unknownKey(unknownKey.firstSeq, unknownKey.lastSeq, unknownKey.links))
  if (stray.first) printError(say.stray(stray.count, stray.first.id, when(stray.first.at)))
  if (missing.first) printError(say.missing(missing.count, missing.first.id))
  if (waiting.first) printError(say.waiting(waiting.count, waiting.first.id, when(waiting.first.at)))
  if (!report.isWhole) return 1
  print(say.whole(links, heads))
  if (links > 0) print(say.head(`${head.seq}:${head.hash}`))
  return 0
}
