import { securityHeaders } from './headers.ts'
import type { Visit } from './visit.ts'

/**
 * Answers with a file that is written while it is sent, so that it takes no memory however long it is. `name` is
 * plain ASCII. A file that cannot be written to its end breaks off, which browsers tell as a failed download.
 */
export function download(visit: Visit, name: string, pieces: AsyncIterable<Uint8Array>): Response {
  const iterator = pieces[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (cause) {
        visit.world.log.error({ request: visit.requestId, err: cause }, 'a download broke off')
        controller.error(cause)
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  return new Response(body, {
    headers: {
      ...securityHeaders(visit.world.config),
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
