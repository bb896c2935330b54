import { texts } from '../../../../i18n/texts.ts'

export const deskQueuePageTexts = texts({
  ja: {
    title: '問合せ一覧と受付時間',
    about: '問合せの探し方、担当のしかたと、待ち時間の数え方です。',
    steps: {
      heading: '手順',
      steps: [
        [
          'メニューの「問合せ一覧」を選んでください。',
          '未完了の問合せが、受付の古い順に並びます。上から順に対応してください。',
          'メニューの「対応の必要な問合せ」からも、担当者のいない問合せ、自分が担当する問合せ、承認を待つ問合せを開けます。',
        ],
        [
          '必要なときは、「状況」「担当」「依頼者」で、表示する問合せを絞り込みます。',
          '1件を探すときは、受付番号、ID、電話番号、名前のどれかを入力して「検索」を押してください。',
        ],
        ['受付番号を選んで、問合せの画面を開きます。「今すること」に、次の手順が表示されます。'],
        [
          '対応を始めるときは、「担当する」を押してください。',
          '担当になると、依頼者の見る「現在の状況」は「確認中」になります。',
          '続けられないときは、「担当を外れる」を押してください。ほかの人が引き継げます。',
        ],
      ],
    },
    hours: {
      heading: '受付時間と待ち時間',
      points: [
        '待ち時間は、受付時間内だけを数えます。夜間、土日、祝日、運営会社が定める休業日は含みません。',
        '回答の目安を過ぎた問合せには、「回答の目安を超過」と表示されます。先に対応してください。',
        '問合せは、受付時間外にも届きます。依頼者の画面には、次の受付開始と回答の予定が表示されています。',
        '受付時間外に発行するときは、もう1人の承認が必要です。',
      ],
    },
    same: {
      heading: '同じ問合せが重なったとき',
      points: [
        '同じ内容の問合せは、1件にまとめて表示されます。「同じ問合せ」の件数を見てください。',
        '「登録済みの管理者」の印は、入力された会員IDとログインIDが登録と一致したことを示します。本人である証拠にはなりません。',
      ],
    },
  },
  en: {
    title: 'The queue and business hours',
    about: 'How to find and take a case, and how waiting time is counted.',
    steps: {
      heading: 'Steps',
      steps: [
        [
          'Choose "Cases" in the menu.',
          'It shows the open cases, the oldest first. Work from the top.',
          '"Cases that need work" on the menu also leads to those nobody has taken, to yours, and to those that wait for approval.',
        ],
        [
          'If need be, filter by "Status", "Handled by" and "Requester".',
          'To find one case, enter a receipt number, an ID, a telephone number or a name, and press "Search".',
        ],
        ['Choose the receipt number to open the case. "What to do now" tells you the next step.'],
        [
          'To begin, press "Take the case".',
          'From then on, the requester sees "Being checked" as the progress.',
          'If you cannot go on, press "Give it back", and a colleague can take it.',
        ],
      ],
    },
    hours: {
      heading: 'Business hours and waiting time',
      points: [
        'Waiting time counts within business hours only, without nights, weekends, public holidays and days we are closed.',
        'A case past its expected time of an answer says "Answer overdue". Take it first.',
        'Inquiries arrive outside business hours too. The requester is told when the desk opens and when to expect an answer.',
        'An issue outside business hours needs the approval of a second person.',
      ],
    },
    same: {
      heading: 'When the same is asked again',
      points: [
        'The same inquiry is shown as one case. "Asked again" tells how many there were.',
        'The mark "Administrator on record" says that the IDs entered are on record. It does not prove who the caller is.',
      ],
    },
  },
  'zh-CN': {
    title: '咨询列表和受理时间',
    about: '如何查找和受理咨询，以及等待时间的计算方法。',
    steps: {
      heading: '步骤',
      steps: [
        [
          '在菜单中选择“咨询列表”。',
          '未完结的咨询按收到时间从早到晚显示。请从上到下依次处理。',
          '也可以从菜单的“需要处理的咨询”打开无负责人的、本人负责的和等待批准的咨询。',
        ],
        [
          '需要时，用“状态”“负责人”“咨询人”筛选。',
          '查找某一件时，请输入受理编号、ID、电话号码或名称，然后点击“查找”。',
        ],
        ['选择受理编号，打开咨询页面。“现在要做的事”会显示下一步。'],
        [
          '开始处理时，请点击“受理”。',
          '受理后，咨询人看到的进度变为“核实中”。',
          '无法继续时，请点击“放弃受理”，由同事接手。',
        ],
      ],
    },
    hours: {
      heading: '受理时间和等待时间',
      points: [
        '等待时间只计算受理时间内，不包括夜间、周末、节假日和运营公司规定的休息日。',
        '超过预计答复时间的咨询会显示“已超过答复期限”。请优先处理。',
        '受理时间以外也会收到咨询。咨询人的页面会显示下次开始受理和预计答复的时间。',
        '在受理时间以外发放时，需要第二人批准。',
      ],
    },
    same: {
      heading: '收到相同咨询时',
      points: [
        '内容相同的咨询会合并为一件显示。请查看“相同咨询”的件数。',
        '“已登记的管理员”标记表示填写的会员ID和登录ID与登记一致，不能证明是本人。',
      ],
    },
  },
})
