import { passwordRules } from '../../domain/password/password.ts'
import { hours, minutes } from '../../domain/time.ts'
import type { GuideFacts } from './guide.ts'

/** The standard settings, for the galleries. */
export const sampleFacts: GuideFacts = {
  serviceName: 'TWX-21 PORTAL',
  sender: 'TWX-21 PORTAL <no-reply@portal.example>',
  lifetime: hours(1),
  access: 'proof',
  rule: passwordRules.manual,
  idle: minutes(30),
}
