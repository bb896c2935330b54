import { inquiryFields, type TypedInquiry } from '../../../domain/inquiry/entry.ts'
import { isInquiryTopic } from '../../../domain/inquiry/inquiry.ts'
import { isLanguage } from '../../../i18n/language.ts'
import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { registerInquiry } from './register-inquiry.ts'
import { RegistrationView } from './registration-view.tsx'

/** 問合せの登録, for what came by telephone or mail (L26). */
export function registrationRoutes(world: World): Route[] {
  return [
    get(paths.newCase(), 'registerInquiry', (visit) => {
      const chosen = { channel: 'telephone', topic: 'mailMissing', language: 'ja' }
      return visit.page(
        <RegistrationView
          frame={visit.signedInFrame({ help: 'new-case' })}
          chosen={chosen}
          typed={typedIn(() => '')}
        />,
      )
    }),

    post(paths.newCase(), 'registerInquiry', async (visit) => {
      const { form, actor } = visit
      const [topic, language] = [form.text('topic'), form.text('language')]
      const channel = form.text('channel') === 'mail' ? 'mail' : 'telephone'
      const chosen = {
        channel,
        topic: isInquiryTopic(topic) ? topic : 'other',
        language: isLanguage(language) ? language : 'ja',
      } as const
      const typed = typedIn((field) => form.text(field))
      const result = await registerInquiry(world, { ...chosen, actor, typed })
      if (result.ok) {
        const { number, isRepeated } = result.value
        return visit.seeOther(paths.case(number, isRepeated ? 'repeated' : 'registered'))
      }
      return visit.page(
        <RegistrationView
          frame={visit.signedInFrame({ help: 'new-case' })}
          chosen={chosen}
          typed={typed}
          faults={result.faults}
        />,
        { status: 422 },
      )
    }),
  ]
}

function typedIn(text: (field: string) => string): TypedInquiry {
  return Object.fromEntries(inquiryFields.map((field) => [field, text(field)])) as TypedInquiry
}
