/** Whether a person takes part as an ordinary user or administers others; the words are in `i18n/role-names`. */
export const roles = ['participantAdministrator', 'personInCharge', 'helpDesk', 'operator'] as const
export type Role = (typeof roles)[number]
