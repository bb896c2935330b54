import { texts } from '../i18n/texts.ts'

/** Something that keeps the portal from starting: which setting, and what is wrong with it. Never its value. */
export interface Fault {
  setting: string
  message: string
}

/** Takes the settings for an unlocked house: what is wrong, in the operator's language. */
export const faultTexts = texts({
  ja: {
    heading: '次の設定に問題があるため、実行できません。',
    unknown: '値が正しくありません',
    duration: '期間は 60m、3s、12h、30d のように指定してください',
    durationOrNever: '期間(60m など)または never を指定してください',
    whole: (least: string, most: string) => `${least} から ${most} までの整数を指定してください`,
    oneOf: (values: string) => `次のいずれかを指定してください: ${values}`,
    empty: '空にはできません',
    long: '200文字以内で指定してください',
    url: 'https://portal.example.com のように、パスを含まない URL を指定してください',
    database: 'sqlite:PATH または postgres://… を指定してください',
    smtp: 'smtp://HOST:PORT または smtps://USER:PASSWORD@HOST を指定してください(?tls=required または ?tls=off を付けられます)',
    mail: 'メールアドレスを1件指定してください',
    secretShort: 'それぞれ32文字以上の鍵を指定してください',
    secretSample: '見本や単純な文字列は使えません。ランダムな値を指定してください',
    secretMade:
      '本番環境以外のためにポータルが自動で作成した値です。本番環境では使えません。ランダムな値を指定してください',
    secretTwice: '同じ鍵が2回あります',
    openHours: '「Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00」のように、曜日と時刻を指定してください',
    days: '2026-12-29..2027-01-03, 2027-08-13 のように、日付または期間をコンマ区切りで指定してください',
    networks: 'IPアドレスまたはサブネットを、192.0.2.1, 10.0.0.0/8 のようにコンマ区切りで指定してください',
    required: '本番環境(NODE_ENV=production)では必須です',
    https: '本番環境では https:// の URL が必要です',
    httpElsewhere:
      'http:// は localhost でだけ使えます(ほかのホストでは、ブラウザがCookieを保存しないためログインできません)。https:// の URL を指定してください',
    bothGiven: (name: string) => `${name} と同時には指定できません`,
    fileUnreadable: 'ファイルを読めません',
    fileOpen: 'ほかのOSユーザも読めるファイルです。chmod 600 を実行してください',
    madeSecret: (file: string) =>
      `${file} は使えません。壊れているか、ほかのOSユーザも読めるファイルです。削除すると作り直します`,
    notice: '[ja]、[en]、[zh-CN] の3つの見出しと、それぞれの下に題名の行が必要です',
    demoLeft: (loginIds: string) =>
      `デモ用のユーザが、READMEにあるパスワードのまま残っています(${loginIds})。本番環境では別のデータベースを使用してください`,
    databaseUnreachable: (reason: string) => `データベースに接続できません(${reason})`,
    databaseNewer: 'データベースがこのプログラムより新しい版のものです',
    databaseNotMigrated: (reason: string) => `データベースを更新できません(${reason})`,
    smtpNowhere: (host: string) => `${host} という名前のサーバは見つかりません`,
    portTaken: 'このポートはほかのプログラムが使用しています',
    cannotListen: (reason: string) => `ここで待ち受けることができません(${reason})`,
  },
  en: {
    heading: 'The portal cannot run, because of these settings.',
    unknown: 'is not valid',
    duration: 'must be a duration such as 60m, 3s, 12h or 30d',
    durationOrNever: 'must be a duration such as 60m, or never',
    whole: (least: string, most: string) => `must be a whole number from ${least} to ${most}`,
    oneOf: (values: string) => `must be one of: ${values}`,
    empty: 'must not be empty',
    long: 'must be 200 characters or fewer',
    url: 'must be a URL without a path, such as https://portal.example.com',
    database: 'must be sqlite:PATH or postgres://…',
    smtp: 'must be smtp://HOST:PORT or smtps://USER:PASSWORD@HOST (?tls=required or ?tls=off may follow)',
    mail: 'must be one email address',
    secretShort: 'must have 32 characters or more in each secret',
    secretSample: 'looks like a sample or a plain pattern; use a random value',
    secretMade: 'was made by the portal for use outside production; use a random value of your own',
    secretTwice: 'holds the same secret twice',
    openHours: 'must be weekdays and times such as Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00',
    days: 'must be days or spans of days separated by commas, such as 2026-12-29..2027-01-03, 2027-08-13',
    networks: 'must be IP addresses or subnets separated by commas, such as 192.0.2.1, 10.0.0.0/8',
    required: 'is required in production (NODE_ENV=production)',
    https: 'must be an https:// URL in production',
    httpElsewhere:
      'may be http:// on localhost only: elsewhere browsers keep no cookies over http and nobody could log in; use https://',
    bothGiven: (name: string) => `cannot be given together with ${name}`,
    fileUnreadable: 'names a file that cannot be read',
    fileOpen: 'names a file that other users can read; run chmod 600 on it',
    madeSecret: (file: string) =>
      `stands in ${file}, which is damaged or open to other users; delete it to have a new one made`,
    notice: 'names a file that needs [ja], [en] and [zh-CN], each with a title line under it',
    demoLeft: (loginIds: string) =>
      `names a database with demo users whose passwords the README prints (${loginIds}); use another one in production`,
    databaseUnreachable: (reason: string) => `names a database that cannot be reached (${reason})`,
    databaseNewer: 'names a database that is newer than this program',
    databaseNotMigrated: (reason: string) => `names a database that cannot be brought up to date (${reason})`,
    smtpNowhere: (host: string) => `names a server, ${host}, that does not exist`,
    portTaken: 'is in use by another program',
    cannotListen: (reason: string) => `cannot be listened on (${reason})`,
  },
  'zh-CN': {
    heading: '以下设置有问题，无法运行。',
    unknown: '值不正确',
    duration: '请指定时长，例如 60m、3s、12h、30d',
    durationOrNever: '请指定时长（例如 60m）或 never',
    whole: (least: string, most: string) => `请指定 ${least} 到 ${most} 之间的整数`,
    oneOf: (values: string) => `请指定以下之一：${values}`,
    empty: '不能为空',
    long: '请不要超过200个字符',
    url: '请指定不含路径的 URL，例如 https://portal.example.com',
    database: '请指定 sqlite:PATH 或 postgres://…',
    smtp: '请指定 smtp://HOST:PORT 或 smtps://USER:PASSWORD@HOST（可附加 ?tls=required 或 ?tls=off）',
    mail: '请指定一个电子邮箱地址',
    secretShort: '每个密钥至少需要32个字符',
    secretSample: '不能使用示例或简单的字符串，请使用随机值',
    secretMade: '这是门户为非生产环境自动生成的密钥，不能用于生产环境。请指定自己的随机值',
    secretTwice: '包含两个相同的密钥',
    openHours: '请指定星期和时间，例如 Mon-Fri 08:00-12:00 13:00-18:00; Sat 09:00-12:00',
    days: '请指定以逗号分隔的日期或期间，例如 2026-12-29..2027-01-03, 2027-08-13',
    networks: '请指定以逗号分隔的 IP 地址或子网，例如 192.0.2.1, 10.0.0.0/8',
    required: '生产环境（NODE_ENV=production）中必须指定',
    https: '生产环境中必须是 https:// 的 URL',
    httpElsewhere:
      'http:// 只能用于 localhost（在其他主机上，浏览器不会保存 Cookie，因而无法登录）。请指定 https:// 的 URL',
    bothGiven: (name: string) => `不能与 ${name} 同时指定`,
    fileUnreadable: '无法读取该文件',
    fileOpen: '其他用户也能读取该文件，请执行 chmod 600',
    madeSecret: (file: string) => `${file} 已损坏或其他用户也能读取，无法使用。删除后会重新生成`,
    notice: '需要 [ja]、[en]、[zh-CN] 三个标记，每个标记下需要一行标题',
    demoLeft: (loginIds: string) =>
      `数据库中留有演示用户，其密码就是 README 中公开的密码（${loginIds}）。生产环境请使用另一个数据库`,
    databaseUnreachable: (reason: string) => `无法连接数据库（${reason}）`,
    databaseNewer: '数据库的版本比本程序新',
    databaseNotMigrated: (reason: string) => `无法更新数据库（${reason}）`,
    smtpNowhere: (host: string) => `找不到名为 ${host} 的服务器`,
    portTaken: '该端口已被其他程序占用',
    cannotListen: (reason: string) => `无法在此监听（${reason}）`,
  },
})

type Texts = ReturnType<typeof faultTexts>

/** Speaks a code of `settings.ts`, whose parameters follow it after colons. */
export function speakFault(code: string, texts: Texts): string {
  const [name = '', ...parameters] = code.split(':')
  const text = name in texts ? texts[name as keyof Texts] : texts.unknown
  return typeof text === 'string' ? text : text(...(parameters as [string, string]))
}
