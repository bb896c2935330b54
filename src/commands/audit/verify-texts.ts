import { texts } from '../../i18n/texts.ts'

const count = (value: number) => value.toLocaleString('en-US')

/** What `portal audit verify` says. `seq` is the number of a line in the chain, `at` a moment in UTC. */
export const auditVerifyTexts = texts({
  ja: {
    checking: '監査証跡を確認しています',
    badHead: (text: string) =>
      `--head には、ログに記録された「番号:ハッシュ」を指定してください。指定された値: 「${text}」`,
    notMigrated: 'データベースがこの版の構造ではありません。先に portal migrate を実行してください。',
    whole: (links: number, heads: number) =>
      `監査証跡に異常はありません。${count(links)}行を確認しました。${heads > 0 ? `指定された${heads}個の先端もそのまま残っています。` : ''}`,
    head: (head: string) => `現在の先端: ${head}`,
    altered: (seq: number, id: string, at: string) =>
      `監査証跡の${seq}行目(イベント ${id}、${at})が、封印したときの内容と異なります。`,
    eventMissing: (seq: number, id: string) =>
      `監査証跡の${seq}行目のイベント ${id} がありません。削除されたか、IDが変えられています。`,
    linkMissing: (seq: number) => `監査証跡の${seq}行目の封印がありません。`,
    headMissing: (seq: number) =>
      `指定された${seq}行目の先端が監査証跡にありません。そこから後が切り取られたか、書き直されています。`,
    moreFaults: (faults: number) => `ほかに${count(faults)}か所の異常があります。`,
    unknownKey: (first: number, last: number, links: number) =>
      `${first}行目から${last}行目のうち${count(links)}行は、PORTAL_SECRET にない秘密鍵で封印されているため確認できません。以前の秘密鍵も「新,旧」の形で指定してください。`,
    stray: (events: number, id: string, at: string) =>
      `封印のないイベントが${count(events)}件あります。最初のものは ${id}(${at})です。`,
    missing: (events: number, id: string) =>
      `封印される前に削除されたイベントが${count(events)}件あります。最初のものは ${id} です。`,
    waiting: (events: number, id: string, at: string) =>
      `1分を過ぎても封印されていないイベントが${count(events)}件あります。最初のものは ${id}(${at})です。ポータルが起動していれば、ログを確認してください。`,
  },
  en: {
    checking: 'Checking the audit trail',
    badHead: (text: string) => `--head takes a "number:hash" as the log notes it, not "${text}".`,
    notMigrated: 'The database does not have the schema of this version; run portal migrate first.',
    whole: (links: number, heads: number) =>
      `The audit trail is whole: ${count(links)} lines checked.${heads > 0 ? ` It still holds the ${heads} given head${heads === 1 ? '' : 's'}.` : ''}`,
    head: (head: string) => `Its head is ${head}`,
    altered: (seq: number, id: string, at: string) =>
      `Line ${seq} of the audit trail (event ${id} of ${at}) is not what was sealed.`,
    eventMissing: (seq: number, id: string) =>
      `Line ${seq} of the audit trail has lost its event ${id}: it was deleted, or its ID was changed.`,
    linkMissing: (seq: number) => `The seal of line ${seq} of the audit trail is not there.`,
    headMissing: (seq: number) =>
      `The given head of line ${seq} is not in the audit trail: it was cut off there, or written anew.`,
    moreFaults: (faults: number) => `Faults besides this one: ${count(faults)}.`,
    unknownKey: (first: number, last: number, links: number) =>
      `From line ${first} to line ${last}, ${count(links)} lines were sealed under a secret that PORTAL_SECRET does not hold and cannot be checked; give the older secrets too, as "NEW,OLD".`,
    stray: (events: number, id: string, at: string) =>
      `Events without a seal: ${count(events)}. The first is ${id} of ${at}.`,
    missing: (events: number, id: string) =>
      `Events deleted before they were sealed: ${count(events)}. The first is ${id}.`,
    waiting: (events: number, id: string, at: string) =>
      `Events not sealed after more than a minute: ${count(events)}. The first is ${id} of ${at}. If the portal runs, look into its log.`,
  },
  'zh-CN': {
    checking: '正在检查审计记录',
    badHead: (text: string) => `--head 需指定日志中记录的“序号:哈希”，不能是“${text}”。`,
    notMigrated: '数据库结构不是本版本的结构，请先运行 portal migrate。',
    whole: (links: number, heads: number) =>
      `审计记录完整，已检查 ${count(links)} 行。${heads > 0 ? `指定的 ${heads} 个末端仍在其中。` : ''}`,
    head: (head: string) => `当前末端：${head}`,
    altered: (seq: number, id: string, at: string) =>
      `审计记录第 ${seq} 行（事件 ${id}，${at}）与封存时的内容不一致。`,
    eventMissing: (seq: number, id: string) =>
      `审计记录第 ${seq} 行的事件 ${id} 不存在：已被删除，或其 ID 被更改。`,
    linkMissing: (seq: number) => `审计记录第 ${seq} 行的封存记录不存在。`,
    headMissing: (seq: number) => `指定的第 ${seq} 行末端不在审计记录中：其后的内容已被截断或重写。`,
    moreFaults: (faults: number) => `另有 ${count(faults)} 处异常。`,
    unknownKey: (first: number, last: number, links: number) =>
      `第 ${first} 行至第 ${last} 行中有 ${count(links)} 行是用 PORTAL_SECRET 中没有的密钥封存的，无法检查；请按“新,旧”的形式同时指定旧密钥。`,
    stray: (events: number, id: string, at: string) =>
      `有 ${count(events)} 个事件没有封存。第一个是 ${id}（${at}）。`,
    missing: (events: number, id: string) => `有 ${count(events)} 个事件在封存之前被删除。第一个是 ${id}。`,
    waiting: (events: number, id: string, at: string) =>
      `有 ${count(events)} 个事件超过一分钟仍未封存。第一个是 ${id}（${at}）。如果门户正在运行，请查看日志。`,
  },
})
