import type { MemberRed } from '../../../domain/registered-data/member-names.ts'
import { words } from '../../../i18n/words.ts'
import { paths } from '../../../paths.ts'
import { TextField } from '../../../ui/field.tsx'
import { Actions, ButtonLink, Form, SubmitButton } from '../../../ui/form.tsx'
import type { SignedInFrame } from '../../../ui/frame.ts'
import { gallery } from '../../../ui/gallery.ts'
import { Page } from '../../../ui/page.tsx'
import { ErrorSummary, type FieldError, Panel } from '../../../ui/panel.tsx'
import { MemberFields, nameErrors } from '../member-fields.tsx'
import { memberTexts } from '../texts.ts'
import type { MemberIdFault } from './add-member.ts'
import { addTexts } from './texts.ts'

export type AddMemberProps = {
  frame: SignedInFrame
  values: { memberId: string; name: string; nameEn: string }
  memberIdFault?: MemberIdFault | undefined
  reds?: readonly MemberRed[]
}

/** 会員の追加. */
export function AddMemberView({ frame, values, memberIdFault, reds = [] }: AddMemberProps) {
  const { language } = frame
  const t = addTexts(language)
  const shared = memberTexts(language)
  const word = words(language)
  const fault = memberIdFault && shared.memberIdFaults[memberIdFault]
  const errors: FieldError[] = [
    ...(fault ? [{ field: 'memberId', label: word.memberId, message: fault }] : []),
    ...nameErrors(language, reds),
  ]
  return (
    <Page frame={frame} title={t.title} icon="menu" hasErrors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {errors.length === 0 && (
        <Panel kind="information" language={language}>
          <p>{t.information}</p>
        </Panel>
      )}
      <Form frame={frame} action={paths.newMember()} class="card">
        <TextField
          language={language}
          label={word.memberId}
          name="memberId"
          value={values.memberId}
          autocomplete="off"
          required
          support={shared.memberIdSupport}
          error={fault}
          focused={fault !== undefined}
        />
        <MemberFields language={language} values={values} errors={errors} />
        <Actions>
          <SubmitButton>{t.add}</SubmitButton>
          <ButtonLink href={paths.members()}>{word.back}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

export const addMemberGallery = gallery<AddMemberProps>(AddMemberView, ({ signedIn, crowded }) => {
  const typed = {
    memberId: 'EJUUB99001YSD001',
    name: '株式会社 テスト・企業01 大森営業所',
    nameEn: 'Test 01',
  }
  return {
    empty: { frame: signedIn, values: { memberId: '', name: '', nameEn: '' } },
    nothingEntered: {
      frame: signedIn,
      values: { memberId: '', name: '', nameEn: '' },
      memberIdFault: 'empty',
      reds: [{ field: 'name', code: 'empty' }],
    },
    taken: { frame: signedIn, values: typed, memberIdFault: 'taken' },
    faulty: {
      frame: crowded,
      values: { memberId: 'あ', name: `${'長'.repeat(201)}`, nameEn: 'テスト' },
      memberIdFault: 'forbiddenCharacter',
      reds: [
        { field: 'name', code: 'tooLong', detail: '200' },
        { field: 'nameEn', code: 'notAscii', detail: 'U+30C6' },
      ],
    },
  }
})
