import { hours } from './time.ts'

/** How long the owner of a new address has to confirm it (F10). */
export const confirmWithin = hours(24)
/** How long the owner of the former address may object, from each letter that says so (F10). */
export const objectWithin = hours(72)
/** Letters with a link to a new address, per user and per address written to. */
export const confirmationsPerHour = 5
