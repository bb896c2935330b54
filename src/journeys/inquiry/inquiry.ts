import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../web/router.ts'

/** S10 and how far an inquiry is, for everybody. Seldom asked for, so it is loaded with the first who asks. */
export function inquiryRoutes(): Route[] {
  const form = () => import('./form/form.tsx')
  const status = () => import('./status/status.tsx')
  return [
    get(paths.inquiry(), 'public', async (visit) => (await form()).showForm(visit)),
    post(paths.inquiry(), 'public', async (visit) => (await form()).takeForm(visit), { overlong: 'cut' }),
    get(paths.inquiryStatus(), 'public', async (visit) => (await status()).showStatusForm(visit)),
    post(paths.inquiryStatus(), 'public', async (visit) => (await status()).showStatus(visit)),
  ]
}
