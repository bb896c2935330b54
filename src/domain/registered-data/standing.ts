/** 状態 of a user: in use, stopped for now, or ended for good. A member is only ever one of the first two. */
export const standings = ['active', 'suspended', 'abolished'] as const
export type Standing = (typeof standings)[number]
