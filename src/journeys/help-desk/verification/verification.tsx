import { parseLoginId } from '../../../domain/login-id.ts'
import { paths } from '../../../paths.ts'
import { post, type Route } from '../../../web/router.ts'
import type { Visit } from '../../../web/visit.ts'
import type { World } from '../../../world.ts'
import { backToCase, inputOf, refuseOnCase, showCase } from '../case/show-case.tsx'
import { type CallBackRefusal, callBack, isCallBackOutcome } from './call-back.ts'
import {
  type EnterCodeRefusal,
  enterCallerCode,
  type SendCodeRefusal,
  sendCallerCode,
} from './caller-code.ts'

const number = ':number'

/** Verifying the caller of a case (S11): what came of a call, a code by mail, and the code read out. */
export function verificationRoutes(world: World): Route[] {
  return [
    post(paths.caseForm(number, 'callBack'), 'verifyCaller', async (visit) => {
      const loginId = loginIdOf(visit)
      const outcome = visit.form.text('outcome')
      if (!isCallBackOutcome(outcome)) {
        const fault = { part: 'verification', code: 'choose', loginId } as const
        return showCase(visit, { fault, status: 422 })
      }
      const version = Number(visit.form.text('version'))
      const result = await callBack(world, { ...inputOf(visit), loginId, version, outcome })
      if (!result.ok) return refuse(visit, result.code, loginId)
      return backToCase(visit, result.value === 'passed' ? 'calledBack' : 'callBackFailed')
    }),

    post(paths.caseForm(number, 'code'), 'verifyCaller', async (visit) => {
      const loginId = loginIdOf(visit)
      const result = await sendCallerCode(world, { ...inputOf(visit), loginId })
      return result.ok ? backToCase(visit, 'codeSent') : refuse(visit, result.code, loginId)
    }),

    post(paths.caseForm(number, 'codeCheck'), 'verifyCaller', async (visit) => {
      const result = await enterCallerCode(world, { ...inputOf(visit), code: visit.form.text('code') })
      return result.ok ? backToCase(visit, 'codeRight') : refuse(visit, result.code)
    }),
  ]
}

function refuse(
  visit: Visit,
  code: CallBackRefusal | SendCodeRefusal | EnterCodeRefusal,
  loginId?: string,
): Promise<Response> {
  switch (code) {
    case 'closed':
    case 'notYours':
    case 'alreadyYours':
    case 'notVerified':
      return refuseOnCase(visit, code)
    default: {
      const fault = { part: 'verification', code, ...(loginId === undefined ? {} : { loginId }) } as const
      return showCase(visit, { fault, status: code === 'code.malformed' ? 422 : 409 })
    }
  }
}

/** As stored; what cannot be one is nobody's. */
function loginIdOf(visit: Visit): string {
  const loginId = parseLoginId(visit.form.text('loginId'))
  return loginId.ok ? loginId.value : ''
}
