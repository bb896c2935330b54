/** A line of the trail, as `TrailEvent` names its parts. */
export const trailColumns = [
  'audit_events.id',
  'audit_events.at',
  'audit_events.actor_user_id as actorUserId',
  'audit_events.actor_role as actorRole',
  'audit_events.action',
  'audit_events.target_user_id as targetUserId',
  'audit_events.member_id as memberId',
  'audit_events.source',
  'audit_events.outcome',
  'audit_events.details',
] as const
