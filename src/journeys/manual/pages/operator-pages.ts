import { invitationLifetime } from '../../../domain/invitation.ts'
import { formatDuration } from '../../../i18n/date-time.ts'
import { deskSettingsPageTexts } from '../texts/operator/desk-settings-texts.ts'
import { invitePageTexts } from '../texts/operator/invite-texts.ts'
import { membersPageTexts } from '../texts/operator/members-texts.ts'
import { type PageBuilder, pageLink, section } from './worded.ts'

/** The pages for the operator's staff. */
export const operatorPages: Record<'members' | 'invite' | 'desk-settings', PageBuilder> = {
  members(language) {
    const { title, about, find, add, change, suspend } = membersPageTexts(language)
    return {
      title,
      about,
      sections: [
        section(find, { pictures: ['members'] }),
        section(add, {
          pictures: ['member-add', 'member'],
          links: [pageLink('invite', invitePageTexts(language))],
        }),
        section(change),
        section(suspend, { pictures: ['member-suspend'] }),
      ],
    }
  },

  invite(language) {
    const { title, about, steps, late } = invitePageTexts(language)
    const span = formatDuration(invitationLifetime, language)
    return {
      title,
      about,
      sections: [section(steps, { span, pictures: ['invite', 'invite-confirm', 'invited'] }), section(late)],
    }
  },

  'desk-settings'(language) {
    const { title, about, settingsHeading, settingsLead, settings, care, demo } =
      deskSettingsPageTexts(language)
    const meanings = Object.entries(settings).map(([label, meaning]) => ({ label, meaning }))
    return {
      title,
      about,
      sections: [{ heading: settingsHeading, lead: settingsLead, meanings }, section(care), section(demo)],
    }
  },
}
