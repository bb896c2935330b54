import { Secret } from '../../../../domain/secret.ts'
import type { Language } from '../../../../i18n/language.ts'
import { Actions, ButtonLink } from '../../../../ui/form.tsx'
import type { SignedInFrame } from '../../../../ui/frame.ts'
import { gallery } from '../../../../ui/gallery.ts'
import { Page } from '../../../../ui/page.tsx'
import { Panel } from '../../../../ui/panel.tsx'
import { Notice, type NoticeProps } from './notice.tsx'
import { Reading, type ReadingProps } from './reading.tsx'
import { shownTexts } from './texts.ts'

export type IssuedProps = {
  frame: SignedInFrame
  readings: readonly Omit<ReadingProps, 'language'>[]
  notices: readonly NoticeProps[]
  /** Login IDs for which a second person was asked instead. */
  waiting: readonly string[]
  back: string
}

/** The only page that ever shows what the help desk has issued: to be read out, or as letters to print. */
export function IssuedView({ frame, readings, notices, waiting, back }: IssuedProps) {
  const { language } = frame
  const t = shownTexts(language)
  return (
    <Page frame={frame} title={t.title} icon="key" width={notices.length > 0 ? 'wide' : 'narrow'}>
      <Panel kind="information" language={language}>
        <p>{t.once}</p>
        <p>{notices.length > 0 ? t.print : t.read}</p>
        <p>{t.noMail}</p>
      </Panel>
      {waiting.length > 0 && (
        <Panel kind="information" language={language}>
          <p>{t.waiting(waiting.join(language === 'en' ? ', ' : '、'))}</p>
        </Panel>
      )}
      {readings.map((reading) => (
        <Reading language={language} {...reading} />
      ))}
      {notices.length > 0 && (
        <>
          <h2 class="papers-heading">{t.letters(String(notices.length))}</h2>
          <Actions>
            <button type="button" class="button primary" data-print="" hidden>
              {t.printButton}
            </button>
          </Actions>
          <div class="papers">
            {notices.map((notice) => (
              <Notice {...notice} />
            ))}
          </div>
        </>
      )}
      <Actions>
        <ButtonLink href={back}>{t.done}</ButtonLink>
      </Actions>
    </Page>
  )
}

const until = Date.UTC(2026, 10, 27, 2, 24)
const password = new Secret('k7nw3xqe9fhp2ma')
const loginUrl = 'https://portal.example/portal/login/'

const exampleAddress: Record<Language, Pick<NoticeProps, 'addressLines' | 'name' | 'askedBy'>> = {
  ja: {
    addressLines: [
      '〒111-1111',
      '東京都大田区大森北1-2-3 見本ビル4階',
      '株式会社 テスト・企業01 大森営業所',
      '第二購買課',
    ],
    name: '佐藤 結衣',
    askedBy: '大森 そうた',
  },
  en: {
    addressLines: [
      'Purchasing Section 2',
      'Test Enterprise 01 Ltd.',
      '1-2-3 Omori-kita, Ota-ku, Tokyo',
      '111-1111',
    ],
    name: 'Sato Yui',
    askedBy: 'Omori Sota',
  },
  'zh-CN': {
    addressLines: ['111-1111', '東京都大田区大森北1-2-3', '株式会社 テスト・企業01 大森営業所', '第二購買課'],
    name: '李 娜',
    askedBy: '大森 そうた',
  },
}

export const deskIssuedGallery = gallery<IssuedProps>(
  IssuedView,
  ({ language, signedIn, crowded, helpDesk }) => {
    const base: IssuedProps = {
      frame: signedIn,
      readings: [],
      notices: [],
      waiting: [],
      back: '/portal/desk/cases/20261124-048213',
    }
    const reading = {
      ...{ loginId: 'WR012575', name: '佐藤 結衣', password, until, loginUrl },
      callerLanguage: language,
    }
    const notice: NoticeProps = {
      ...{ language, loginId: 'WR012575', password, until, loginUrl, serviceName: 'TWX-21 PORTAL' },
      ...{ at: Date.UTC(2026, 10, 24, 2, 24), number: '20261124-048213', desk: helpDesk },
      ...exampleAddress[language],
    }
    const long: NoticeProps = {
      ...notice,
      addressLines: ['111-1111', '区'.repeat(200), '社'.repeat(200), '課'.repeat(100)],
      name: `${'長'.repeat(50)} ${'名'.repeat(50)}`,
      askedBy: `${'長'.repeat(50)} ${'名'.repeat(50)}`,
    }
    return {
      reading: { ...base, readings: [reading] },
      readings: {
        ...base,
        frame: crowded,
        readings: [
          reading,
          { ...reading, loginId: 'WR012580', name: `${'長'.repeat(50)} ${'名'.repeat(50)}` },
        ],
        waiting: ['WR012574', 'WR012590'],
      },
      letter: { ...base, notices: [notice] },
      letters: { ...base, notices: [notice, { ...notice, askedBy: null }, long] },
    }
  },
)
