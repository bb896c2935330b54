/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number
/** A span of time, in milliseconds. */
export type Duration = number

export const seconds = (count: number): Duration => count * 1000
export const minutes = (count: number): Duration => seconds(count * 60)
export const hours = (count: number): Duration => minutes(count * 60)
export const days = (count: number): Duration => hours(count * 24)

/** What is left of the window `now` is in, in which something is counted: windows of one length follow without a gap. */
export const leftOfWindow = (window: Duration, now: Instant): Duration => window - (now % window)
