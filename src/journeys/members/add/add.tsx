import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../web/router.ts'
import type { World } from '../../../world.ts'
import { addMember } from './add-member.ts'
import { AddMemberView } from './add-view.tsx'

/** 会員の追加. */
export function addMemberRoutes(world: World): Route[] {
  return [
    get(paths.newMember(), 'addMember', (visit) => {
      const values = { memberId: '', name: '', nameEn: '' }
      return visit.page(<AddMemberView frame={visit.signedInFrame({ help: 'member-add' })} values={values} />)
    }),

    post(paths.newMember(), 'addMember', async (visit) => {
      const { form, actor } = visit
      const typed = { memberId: form.text('memberId'), name: form.text('name'), nameEn: form.text('nameEn') }
      const result = await addMember(world, { actor, typed })
      if (result.ok) return visit.seeOther(`${paths.member(result.value.memberId)}?message=added`)
      const { memberIdFault, reds } = result
      const view = (
        <AddMemberView
          frame={visit.signedInFrame({ help: 'member-add' })}
          values={typed}
          memberIdFault={memberIdFault}
          reds={reds}
        />
      )
      return visit.page(view, { status: 422 })
    }),
  ]
}
