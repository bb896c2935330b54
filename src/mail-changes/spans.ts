import { hours } from '../domain/time.ts'

/** How long the owner of a new address has to confirm it (F10). */
export const confirmWithin = hours(24)
/** How long the owner of the former address may object, from each letter that says so (F10). */
export const objectWithin = hours(72)
/** Letters with a confirmation link that one person's changes may cause. */
export const confirmationsOfPersonPerHour = 5
/** Such letters to one address, whoever causes them: some, because the people of a department may share a mailbox. */
export const confirmationsToAddressPerHour = 20
