import { addTexts } from '../../src/journeys/members/add/texts.ts'
import { invitationTexts } from '../../src/journeys/members/invitation/texts.ts'
import { paths } from '../../src/paths.ts'
import { wide } from './walk-administration.ts'
import { accountOf, type Walker } from './walker.ts'

const operator = accountOf('OP000001')
const memberId = 'EJUUB99003YSD001'

/** 会員管理: a new member, its first administrator, and the page that would stop it. */
export async function walkMembers(w: Walker): Promise<void> {
  const { language, word } = w
  await w.logIn(operator.loginId, operator.password)
  await w.open(paths.members())
  await w.picture('members', ['main'], { width: wide })
  await w.open(paths.newMember())
  await w.fill({ memberId, name: '株式会社 テスト・企業03', nameEn: 'Test Company 03, Ltd.' })
  await w.picture('member-add', ['main form'])
  await w.press(addTexts(language).add)
  await w.picture('member', ['main'], { height: 900 })

  await w.open(paths.memberAct(memberId, 'invite'))
  await w.fill({
    ...{ loginId: 'TC000301', familyName: '川口', givenName: 'れん' },
    ...{ familyNameEn: 'Kawaguchi', givenNameEn: 'Ren', mail: 'ren@example.com' },
  })
  await w.picture('invite', ['main form'])
  await w.press(invitationTexts(language).check)
  await w.picture('invite-confirm', ['main'])
  await w.press(invitationTexts(language).confirm.send)
  await w.picture('invited', ['main'], { height: 900 })
  await w.open(paths.memberAct(memberId, 'suspend'))
  await w.picture('member-suspend', ['main'])
  await w.press(word.logout)
}
