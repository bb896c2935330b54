import type { manualPagesOf } from '../../../paths.ts'
import { deskApprovePageTexts } from '../texts/desk/approve-texts.ts'
import { deskClosePageTexts } from '../texts/desk/close-texts.ts'
import { deskIssuePageTexts } from '../texts/desk/issue-texts.ts'
import { deskNumbersPageTexts } from '../texts/desk/numbers-texts.ts'
import { deskQueuePageTexts } from '../texts/desk/queue-texts.ts'
import { deskRegisterPageTexts } from '../texts/desk/register-texts.ts'
import { deskRolePageTexts } from '../texts/desk/role-texts.ts'
import { deskTroublePageTexts } from '../texts/desk/trouble-texts.ts'
import { deskVerifyPageTexts } from '../texts/desk/verify-texts.ts'
import type { PageBuilder } from './worded.ts'

type DeskPage = (typeof manualPagesOf)['helpDesk'][number]

/** The handbook of the help desk. */
export const deskPages: Record<DeskPage, PageBuilder> = {
  'desk-role': (language) => ({ ...deskRolePageTexts(language), sections: [] }),
  'desk-queue': (language) => ({ ...deskQueuePageTexts(language), sections: [] }),
  'desk-register': (language) => ({ ...deskRegisterPageTexts(language), sections: [] }),
  'desk-verify': (language) => ({ ...deskVerifyPageTexts(language), sections: [] }),
  'desk-issue': (language) => ({ ...deskIssuePageTexts(language), sections: [] }),
  'desk-approve': (language) => ({ ...deskApprovePageTexts(language), sections: [] }),
  'desk-close': (language) => ({ ...deskClosePageTexts(language), sections: [] }),
  'desk-numbers': (language) => ({ ...deskNumbersPageTexts(language), sections: [] }),
  'desk-trouble': (language) => ({ ...deskTroublePageTexts(language), sections: [] }),
}
