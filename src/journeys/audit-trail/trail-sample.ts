import { minutes } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import type { PartEvent } from '../../store/audit-trail/member-part.ts'
import { type TrailLine, toLine } from './trail-line.ts'

const at = Date.UTC(2026, 10, 23, 23, 58, 12)

const signedIn: PartEvent = {
  id: 'a1',
  at,
  actorLoginId: 'WR012575',
  actorFamilyName: '佐藤',
  actorGivenName: '結衣',
  actorRole: 'personInCharge',
  action: 'sign-in',
  targetLoginId: 'WR012575',
  targetFamilyName: '佐藤',
  targetGivenName: '結衣',
  source: '192.0.2.17',
  outcome: 'done',
  details: '{"seenFrom":"known"}',
}

const changed: PartEvent = {
  ...signedIn,
  id: 'a2',
  at: at - minutes(7),
  actorLoginId: 'WR012574',
  actorFamilyName: '大森',
  actorGivenName: 'そうた',
  actorRole: 'participantAdministrator',
  action: 'record-changed',
  source: '2001:db8:85a3:8d3:1319:8a2e:370:7348',
  details: JSON.stringify({
    changes: {
      department: { before: '', after: '購買部' },
      mail: { before: 'y***@tokyo.example', after: 'y***@osaka.example' },
      role: { before: 'personInCharge', after: 'participantAdministrator' },
    },
  }),
}

const nobodyActor = { actorLoginId: null, actorFamilyName: null, actorGivenName: null, actorRole: 'nobody' }
const nobodyTarget = { targetLoginId: null, targetFamilyName: null, targetGivenName: null }
const refused: PartEvent = {
  ...signedIn,
  ...nobodyActor,
  id: 'a3',
  at: at - minutes(9),
  outcome: 'not-tried',
}
const imported: PartEvent = {
  ...signedIn,
  ...nobodyActor,
  ...nobodyTarget,
  id: 'a4',
  actorRole: 'operator',
  at: at - minutes(60),
  action: 'users-exported',
  source: 'command',
}

/** Records for the gallery; every value is a reserved example. */
export function trailSample(language: Language): { lines: TrailLine[]; long: TrailLine[]; at: number } {
  const name = { actorFamilyName: '長'.repeat(50), actorGivenName: '名'.repeat(50) }
  const longest = {
    address: { before: '大森北'.repeat(60), after: 'Omori-Kita '.repeat(18) },
    memberName: { before: 'A'.repeat(200), after: '' },
  }
  const long = { ...changed, ...name, details: JSON.stringify({ changes: longest }) }
  return {
    lines: [signedIn, changed, refused, imported].map((event) => toLine(event, language)),
    long: [long, refused].map((event) => toLine(event, language)),
    at: at - minutes(60),
  }
}
