import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '../i18n/language.ts'
import { languages } from '../i18n/language.ts'
import type { Frame, SignedInFrame } from './frame.ts'
import type { HelpDesk } from './parts.tsx'

/** What the states of a view are made from; every value is a reserved example. */
export type Sample = {
  language: Language
  frame: Frame
  signedIn: SignedInFrame
  crowded: SignedInFrame
  helpDesk: HelpDesk
}

/** Every state of a view as typed props, so that tests and eyes can see each one. */
export type Gallery = {
  names: readonly string[]
  render: (name: string, language: Language) => JSX.Element
}

/** Lists the states of a view. A state is a function's result per language, because texts may be part of the props. */
export function gallery<Props>(
  view: (props: Props) => JSX.Element,
  states: (sample: Sample) => Record<string, Props>,
): Gallery {
  return {
    names: Object.keys(states(sample('ja'))),
    render: (name, language) => {
      const props = states(sample(language))[name]
      if (props === undefined) throw new Error(`The gallery has no state ${name}`)
      return view(props)
    },
  }
}

const desks: Record<Language, HelpDesk> = {
  ja: {
    name: 'TWX-21 ヘルプデスク',
    hours: '月曜～金曜 8:00～18:00 (8:00～9:00は受付のみ)',
    closedDays: '祝日および運営会社が定める休業日',
    telephone: '0120-000-000',
    mail: 'help@portal.example',
  },
  en: {
    name: 'TWX-21 Help desk',
    hours: 'Monday to Friday 8:00–18:00 JST (8:00–9:00 reception only)',
    closedDays: 'Japanese public holidays and days set by the operator',
    telephone: '0120-000-000',
    mail: 'help@portal.example',
  },
  'zh-CN': {
    name: 'TWX-21 服务台',
    hours: '周一至周五 8:00～18:00 日本时间 (8:00～9:00仅受理)',
    closedDays: '日本法定节假日及运营公司规定的休息日',
    telephone: '0120-000-000',
    mail: 'help@portal.example',
  },
}

const roles: Record<Language, string> = {
  ja: '参加管理者',
  en: 'Participant administrator',
  'zh-CN': '参与方管理员',
}

function sample(language: Language): Sample {
  const frame: Frame = {
    language,
    serviceName: 'TWX-21 PORTAL',
    copyright: 'Copyright © Example Operator 1997-2026. All rights reserved.',
    languageHref: Object.fromEntries(languages.map((other) => [other, `?language=${other}`])) as Record<
      Language,
      string
    >,
    formKey: 'example-form-key',
    account: null,
    manualPath: '/portal/manual',
    helpPath: '/portal/help/login',
  }
  const account = {
    memberId: 'EJUUB99001YSD001',
    memberName: '株式会社 テスト・企業01 大森営業所',
    loginId: 'WR012574',
    userName: '大森 そうた',
    role: 'participantAdministrator' as const,
    roleName: roles[language],
  }
  const signedIn: SignedInFrame = { ...frame, languageHref: null, account }
  const crowded: SignedInFrame = {
    ...signedIn,
    account: {
      ...account,
      memberId: 'EJUUB99001YSD0010000EJUUB99001YSD0010000',
      memberName:
        '独立行政法人国際精密機械部品製造販売共同組合連合会 東日本統括本部 大森第二営業所 資材調達・購買管理部門',
      userName: `${'長'.repeat(50)} ${'名'.repeat(50)}`,
    },
  }
  return { language, frame, signedIn, crowded, helpDesk: desks[language] }
}
