import { inProject } from './project.mjs'

/** What a first start says, in the language of the terminal: as in src/commands/operator-language.ts, not built yet. */
const sentences = {
  ja: {
    installing: 'パッケージをインストールしています',
    building: 'ビルドしています',
    counted: (/** @type {number} */ done, /** @type {number} */ all) => `${all}個中 ${done}個`,
    seconds: (/** @type {string} */ time) => `${time}秒`,
    done: (/** @type {string} */ what, /** @type {string} */ time) => `${what}: 完了(${time}秒)`,
    failed: (/** @type {string} */ what, /** @type {string} */ time) => `${what}: 失敗(${time}秒)`,
    waiting: '別の起動処理がインストールかビルドをしています。終わるまで待ちます…',
    notInstalled: (/** @type {string} */ command, /** @type {number} */ code) => `\
パッケージをインストールできませんでした。「${command}」が終了コード ${code} で終わりました(上はその出力です)。
npm レジストリへの接続、約600MBの空き容量、${inProject()} への書き込み権限が必要です。
確認してから、もう一度実行してください。`,
    notAsLocked: 'npm ci は終わりましたが、node_modules の内容が package-lock.json と違います。',
    notBuilt: 'ビルドできませんでした。上はコンパイラの出力です。',
  },
  en: {
    installing: 'Installing packages',
    building: 'Building',
    counted: (/** @type {number} */ done, /** @type {number} */ all) => `${done} of ${all}`,
    seconds: (/** @type {string} */ time) => `${time} s`,
    done: (/** @type {string} */ what, /** @type {string} */ time) => `${what}: done in ${time} s`,
    failed: (/** @type {string} */ what, /** @type {string} */ time) => `${what}: failed after ${time} s`,
    waiting: 'Another start is installing or building: waiting for it …',
    notInstalled: (/** @type {string} */ command, /** @type {number} */ code) => `\
The packages could not be installed: "${command}" ended with exit code ${code}; above is what it said.
It needs the npm registry, some 600 MB of free disk and write access to ${inProject()}.
Then try again.`,
    notAsLocked: 'npm ci ended well, but node_modules is not what package-lock.json says.',
    notBuilt: 'The program could not be built: above is what the compiler said.',
  },
  'zh-CN': {
    installing: '正在安装软件包',
    building: '正在构建',
    counted: (/** @type {number} */ done, /** @type {number} */ all) => `${done}/${all}`,
    seconds: (/** @type {string} */ time) => `${time}秒`,
    done: (/** @type {string} */ what, /** @type {string} */ time) => `${what}：完成（${time}秒）`,
    failed: (/** @type {string} */ what, /** @type {string} */ time) => `${what}：失败（${time}秒）`,
    waiting: '另一个启动进程正在安装或构建，请稍候…',
    notInstalled: (/** @type {string} */ command, /** @type {number} */ code) => `\
无法安装软件包：“${command}”以退出码 ${code} 结束（以上是它的输出）。
需要能够连接 npm 注册表、约600 MB的磁盘空间，以及 ${inProject()} 的写入权限。
请确认后重试。`,
    notAsLocked: 'npm ci 已完成，但 node_modules 与 package-lock.json 不一致。',
    notBuilt: '构建失败，以上是编译器的输出。',
  },
}

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const locale = LC_ALL || LC_MESSAGES || LANG || ''

export const words = sentences[locale.startsWith('ja') ? 'ja' : /^zh_(CN|SG)/.test(locale) ? 'zh-CN' : 'en']
