import type { Child } from 'hono/jsx'
import { languages } from '../i18n/language.ts'
import { words } from '../i18n/words.ts'
import { paths } from '../paths.ts'
import { assetPath } from './assets.ts'
import { Form } from './form.tsx'
import type { Account, Frame } from './frame.ts'
import { languageNames, uiTexts } from './texts.ts'

function LanguageLinks({ frame, hrefs }: { frame: Frame; hrefs: NonNullable<Frame['languageHref']> }) {
  return (
    <ul class="languages">
      {languages.map((language) => (
        <li>
          <a
            href={hrefs[language]}
            lang={language}
            hreflang={language}
            aria-current={language === frame.language ? 'true' : undefined}
          >
            {languageNames[language]}
          </a>
        </li>
      ))}
    </ul>
  )
}

function LanguageButtons({ frame }: { frame: Frame }) {
  return (
    <Form frame={frame} action={paths.language()}>
      {frame.returnTo !== undefined && <input type="hidden" name="returnTo" value={frame.returnTo} />}
      <ul class="languages">
        {languages.map((language) => (
          <li>
            <button
              type="submit"
              class="plain"
              name="language"
              value={language}
              lang={language}
              aria-current={language === frame.language ? 'true' : undefined}
            >
              {languageNames[language]}
            </button>
          </li>
        ))}
      </ul>
    </Form>
  )
}

/** Names in Latin letters are not to be read out as Japanese. */
const nameLanguage = (name: string) => (/^[\x20-\x7E]*$/.test(name) ? undefined : 'ja')

/** Folded on a telephone, where it would push the page off the screen; who it is stays in sight. */
function Strip({ label, account, frame }: { label: string; account: Account; frame: Frame }) {
  const word = words(frame.language)
  const item = (name: string, value: Child) => (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
  const userName = <span lang={nameLanguage(account.userName)}>{account.userName}</span>
  return (
    <section class="strip" aria-label={label}>
      <details class="inner">
        <summary>
          {account.loginId} {userName}
        </summary>
        <dl>
          {item(word.memberId, account.memberId)}
          {item(word.memberName, <span lang={nameLanguage(account.memberName)}>{account.memberName}</span>)}
          {item(word.loginId, account.loginId)}
          {item(word.userName, userName)}
          {item(word.roleName, account.roleName)}
        </dl>
      </details>
    </section>
  )
}

/** Product mark, menu, guides, language and, when somebody is signed in, who (spec 4.0). */
export function Header({ frame }: { frame: Frame }) {
  const word = words(frame.language)
  const t = uiTexts(frame.language)
  const { account, languageHref } = frame
  const apart = frame.guidesApart ? { target: '_blank', title: t.newWindow } : {}
  return (
    <header>
      <div class="bar inner">
        <a class="mark" href={account ? paths.menu() : paths.login()}>
          <img src={assetPath('mark.svg')} alt="" width="36" height="36" />
          <span lang="en">{frame.serviceName}</span>
        </a>
        <nav class="tools" aria-label={t.tools}>
          <ul>
            {account && (
              <>
                {!frame.isLimited && (
                  <li>
                    <a href={paths.menu()}>{word.menu}</a>
                  </li>
                )}
                <li>
                  <Form frame={frame} action={paths.logout()}>
                    <button type="submit" class="plain">
                      {word.logout}
                    </button>
                  </Form>
                </li>
              </>
            )}
            <li>
              <a href={frame.manualPath} {...apart}>
                {word.manual}
              </a>
            </li>
            <li>
              <a href={frame.helpPath} {...apart}>
                {word.help}
              </a>
            </li>
          </ul>
        </nav>
        {!frame.isInOneLanguage && (languageHref || account) && (
          <nav class="chooser" aria-label={word.language}>
            <span aria-hidden="true">{word.language}</span>
            {languageHref ? (
              <LanguageLinks frame={frame} hrefs={languageHref} />
            ) : (
              <LanguageButtons frame={frame} />
            )}
          </nav>
        )}
      </div>
      {account && <Strip label={t.account} account={account} frame={frame} />}
    </header>
  )
}
